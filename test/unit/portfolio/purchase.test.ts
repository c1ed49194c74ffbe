import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Book, purchaseEffect } from '@/utils/portfolio/purchase';
import { INITIAL_RULES } from '@/utils/portfolio/rules';
import { comparedSlugs, togetherOf } from '@/utils/portfolio/together';
import { basket, closesOf, coin, dollarEach } from './a-portfolio';

const NONE: ReadonlySet<string> = new Set();
const SOLANA = { slug: 'solana', ticker: 'SOL', name: 'Solana' };

const BOOK: Book = {
  holdings: [coin('bitcoin', 60), coin('solana', 40)],
  prices: dollarEach('bitcoin', 'solana', 'ripple'),
  contents: {},
  closes: new Map([
    ['bitcoin', closesOf(100, 0.7)],
    ['solana', closesOf(100, 0.7)],
    ['ripple', closesOf(100, 1.9)],
  ]),
  rules: INITIAL_RULES,
  cashLike: NONE,
};

describe('what a purchase would change', () => {
  it('is the share, the spread and the core before and after, paid from outside', () => {
    const found = purchaseEffect(BOOK, SOLANA, 100);
    expect(found?.share.before).toBeCloseTo(0.4, 12);
    expect(found?.share.after).toBeCloseTo(0.7, 12);
    expect(found?.coreShare.before).toBeCloseTo(0.6, 12);
    expect(found?.coreShare.after).toBeCloseTo(0.3, 12);
    expect(found?.effectiveNumber.before).toBeCloseTo(1 / (0.36 + 0.16), 9);
    expect(found?.partial).toBe(false);
  });

  it('tells of a coin not held yet how the mean correlation moves', () => {
    const found = purchaseEffect(BOOK, { slug: 'ripple', ticker: 'XRP', name: 'XRP' }, 50);
    expect(found?.share).toMatchObject({ before: 0 });
    expect(found?.meanCorrelation.before).toBeCloseTo(1, 9);
    expect(found?.meanCorrelation.after).toBeLessThan(0.6);
  });

  it('is a larger share the more is spent, and never the whole while something else is held', () => {
    const dollars = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(dollars, dollars, (usd, more) => {
        const once = purchaseEffect(BOOK, SOLANA, usd)?.share;
        const twice = purchaseEffect(BOOK, SOLANA, usd + more)?.share.after ?? Number.NaN;
        const after = once?.after ?? Number.NaN;
        expect(after).toBeGreaterThan(once?.before ?? Number.NaN);
        expect(twice).toBeGreaterThan(after);
        expect(twice).toBeLessThan(1);
      }),
    );
  });

  it('says that it speaks of a part where a holding has no price', () => {
    const holdings = [...BOOK.holdings, coin('dust')];
    expect(purchaseEffect({ ...BOOK, holdings }, SOLANA, 100)?.partial).toBe(true);
  });

  it('gives no share while a basket that may hold the coin cannot be looked through', () => {
    const holdings = [...BOOK.holdings, basket('token-metrics/3', 100, 'token-metrics')];
    const found = purchaseEffect({ ...BOOK, holdings }, SOLANA, 100);
    expect(found).toMatchObject({ share: { before: null, after: null }, coreShare: { before: null } });
  });

  it('is nothing for no amount, no price and no portfolio', () => {
    expect(purchaseEffect(BOOK, SOLANA, 0)).toBeNull();
    expect(purchaseEffect(BOOK, SOLANA, Number.NaN)).toBeNull();
    expect(purchaseEffect(BOOK, { ...SOLANA, slug: 'unheard-of' }, 100)).toBeNull();
    expect(purchaseEffect({ ...BOOK, holdings: [] }, SOLANA, 100)).toBeNull();
  });
});

describe('how holdings moved together', () => {
  const exposure = { bitcoin: 0.5, ripple: 0.3, tether: 0.2 };
  const cash = new Set(['tether']);

  it('takes cash-like coins as still, so that they calm the whole', () => {
    const all = togetherOf(exposure, BOOK.closes, cash);
    const without = togetherOf({ bitcoin: 0.625, ripple: 0.375 }, BOOK.closes, NONE);
    if (typeof all === 'string' || typeof without === 'string') throw new Error('no figures');
    expect(all.volatility).toBeCloseTo((without.volatility ?? 0) * 0.8, 9);
    expect(all.meanCorrelation).toBeCloseTo(without.meanCorrelation ?? 0, 12);
    expect(all.covered).toBe(1);
  });

  it('leaves out what has no prices and says how much it speaks of', () => {
    const found = togetherOf({ bitcoin: 0.5, ripple: 0.4, dark: 0.1 }, BOOK.closes, NONE);
    expect(found).toMatchObject({ slugs: ['bitcoin', 'ripple'], covered: 0.9 });
  });

  it('says nothing where too little has prices', () => {
    expect(togetherOf({ bitcoin: 0.5, dark: 0.5 }, BOOK.closes, NONE)).toBe('few-prices');
    expect(togetherOf({ tether: 1 }, BOOK.closes, cash)).toBe('nothing');
  });

  it('does without a young coin where it can, and shortens the window where it cannot', () => {
    const closes = new Map([...BOOK.closes, ['young', closesOf(40, 1.1, Date.UTC(2026, 8, 30))]]);
    const small = togetherOf({ bitcoin: 0.9, young: 0.1 }, closes, NONE);
    expect(small).toMatchObject({ slugs: ['bitcoin'], returns: 90, short: false });
    const large = togetherOf({ bitcoin: 0.5, young: 0.5 }, closes, NONE);
    expect(large).toMatchObject({ slugs: ['bitcoin', 'young'], returns: 39, short: true });
  });

  it('leaves out a series that ended long before the others', () => {
    const closes = new Map([...BOOK.closes, ['dead', closesOf(100, 1.1, Date.UTC(2025, 7, 1))]]);
    expect(togetherOf({ bitcoin: 0.85, dead: 0.15 }, closes, NONE)).toMatchObject({ slugs: ['bitcoin'] });
  });

  it('looks at no dust', () => {
    expect(comparedSlugs({ bitcoin: 0.99, dust: 0.005, tether: 0.005 }, cash)).toEqual(['bitcoin']);
  });
});
