import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, type BasketDay, wantsUniverse } from '@/utils/local/advance';
import { BASKET_RULES } from '@/utils/local/basket-rule';
import { type BasketState, basketStateSchema } from '@/utils/local/basket-state';
import { closeInstant, daysAfter } from '@/utils/local/calendar';
import type { Prices } from '@/utils/local/level';
import type { ScreenedUniverse } from '@/utils/local/screens';
import { weightsOf } from '@/utils/local/valuation';
import { screenedOf } from './universe';

const RULE = BASKET_RULES['LOCAL-5'];
const HOUR = 3_600_000;
const CAPS = { ash: 500, beech: 400, cedar: 300, dogwood: 200, elm: 100, fir: 50 };
const PRICES = { ash: 50, beech: 4, cedar: 0.3, dogwood: 20, elm: 1000, fir: 7 };

const next = (date: string, days = 1): string => daysAfter(date, days) ?? date;
const closeMs = (date: string): number => closeInstant(date) ?? Number.NaN;
/** A universe screened on the day, hours before its close. */
const universeOn = (date: string, caps: Readonly<Record<string, number>> = CAPS): ScreenedUniverse =>
  screenedOf(closeMs(date) - 10 * HOUR, caps);
const step = (state: BasketState | null, day: BasketDay): BasketState => advance(RULE, state, day);
const levelOf = (state: BasketState): number => state.levels.at(-1)?.level ?? Number.NaN;
const slugsOf = (state: BasketState): string[] => state.members.map(({ slug }) => slug);

const START = '2026-02-10';
const begun = step(null, { date: START, prices: PRICES, universe: universeOn(START) });

/** The same prices, all times a factor, for as many days as it takes to reach a date. */
const steady = (state: BasketState, until: string, prices: Prices = PRICES): BasketState => {
  let [current, date] = [state, next(state.seenOn ?? START)];
  for (; date <= until; date = next(date)) current = step(current, { date, prices });
  return current;
};

describe('a basket that begins', () => {
  it('is 100 at a close, with the weights of the universe known before it', () => {
    expect(begun.levels).toEqual([{ date: START, level: 100, frozen: [] }]);
    expect(slugsOf(begun)).toEqual(['ash', 'beech', 'cedar', 'dogwood', 'elm']);
    expect(begun.reviews).toMatchObject([
      { kind: 'start', atMs: closeMs(START), date: START, left: [], before: {}, turnover: null },
    ]);
    expect(begun.reviews[0]?.entered).toHaveLength(5);
    expect(begun.reviews[0]?.dataAsOfMs).toBeLessThan(closeMs(START));
    const weights = weightsOf(begun.members);
    for (const [slug, weight] of Object.entries(begun.reviews[0]?.after ?? {}))
      expect(weights[slug]).toBeCloseTo(weight, 12);
    expect(weights['ash']).toBeCloseTo(500 / 1500, 12);
  });

  it('waits for the next close where the universe was seen after this one', () => {
    const late = screenedOf(closeMs(START) + 12 * HOUR, CAPS);
    const waiting = step(null, { date: START, prices: PRICES, universe: late });
    expect(waiting).toMatchObject({
      members: [],
      levels: [],
      reviews: [],
      postponed: { why: 'no-universe' },
    });
    const started = step(waiting, { date: next(START), prices: PRICES });
    expect(started.levels).toEqual([{ date: next(START), level: 100, frozen: [] }]);
    expect(started.waiting).toBeNull();
    const newer = screenedOf(closeMs(next(START)) + HOUR, { ...CAPS, ash: 9 });
    expect(step(waiting, { date: next(START), prices: PRICES, universe: newer })).toEqual(started);
  });

  it('keeps the newer of two universes that are too late', () => {
    const [early, late] = [12, 20].map((hours) => screenedOf(closeMs(START) + hours * HOUR, CAPS));
    for (const [first, second] of [
      [early, late],
      [late, early],
    ]) {
      // biome-ignore format: one line
      const days = [first, second].map((universe) => ({ date: START, prices: PRICES, ...(universe ? { universe } : {}) })); // biome-ignore format: one line
      const state = days.reduce<BasketState | null>(step, null);
      expect(state?.waiting?.asOfMs).toBe(closeMs(START) + 20 * HOUR);
    }
  });

  it('uses no universe older than three days', () => {
    const old = screenedOf(closeMs(START) - 73 * HOUR, CAPS);
    expect(step(null, { date: START, prices: PRICES, universe: old }).postponed?.why).toBe('no-universe');
    const young = screenedOf(closeMs(START) - 72 * HOUR, CAPS);
    expect(step(null, { date: START, prices: PRICES, universe: young }).postponed).toBeNull();
  });

  it('does not begin with too few for its limits, or without the price of a member', () => {
    const few = universeOn(START, { ash: 500, beech: 400 });
    expect(step(null, { date: START, prices: PRICES, universe: few })).toMatchObject({
      members: [],
      levels: [],
      postponed: { date: START, why: 'too-few-members' },
    });
    for (const price of [null, 0, Number.NaN]) {
      const day = { date: START, prices: { ...PRICES, cedar: price }, universe: universeOn(START) };
      expect(step(null, day)).toMatchObject({ members: [], postponed: { why: 'no-price' } });
    }
  });

  it('asks for a universe until it has begun, and before and at each review', () => {
    expect(wantsUniverse(null, START)).toBe(true);
    expect(wantsUniverse(begun, next(START))).toBe(false);
    expect(wantsUniverse(begun, '2026-02-26')).toBe(false);
    expect(wantsUniverse(begun, '2026-02-27')).toBe(true);
    expect(wantsUniverse(begun, '2026-02-28')).toBe(true);
    expect(wantsUniverse(begun, '2026-03-09')).toBe(true);
    expect(wantsUniverse(begun, 'never')).toBe(false);
  });
});

describe('the level', () => {
  it('moves as its members move, by their weights', () => {
    const prices = { ...PRICES, ash: PRICES.ash * 1.1, elm: PRICES.elm * 0.5 };
    const moved = step(begun, { date: next(START), prices });
    const after = begun.reviews[0]?.after ?? {};
    expect(levelOf(moved)).toBeCloseTo(100 * (1 + 0.1 * (after['ash'] ?? 0) - 0.5 * (after['elm'] ?? 0)), 10);
    expect(moved.reviews).toEqual(begun.reviews);
  });

  it('leaves a gap where days are missing, and is right after it', () => {
    const doubled = Object.fromEntries(Object.entries(PRICES).map(([slug, price]) => [slug, 2 * price]));
    const later = step(begun, { date: next(START, 9), prices: doubled });
    expect(later.levels.map(({ date }) => date)).toEqual([START, next(START, 9)]);
    expect(levelOf(later)).toBeCloseTo(200, 10);
  });

  it.each<[string, BasketDay]>([
    ['that has been seen', { date: START, prices: { ...PRICES, ash: 9999 } }],
    ['before it, with the clock set back', { date: '2026-01-31', prices: { ...PRICES, ash: 9999 } }],
    ['without prices', { date: next(START), prices: {} }],
    [
      'whose prices are all unknown',
      { date: next(START), prices: { ash: null, beech: Number.NaN, cedar: -1 } },
    ],
    ['that is none', { date: '2026-02-31', prices: PRICES }],
    ['that is no date', { date: 'tomorrow', prices: PRICES }],
  ])('does not change on a day %s', (_, day) => expect(step(begun, day)).toEqual(begun));

  it('does not change by the rule of another basket', () => {
    const day = { date: next(START), prices: PRICES };
    expect(advance(BASKET_RULES['LOCAL-10'], begun, day)).toEqual(begun);
  });

  it('names a small member without a price, which stands at its last one', () => {
    const day = { date: next(START), prices: { ...PRICES, ash: 100, elm: null } };
    const found = step(begun, day);
    expect(found.levels.at(-1)?.frozen).toEqual(['elm']);
    expect(found.members.find(({ slug }) => slug === 'elm')).toMatchObject({
      price: 1000,
      pricedOn: START,
      unpricedSince: next(START),
    });
    const back = step(found, { date: next(START, 2), prices: PRICES });
    expect(back.levels.at(-1)).toEqual({ date: next(START, 2), level: expect.closeTo(100, 10), frozen: [] });
  });

  it('is not told while a large member has no price, and is told frozen after three days', () => {
    let state = begun;
    const prices = { ...PRICES, ash: null };
    for (const day of [1, 2, 3]) {
      state = step(state, { date: next(START, day), prices });
      expect(state.levels).toEqual(begun.levels);
    }
    state = step(state, { date: next(START, 4), prices });
    expect(state.levels.at(-1)).toMatchObject({ date: next(START, 4), frozen: ['ash'] });
    expect(levelOf(state)).toBeCloseTo(100, 10);
  });

  it('is told of a day at second asking, when the price is there', () => {
    const missing = step(begun, { date: next(START), prices: { ...PRICES, ash: null } });
    const found = step(missing, { date: next(START), prices: PRICES });
    expect(found.levels).toHaveLength(2);
    expect(found.members.every(({ unpricedSince }) => unpricedSince === null)).toBe(true);
  });
});

describe('a review', () => {
  const endOf = (month: string) => `2026-${month}`;
  const moved = { ...PRICES, ash: 80, beech: 3, elm: 400 };
  const inFebruary = steady(begun, endOf('02-27'), moved);

  it('sets the weights at the first close of the month, and leaves the level as it is', () => {
    const date = endOf('02-28');
    const universe = universeOn(date, { ...CAPS, elm: 260, fir: 9000 });
    const found = step(inFebruary, { date, prices: moved, universe });
    const [, review] = found.reviews;
    expect(review).toMatchObject({ kind: 'weights', date, entered: [], left: [] });
    expect(review?.before).toEqual(weightsOf(inFebruary.members));
    expect(slugsOf(found)).not.toContain('fir');
    expect(review?.after['elm']).toBeCloseTo(260 / 1660, 12);
    const before = Object.values(review?.before ?? {}).reduce((sum, weight) => sum + weight, 0);
    expect(before).toBeCloseTo(1, 12);
    expect(levelOf(found)).toBeCloseTo(levelOf(inFebruary), 10);
    const distance = Object.entries(review?.after ?? {}).map(([slug, to]) =>
      Math.abs(to - (review?.before[slug] ?? 0)),
    );
    expect(review?.turnover).toBeCloseTo(distance.reduce((sum, each) => sum + each, 0) / 2, 12);
    const value = found.members.reduce((sum, { units, price }) => sum + units * price, 0);
    expect(value).toBeCloseTo(levelOf(found), 10);
  });

  it('happens once a month, and is put off day by day until its data is there', () => {
    const put = steady(inFebruary, endOf('03-02'), moved);
    expect(put).toMatchObject({ postponed: { date: endOf('03-02'), why: 'no-universe' } });
    expect(put.reviews).toHaveLength(1);
    expect(put.levels.at(-1)?.date).toBe(endOf('03-02'));
    const done = step(put, { date: endOf('03-03'), prices: moved, universe: universeOn(endOf('03-03')) });
    expect(done).toMatchObject({ postponed: null, reviews: [{}, { date: endOf('03-03') }] });
    const again = step(done, { date: endOf('03-04'), prices: moved, universe: universeOn(endOf('03-04')) });
    expect(again.reviews).toHaveLength(2);
  });

  it('takes members by rank in April, and says who came, who went and why', () => {
    const march = steady(
      step(inFebruary, { date: endOf('02-28'), prices: moved, universe: universeOn(endOf('02-28')) }),
      endOf('03-30'),
      moved,
    );
    const date = endOf('03-31');
    const caps = { ash: 500, fir: 450, beech: 400, cedar: 300, dogwood: 200, elm: 1 };
    const screened = universeOn(date, caps);
    const found = step(march, { date, prices: moved, universe: screened });
    expect(found.reviews.at(-1)).toMatchObject({
      kind: 'members',
      entered: [{ slug: 'fir', ticker: 'FIR' }],
      left: [{ slug: 'elm', ticker: 'ELM', why: 'rank' }],
    });
    expect(levelOf(found)).toBeCloseTo(levelOf(march), 10);

    const excluded = [{ slug: 'cedar', ticker: 'CEDAR', marketCapUsd: 300, why: 'thin' as const }];
    const { cedar: _, dogwood: __, ...rest } = caps;
    const thinned = step(march, { date, prices: moved, universe: { ...universeOn(date, rest), excluded } });
    expect(thinned.reviews.at(-1)?.left).toEqual([
      { slug: 'cedar', ticker: 'CEDAR', why: 'thin' },
      { slug: 'dogwood', ticker: 'DOGWOOD', why: 'not-in-universe' },
    ]);
    expect(slugsOf(thinned)).toEqual(['ash', 'fir', 'beech', 'elm']);
  });

  it('that was missed in April is made up for in May', () => {
    const may = step(inFebruary, {
      date: endOf('05-12'),
      prices: moved,
      universe: universeOn(endOf('05-12')),
    });
    expect(may.reviews.at(-1)?.kind).toBe('members');
  });

  it('weighs members that no longer pass the screens, and waits where a market capitalisation is unknown', () => {
    const date = endOf('02-28');
    const { elm: _, ...rest } = CAPS;
    const told = (marketCapUsd: number | null) => ({
      ...universeOn(date, rest),
      excluded: [{ slug: 'elm', ticker: 'ELM', marketCapUsd, why: 'thin' as const }],
    });
    const weighed = step(inFebruary, { date, prices: moved, universe: told(100) });
    expect(weighed.reviews.at(-1)?.after['elm']).toBeCloseTo(100 / 1500, 12);
    for (const unknown of [null, Number.NaN, 0]) {
      const waits = step(inFebruary, { date, prices: moved, universe: told(unknown) });
      expect(waits).toMatchObject({ postponed: { why: 'no-market-cap' }, reviews: [{}] });
    }
  });

  it('waits for the price of a member, and drops one that has had none for more than three days', () => {
    const date = endOf('02-28');
    const gone = { ...moved, elm: null };
    const universe = universeOn(date);
    const waits = step(inFebruary, { date, prices: gone, universe });
    expect(waits).toMatchObject({ postponed: { date, why: 'no-price' } });
    const until = steady(steady(begun, endOf('02-24'), moved), endOf('02-27'), gone);
    const dropped = step(until, { date, prices: gone, universe });
    expect(dropped.reviews.at(-1)?.left).toEqual([{ slug: 'elm', ticker: 'ELM', why: 'no-price' }]);
    expect(dropped.levels.at(-1)?.frozen).toEqual(['elm']);
    expect(levelOf(dropped)).toBeCloseTo(levelOf(inFebruary), 10);
    const shares = Object.values(weightsOf(dropped.members)).reduce((sum, weight) => sum + weight, 0);
    expect(shares).toBeCloseTo(1, 12);
    expect(step(dropped, { date: endOf('03-01'), prices: gone }).levels.at(-1)?.frozen).toEqual([]);
  });

  it('waits even for the price of a member that is to leave', () => {
    const gone = { ...moved, elm: null };
    const until = steady(begun, endOf('03-30'), moved);
    const date = endOf('03-31');
    const universe = universeOn(date, { ...CAPS, elm: 1, fir: 600 });
    expect(step(until, { date, prices: gone, universe })).toMatchObject({
      postponed: { date, why: 'no-price' },
    });
    expect(slugsOf(step(until, { date, prices: moved, universe }))).not.toContain('elm');
  });

  it('does not take back in a member it drops for want of a price', () => {
    const gone = { ...moved, elm: null };
    const until = steady(steady(begun, endOf('03-27'), moved), endOf('03-30'), gone);
    const found = step(until, { date: endOf('03-31'), prices: gone, universe: universeOn(endOf('03-31')) });
    expect(found.reviews.at(-1)).toMatchObject({ kind: 'members', left: [{ slug: 'elm', why: 'no-price' }] });
    expect(slugsOf(found)).toContain('fir');
  });

  it('says that it waits where no level can be told', () => {
    const date = endOf('02-28');
    const found = step(inFebruary, { date, prices: { ...moved, ash: null }, universe: universeOn(date) });
    expect(found).toMatchObject({ postponed: { date, why: 'no-price' }, levels: inFebruary.levels });
  });

  it('that cannot hold its limits leaves the basket as it was', () => {
    const date = endOf('03-31');
    const universe = universeOn(date, { ash: 1, beech: 1 });
    const found = step(inFebruary, { date, prices: moved, universe });
    expect(found.members).toEqual(inFebruary.members.map((member) => ({ ...member, pricedOn: date })));
    expect(found.postponed?.why).toBe('too-few-members');
  });
});

describe('whatever days come', () => {
  const price = fc.oneof(
    { weight: 9, arbitrary: fc.double({ min: 1e-6, max: 1e6, noNaN: true }) },
    fc.constantFrom(null, 0, Number.NaN),
  );
  const someDay = fc.record({
    after: fc.integer({ min: -3, max: 20 }),
    prices: fc.record({ ash: price, beech: price, cedar: price, dogwood: price, elm: price, fir: price }),
    caps: fc.option(
      fc.dictionary(fc.constantFrom(...Object.keys(CAPS)), fc.double({ min: 1, max: 1e12, noNaN: true })),
    ),
    hours: fc.integer({ min: -100, max: 40 }),
  });

  it('a basket stays sound: no step fails, weights add up, no review moves the level, and it can be kept', () => {
    fc.assert(
      fc.property(fc.array(someDay, { maxLength: 40 }), (days) => {
        let state: BasketState | null = null;
        let date = START;
        for (const { after, prices, caps, hours } of days) {
          date = next(date, after);
          const before: BasketState | null = state;
          const universe = caps ? { universe: screenedOf(closeMs(date) + hours * HOUR, caps) } : {};
          state = step(before, { date, prices, ...universe });
          expect(basketStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
          const review = state.reviews.at(-1);
          if (state.reviews.length === (before?.reviews.length ?? 0) || !review) continue;
          expect(review.dataAsOfMs).toBeLessThan(review.atMs);
          const set = Object.values(review.after);
          expect(set.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
          expect(Math.max(...set)).toBeLessThanOrEqual(0.35 + 1e-9);
          expect(Math.min(...set)).toBeGreaterThanOrEqual(0.01 - 1e-9);
          const value = state.members.reduce((sum, { units, price: at }) => sum + units * at, 0);
          expect(Math.abs(value / levelOf(state) - 1)).toBeLessThan(1e-9);
        }
        const dates = state?.levels.map((level) => level.date) ?? [];
        expect(dates).toEqual([...new Set(dates)].sort());
      }),
    );
  });

  it('the same days give the same basket, and a basket kept half-way goes on the same', () => {
    const days = Array.from({ length: 80 }, (_, at): BasketDay => {
      const date = next(START, at);
      const wobble = (rate: number) => 1 + Math.sin(at * rate) / 5;
      const prices = Object.fromEntries(
        Object.entries(PRICES).map(([slug, each], k) => [slug, each * wobble(k + 1)]),
      );
      return { date, prices, universe: universeOn(date) };
    });
    const run = (from: BasketState | null, some: readonly BasketDay[]) =>
      some.reduce<BasketState | null>((state, day) => step(state, day), from);
    const whole = run(null, days);
    const half = basketStateSchema.parse(JSON.parse(JSON.stringify(run(null, days.slice(0, 33)))));
    expect(run(half, days.slice(33))).toEqual(whole);
    expect(whole?.reviews.map(({ kind }) => kind)).toEqual(['start', 'weights', 'members', 'weights']);
  });
});

describe('a basket that is kept', () => {
  it.each([
    ['a level of nothing', { levels: [{ date: START, level: 0, frozen: [] }] }],
    ['a day that is no date', { seenOn: 'today' }],
    ['another basket’s name', { id: 'LOCAL-7' }],
    ['no members', { members: undefined }],
  ])('is not read with %s', (_, damage) => {
    expect(basketStateSchema.safeParse({ ...begun, ...damage }).success).toBe(false);
    expect(basketStateSchema.safeParse(begun).success).toBe(true);
  });
});
