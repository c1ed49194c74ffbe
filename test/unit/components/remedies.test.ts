import { describe, expect, it } from 'vitest';
import { remedyFor, severityOf } from '@/components/notes/remedy';
import { FAILURE_KINDS } from '@/utils/vocabulary/failure';

describe('what helps against a failure', () => {
  it.each(FAILURE_KINDS)('%s has a remedy, or none, and a severity', (kind) => {
    expect(['options', 'unlock', 'access', 'again', 'none']).toContain(remedyFor(kind));
    expect(['info', 'caution']).toContain(severityOf(kind));
  });

  it('offers no retry where asking again is pointless or costs a credit in vain', () => {
    for (const kind of ['rate-limited', 'credits-spent', 'plan-lacks-it', 'region-blocked'] as const) {
      expect(remedyFor(kind)).not.toBe('again');
    }
  });
});
