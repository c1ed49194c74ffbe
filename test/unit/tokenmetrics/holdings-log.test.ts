import { describe, expect, it } from 'vitest';
import { changesIn, type HoldingsLog, noteHoldings } from '@/utils/tokenmetrics/holdings-log';
import type { HoldingRow } from '@/utils/tokenmetrics/rows';

const DAY_MS = 86_400_000;

function held(weights: Readonly<Record<string, number | null>>, asOfMs: number | null = 7): HoldingRow[] {
  return Object.entries(weights).map(([slug, weight], at) => ({
    tokenId: at + 1,
    slug,
    name: slug,
    ticker: slug.toUpperCase(),
    asOfMs,
    rawWeight: weight,
    weight,
    priceUsd: null,
    traderGrade: null,
  }));
}

describe('the log of what an index held', () => {
  it('grows only when the holdings differ', () => {
    const first = noteHoldings([], held({ btc: 0.6, eth: 0.4 }), DAY_MS);
    expect(first).toHaveLength(1);
    expect(noteHoldings(first, held({ eth: 0.4, btc: 0.6 }), 2 * DAY_MS)).toBe(first);
    expect(noteHoldings(first, held({ btc: 0.60004, eth: 0.39996 }), 2 * DAY_MS)).toBe(first);
    expect(noteHoldings(first, held({ btc: 0.61, eth: 0.39 }), 2 * DAY_MS)).toHaveLength(2);
  });

  it('takes nothing in of which a weight is unknown, and nothing of an empty answer', () => {
    const log: HoldingsLog = [];
    expect(noteHoldings(log, held({ btc: 0.6, eth: null }), 1)).toBe(log);
    expect(noteHoldings(log, [], 1)).toBe(log);
  });

  it('is dated by the service only where all rows agree', () => {
    const rows = [...held({ btc: 0.6 }, 7), ...held({ eth: 0.4 }, 8)];
    expect(noteHoldings([], rows, 9)[0]?.asOfMs).toBeNull();
    expect(noteHoldings([], held({ btc: 1 }, 7), 9)[0]?.asOfMs).toBe(7);
  });

  it('forgets what is older than a year of weeks', () => {
    let log: HoldingsLog = [];
    for (let week = 0; week < 80; week += 1)
      log = noteHoldings(log, held({ btc: 0.5 + week / 1000, eth: 0.5 - week / 1000 }), week);
    expect(log).toHaveLength(52);
    expect(log[0]?.readAtMs).toBe(28);
  });
});

describe('what changed in an index', () => {
  const log = noteHoldings(
    noteHoldings([], held({ btc: 0.5, eth: 0.3, xrp: 0.2 }), DAY_MS),
    held({ btc: 0.45, eth: 0.3, sol: 0.25 }),
    8 * DAY_MS,
  );

  it('is told once there are two readings: who entered, who left, whose weight moved', () => {
    expect(changesIn(log.slice(0, 1))).toEqual([]);
    const [change] = changesIn(log);
    expect(change?.entered).toEqual([{ name: 'sol', ticker: 'SOL', weight: 0.25 }]);
    expect(change?.left).toEqual([{ name: 'xrp', ticker: 'XRP', weight: 0.2 }]);
    expect(change?.moved).toEqual([{ name: 'btc', ticker: 'BTC', weight: 0.45, before: 0.5 }]);
    expect(change?.turnover).toBeCloseTo(0.25, 12);
    expect(change).toMatchObject({ readBeforeMs: DAY_MS, readAtMs: 8 * DAY_MS });
  });

  it('is told newest first', () => {
    const longer = noteHoldings(log, held({ btc: 1 }), 9 * DAY_MS);
    expect(changesIn(longer).map(({ readAtMs }) => readAtMs)).toEqual([9 * DAY_MS, 8 * DAY_MS]);
  });
});
