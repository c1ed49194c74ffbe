import { describe, expect, it } from 'vitest';
import { nudgeWords } from '@/utils/format/nudge-words';
import { NUDGE_IDS, SNOOZE_MS, snoozeName } from '@/utils/risk/nudges';
import { english } from '../format/english';
import { NOW, PERP, SPOT } from './a-sheet';
import { type Scene, seen } from './warnings/scene';

/** One scene for each mistake, and the sentence it leads to. */
const SOLANA = { ...PERP, base: 'SOL', rawBase: 'SOL' };

const PLAN = {
  name: 'solana',
  savedAtMs: Date.UTC(2026, 9, 3),
  plan: { horizon: null, exitUsd: 120, exitFrom: 'above' as const, mostUsd: null },
};

const SCENES: readonly (readonly [id: string, scene: Scene, says: string])[] = [
  ['plan', { beyond: { plan: PLAN } }, 'Your note from 3 Oct 2026: exit level $120. The price is $100.'],
  [
    'plan',
    { beyond: { plan: { ...PLAN, plan: { ...PLAN.plan, exitUsd: 5, mostUsd: 500 } }, heldUsd: 600 } },
    'Your note from 3 Oct 2026: at most $500. The size is $600.',
  ],
  [
    'plan',
    { beyond: { plan: { ...PLAN, plan: { ...PLAN.plan, exitUsd: null, horizon: '2026-10-13' } } } },
    'Your note from 3 Oct 2026: until 13 Oct 2026. That was 2 days ago.',
  ],
  [
    'sizing',
    { preferences: { equityUsd: 1000 }, position: { notionalUsd: 1000, stop: 94 } },
    'A fill at the stop costs 6.1\u00a0% of the equity you entered.',
  ],
  [
    'scam',
    { past: { historyDays: 20 }, sheet: { marketCapUsd: 5e6 }, position: { stop: 95 } },
    '2 of 4 signs that short-lived tokens show are present here.',
  ],
  ['chasing', { past: { weekReturn: 0.6 }, position: { stop: 95 } }, 'Up 60\u00a0% in 7 days.'],
  ['panic', { past: { dayReturn: -0.2 }, position: { side: -1, stop: 105 } }, 'Down 20\u00a0% in 24 hours.'],
  [
    'panic',
    { facts: { oiBase: 70, oiBase24hAgo: 100 }, position: { side: -1, stop: 105 } },
    'Open interest fell by 30\u00a0% in a day',
  ],
  [
    'overtrading',
    { beyond: { ordersToday: 12 }, position: { stop: 95 } },
    '12 orders were opened here today.',
  ],
  [
    'concentration',
    { sheet: { contract: SOLANA }, beyond: { holdingShare: 0.4 }, position: { stop: 95 } },
    'This token is 40\u00a0% of what you hold.',
  ],
  [
    'drift',
    { beyond: { driftPoints: 7 }, position: { stop: 95 } },
    'This token is 7 points away from the weight you set.',
  ],
  ['timing', { past: { rangePlace: 0.95 }, position: { stop: 95 } }, 'stands at 95 of 100'],
  [
    'diligence',
    { sheet: { rated: false }, past: { rangePlace: 0.5 }, position: { stop: 95 } },
    'no data here.',
  ],
  ['no-plan', { past: { rangePlace: 0.5 } }, 'Stop, target and size: 0 of 3 are entered for this pair.'],
];

describe('a note of the user', () => {
  const crossed: Scene = { beyond: { plan: PLAN }, past: { rangePlace: 0.5 } };

  it('put away for one token stays away for that token alone', () => {
    const idAfter = (snoozedUntilMs: Record<string, number>) =>
      seen({ ...crossed, preferences: { snoozedUntilMs } }).nudge?.id;
    expect(idAfter({ [snoozeName('plan', 'solana')]: NOW + SNOOZE_MS })).toBeUndefined();
    expect(idAfter({ [snoozeName('plan', 'bitcoin')]: NOW + SNOOZE_MS })).toBe('plan');
  });

  it('is a plan: nobody is told that there is none', () => {
    const kept = { ...PLAN, plan: { ...PLAN.plan, exitUsd: 5 } };
    const { nudge, warnings } = seen({ ...crossed, beyond: { plan: kept } });
    expect([nudge, warnings.some(({ id }) => id === 'plan.missing')]).toEqual([null, false]);
  });

  it('is held against the price of one token, not of a thousand', () => {
    const contract = { ...SOLANA, rawBase: '1000SOL', multiplier: 1000 };
    const at = (exitUsd: number) =>
      seen({
        ...crossed,
        sheet: { contract },
        beyond: { plan: { ...PLAN, plan: { ...PLAN.plan, exitUsd } } },
      });
    expect(at(0.11).crossed).toMatchObject([{ what: 'exit', value: 0.1 }]);
    expect(at(0.09).crossed).toEqual([]);
  });

  it('waits for a price in dollars where the contract has none', () => {
    const contract = { ...SOLANA, quote: 'BTC' };
    const at = (tokenUsd?: number) =>
      seen({ sheet: { contract }, beyond: { plan: PLAN, ...(tokenUsd === undefined ? {} : { tokenUsd }) } });
    expect(at().crossed).toEqual([]);
    expect(at(110).crossed).toMatchObject([{ what: 'exit', value: 110 }]);
  });
});

describe('the share of one coin', () => {
  it('speaks of Bitcoin from one half on, of every other coin from a fifth', () => {
    const severity = (base: string, holdingShare: number) =>
      seen({
        sheet: { contract: { ...SOLANA, base, rawBase: base } },
        beyond: { holdingShare },
      }).warnings.find(({ id }) => id === 'size.weight')?.severity;
    expect([0.19, 0.2, 0.3, 0.5].map((share) => severity('SOL', share))).toEqual([
      undefined,
      'info',
      'caution',
      'danger',
    ]);
    expect([0.3, 0.49, 0.5].map((share) => severity('BTC', share))).toEqual([undefined, undefined, 'danger']);
  });
});

describe('a nudge', () => {
  it.each(SCENES)('speaks of %s when it is being done', (id, scene, says) => {
    const settled = { ...scene, past: { rangePlace: 0.5, ...scene.past } };
    const { nudge } = seen(settled);
    expect(nudge?.id).toBe(id);
    expect(nudge === null ? '' : nudgeWords(english, 'en', nudge)).toContain(says);
  });

  it('is there for a note of the user and for each of the ten mistakes', () => {
    expect(new Set(SCENES.map(([id]) => id))).toEqual(new Set(NUDGE_IDS));
  });

  it('stays away for a day once it is put away, and another may come', () => {
    const scene = { past: { weekReturn: 0.6, rangePlace: 0.95 }, position: { stop: 95 } };
    const idAfter = (snoozedUntilMs: Record<string, number>) =>
      seen({ ...scene, preferences: { snoozedUntilMs } }).nudge?.id;
    expect(idAfter({})).toBe('chasing');
    expect(idAfter({ chasing: NOW + SNOOZE_MS })).toBe('timing');
    expect(idAfter({ chasing: NOW + SNOOZE_MS, timing: NOW + 1 })).toBeUndefined();
    expect(idAfter({ chasing: NOW })).toBe('chasing');
  });

  it('leaves a spot page without a plan in peace', () => {
    expect(seen({ sheet: { contract: SPOT }, past: { rangePlace: 0.5 } }).nudge).toBeNull();
  });
});
