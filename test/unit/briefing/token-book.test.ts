import { describe, expect, it } from 'vitest';
import { tokenPageOf } from '@/utils/briefing/token-book';

const OWN = 'https://app.tokenmetrics.com/en/bitcoin';

describe("the link to a token's page", () => {
  it('is what the service says, where it leads to the service', () => {
    expect(tokenPageOf({ appLink: OWN, slug: 'other' })).toBe(OWN);
  });

  it.each([
    'javascript:alert(1)',
    'http://app.tokenmetrics.com/en/bitcoin',
    'https://app.tokenmetrics.com.evil.example/en/bitcoin',
    'https://user@evil.example/',
    'nonsense',
  ])('is not %s', (appLink) => {
    expect(tokenPageOf({ appLink, slug: 'bitcoin' })).toBe(OWN);
    expect(tokenPageOf({ appLink, slug: null })).toBeNull();
  });

  it('is made from the slug, whatever is in it', () => {
    expect(tokenPageOf({ appLink: null, slug: 'a/../b?c' })).toBe(
      'https://app.tokenmetrics.com/en/a%2F..%2Fb%3Fc',
    );
    expect(tokenPageOf(null)).toBeNull();
  });
});
