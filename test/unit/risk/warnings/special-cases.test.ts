import { describe, expect, it } from 'vitest';
import type { BookLevel } from '@/utils/contracts/facts';
import { FUTURE, INVERSE, NOW, OPTION, PERP } from '../a-sheet';
import { seen, severityOf } from './scene';

const HOUR = 3_600_000;

/** So many levels a side, each of so many dollars, this far apart. */
function ladder(levels: number, usd: number, step: number): Record<'bids' | 'asks', BookLevel[]> {
  const side = (sign: number) =>
    Array.from({ length: levels }, (_, at): BookLevel => {
      const price = 100 * (1 + sign * step * (at + 1));
      return [price, usd / price];
    });
  return { bids: side(-1), asks: side(1) };
}

describe('the rules of a region', () => {
  const at = (region: 'uk' | 'united-states' | 'singapore', leverage: number) =>
    severityOf('lev.vsRegCap', { preferences: { region }, position: { leverage } });

  it('are broken by any leverage where private traders may have none', () => {
    expect(at('uk', 1)).toBe('danger');
    expect(at('singapore', 1)).toBeNull();
    expect(at('singapore', 2)).toBe('caution');
  });

  it('say nothing where they name no number', () => expect(at('united-states', 100)).toBeNull());
});

describe('a thin book', () => {
  it('is a danger where all its orders do not hold the position', () => {
    const scene = { facts: ladder(5, 1000, 0.001), position: { notionalUsd: 10_000 } };
    expect(severityOf('liq.slip', scene)).toBe('danger');
    expect(seen(scene).warnings.find(({ id }) => id === 'liq.slip')?.figures['unfilledUsd']).toBeCloseTo(
      5000,
      6,
    );
  });

  it('is not made of the first page of a deep one', () => {
    const scene = { facts: ladder(50, 1000, 0.0001), position: { notionalUsd: 100_000 } };
    expect(severityOf('liq.slip', scene)).toBe('no data');
    expect(severityOf('liq.depth', scene)).toBe('no data');
    expect(severityOf('liq.impactLiq', scene)).toBe('no data');
  });

  it('gives no warning where even its first page is deep enough', () => {
    const scene = { facts: ladder(50, 1_000_000, 0.0001), position: { notionalUsd: 1000 } };
    for (const id of ['liq.slip', 'liq.depth', 'liq.impactLiq']) expect(severityOf(id, scene)).toBeNull();
  });

  it('is left by its bids when long, by its asks when short', () => {
    const { bids } = ladder(5, 1000, 0.001);
    const { asks } = ladder(5, 1_000_000, 0.001);
    const scene = { facts: { bids, asks } };
    expect(severityOf('liq.depth', { ...scene, position: { side: 1, notionalUsd: 4000 } })).toBe('danger');
    expect(severityOf('liq.depth', { ...scene, position: { side: -1, notionalUsd: 4000 } })).toBeNull();
  });
});

describe('funding', () => {
  it('is no warning for the side that is paid', () => {
    const facts = { fundingRate: 0.002, nextFundingAtMs: NOW + 5 * 60_000 };
    expect(severityOf('fund.apr', { facts })).toBe('danger');
    for (const id of ['fund.apr', 'fund.margin', 'fund.next'])
      expect(severityOf(id, { facts, position: { side: -1 } })).toBeNull();
  });

  it('is not announced where it is small or was charged already', () => {
    const at = (fundingRate: number, minutes: number) =>
      severityOf('fund.next', { facts: { fundingRate, nextFundingAtMs: NOW + minutes * 60_000 } });
    expect(at(0.0003, 10)).toBe('caution');
    expect(at(0.00029, 10)).toBeNull();
    expect(at(0.0004, -1)).toBeNull();
  });

  it('is not unusual for standing at the base it always stands at', () => {
    const fundingHistory = Array.from({ length: 90 }, (_, at) => ({
      atMs: NOW - (90 - at) * 8 * HOUR,
      rate: 0.0001,
    }));
    const facts = { fundingHistory, fundingRate: 0.0001 };
    expect(severityOf('fund.pct', { facts })).toBeNull();
    expect(severityOf('fund.z', { facts })).toBeNull();
    expect(severityOf('fund.pct', { facts: { ...facts, fundingRate: 0.0002 } })).toBe('danger');
  });

  it('is compared per eight hours, whatever the interval was', () => {
    const fundingHistory = Array.from({ length: 90 }, (_, at) => ({
      atMs: NOW - (90 - at) * HOUR,
      rate: 0.0000125,
    }));
    const facts = { fundingHistory, fundingRate: 0.0001, fundingIntervalHours: 8 };
    expect(severityOf('fund.pct', { facts })).toBeNull();
  });
});

describe('a spike', () => {
  const spurt = (rise: number, volumeTimes: number) =>
    severityOf('pump.pd', { past: { spurt: { rise, volumeTimes } } });

  it('needs the volume, too', () => {
    expect(spurt(0.2, 4)).toBeNull();
    expect(spurt(0.2, 4.1)).toBe('caution');
    expect(spurt(0.2, 5)).toBe('caution');
    expect(spurt(0.2, 5.1)).toBe('danger');
    expect(spurt(0.05, 9)).toBeNull();
  });
});

describe('open interest of one exchange', () => {
  const at = (share: number) => seen({ sheet: { marketCapUsd: 1e9 }, facts: { oiUsd: share * 1e9 } });

  it('meets half the thresholds that hold for all exchanges together', () => {
    const [half] = at(0.1).warnings.filter(({ id }) => id === 'oi.mcap');
    expect(half).toMatchObject({ severity: 'caution', threshold: 0.1, from: 'oiUsd' });
    expect(at(0.02).warnings.some(({ id }) => id === 'oi.mcap')).toBe(false);
  });
});

describe('expiry', () => {
  it('is eight in the morning, and nothing after it', () => {
    const nowMs = Date.UTC(2026, 11, 24, 8);
    expect(seen({ sheet: { contract: FUTURE, nowMs } }).basis.daysToExpiry).toBe(1);
    expect(severityOf('exp.days', { sheet: { contract: FUTURE, nowMs: nowMs + 25 * HOUR } })).toBeNull();
  });

  it('is read from the facts where the page names a quarter', () => {
    const contract = { ...FUTURE, expiry: null, alias: 'quarterly' };
    const { daysToExpiry } = seen({ sheet: { contract }, facts: { expiry: '2026-10-16' } }).basis;
    expect(daysToExpiry).toBeCloseTo(20 / 24, 9);
  });

  it('leaves a premium alone that is noise by then', () => {
    const sheet = { contract: FUTURE, nowMs: Date.UTC(2026, 11, 23, 8) };
    expect(severityOf('basis.fut', { sheet, facts: { indexPrice: 90 } })).toBeNull();
  });
});

describe('a stop', () => {
  const lost = (stop: number, side: 1 | -1 = 1) =>
    severityOf('size.risk', {
      preferences: { equityUsd: 10_000 },
      position: { notionalUsd: 10_000, stop, side },
    });

  it('counts the fees of both ways', () => {
    // 0.95 % and two fees of 0.05 %, a little less on the way out.
    expect(lost(99.05)).toBe('info');
    expect(lost(99.11)).toBeNull();
  });

  it('limits no loss on the side of the profit', () => {
    expect(lost(105)).toBe('no data');
    expect(lost(105, -1)).toBe('danger');
  });
});

describe('what a page cannot be warned of', () => {
  it('includes what one side alone has to fear', () => {
    expect(severityOf('panic.ret1', { past: { dayReturn: -0.3 }, position: { side: 1 } })).toBeNull();
    expect(severityOf('opt.theta', { sheet: { contract: OPTION }, position: { side: -1 } })).toBeNull();
    expect(severityOf('inv.convex', { sheet: { contract: INVERSE }, position: { side: -1 } })).toBeNull();
  });

  it('includes a rating where the underlying is no token', () => {
    const contract = { ...PERP, assetClass: 'stock' as const };
    expect(severityOf('dd.unrated', { sheet: { contract, rated: null } })).toBeNull();
    expect(severityOf('conc.cap', { sheet: { contract, marketCapUsd: 1 } })).toBeNull();
  });
});
