import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { warnings } from '../../../tools/inspect/warnings';

const answered = z.array(
  z.object({ id: z.string(), severity: z.string(), value: z.number(), threshold: z.number() }),
);
const ask = (question: object) =>
  new Map(answered.parse(warnings({ ask: 'warnings', ...question })).map((each) => [each.id, each]));

describe('the black box on warnings', () => {
  const facts = {
    markPrice: 60_000,
    mmr: 0.005,
    fundingRate: 0.0005,
    fundingIntervalHours: 8,
    longShare: 0.72,
  };

  it('answers with figure and threshold, the worst first', () => {
    const seen = ask({ facts, leverage: 20, side: 1, sigma: 0.6 });
    expect(seen.get('lev.abs')).toMatchObject({ severity: 'danger', value: 20, threshold: 20 });
    // 20x at a volatility of 60 %: about 14 % within a day.
    expect(seen.get('liq.p24')?.value).toBeCloseTo(0.144, 3);
    expect(seen.get('fund.margin')).toMatchObject({ severity: 'danger', threshold: 3 });
    expect(seen.get('ls.ratio')).toMatchObject({ severity: 'caution', threshold: 70 });
    expect([...seen.values()][0]?.severity).toBe('danger');
  });

  it('takes its inputs from a briefing, and sides as words', () => {
    const flat = ask({ facts, leverage: 20, side: -1, sigma: 0.6 });
    expect(ask({ briefing: { facts, leverage: 20, side: 'short', sigma: 0.6 } })).toEqual(flat);
    expect(ask({ facts, position: { leverage: 20, side: 'sell' }, sigma: 0.6 })).toEqual(flat);
  });

  it('knows regions and presets from the settings', () => {
    const at = (settings: object) => ask({ facts, leverage: 8, sigma: 0.6, settings });
    expect(at({ region: 'EU' }).get('lev.vsRegCap')).toMatchObject({ severity: 'caution', value: 4 });
    expect(at({ region: 'Atlantis' }).has('lev.vsRegCap')).toBe(false);
    expect(at({ preset: 'cautious' }).get('lev.abs')?.severity).toBe('caution');
    expect(at({ preset: 'reckless' }).get('lev.abs')?.severity).toBe('info');
    expect(at({ thresholds: { 'lev.abs': { danger: 8 } } }).get('lev.abs')?.severity).toBe('danger');
  });

  it('makes no warning of figures that are missing or no figures', () => {
    const spoilt = {
      markPrice: null,
      mmr: 'NaN',
      fundingRate: '',
      longShare: null,
      tiers: 'none',
      bids: [[1]],
    };
    const seen = ask({ facts: spoilt, leverage: null, side: 1, sigma: null });
    expect([...seen.keys()]).toEqual(['plan.missing']);
  });

  it('tells a leveraged token and an option by what is told of them', () => {
    expect(ask({ facts: {}, leveraged: { factor: 3 }, sigma: 0.6 }).get('lt.decay30')?.value).toBeCloseTo(
      8.49,
      2,
    );
    const option = { strike: 110, optionType: 'call', expiry: '2026-11-14', nowMs: Date.UTC(2026, 9, 15, 8) };
    const priced = { impliedVolatility: 0.8, underlyingPrice: 100 };
    expect(ask({ facts: priced, ...option, sigma: 0.5 }).get('opt.ivrv')?.value).toBeCloseTo(1.6, 9);
  });
});
