import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureWords } from '@/utils/format/failure-words';
import { FAILURE_KINDS } from '@/utils/vocabulary/failure';
import { english } from './english';

const NOW = Date.UTC(2026, 10, 23, 9, 0);

describe('failures in words', () => {
  it.each(FAILURE_KINDS)('%s has a title and says what to do', (kind) => {
    const said = failureWords(english, { kind }, NOW);
    expect(said.title).toMatch(/^[A-Z].*[^.]$/);
    expect(said.action).toMatch(/^[A-Z].*\.$/);
  });

  it('no two kinds look the same to the reader', () => {
    const titles = FAILURE_KINDS.map((kind) => failureWords(english, { kind }, NOW).title);
    expect(new Set(titles).size).toBe(FAILURE_KINDS.length);
  });

  it('leaves no gap open and names no key, whatever time comes with it', () => {
    const failure = fc.record({
      kind: fc.constantFrom(...FAILURE_KINDS),
      retryAtMs: fc.oneof(fc.integer(), fc.double()),
      status: fc.integer({ min: 100, max: 599 }),
    });
    fc.assert(
      fc.property(failure, (one) => {
        const { title, action } = failureWords(english, one, NOW);
        expect(title + action).not.toMatch(/\$\d|undefined|NaN|Invalid|fail[A-Z]/);
      }),
    );
  });

  it('says until when credits are spent: a date when days away, a wait when hours away', () => {
    const far = failureWords(english, { kind: 'credits-spent', retryAtMs: Date.UTC(2026, 11, 1) }, NOW);
    expect(far.action).toContain('on 1 Dec 2026, in 8 d');
    const near = failureWords(english, { kind: 'credits-spent', retryAtMs: NOW + 3 * 3_600_000 }, NOW);
    expect(near.action).toContain('come in 3 h.');
    expect(failureWords(english, { kind: 'credits-spent' }, NOW).action).toContain('next month');
  });

  it('says when a rate limit ends', () => {
    const said = failureWords(english, { kind: 'rate-limited', retryAtMs: NOW + 41_500 }, NOW);
    expect(said.action).toContain('in 42 s');
  });
});
