import { describe, expect, it } from 'vitest';
import { nudgeWords } from '@/utils/format/nudge-words';
import { NUDGE_IDS, SNOOZE_MS } from '@/utils/risk/nudges';
import { english } from '../format/english';
import { NOW, SPOT } from './a-sheet';
import { type Scene, seen } from './warnings/scene';

/** One scene for each mistake, and the sentence it leads to. */
const SCENES: readonly (readonly [id: string, scene: Scene, says: string])[] = [
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
    { beyond: { holdingShare: 0.4 }, position: { stop: 95 } },
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

describe('a nudge', () => {
  it.each(SCENES)('speaks of %s when it is being done', (id, scene, says) => {
    const settled = { ...scene, past: { rangePlace: 0.5, ...scene.past } };
    const { nudge } = seen(settled);
    expect(nudge?.id).toBe(id);
    expect(nudge === null ? '' : nudgeWords(english, 'en', nudge)).toContain(says);
  });

  it('is there for each of the ten mistakes', () => {
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
