import { describe, expect, it } from 'vitest';
import type { RiskBriefing } from '@/utils/briefing/briefing';
import { pillRisk } from '@/utils/briefing/pill-risk';
import { INITIAL_PREFERENCES } from '@/utils/risk/preferences';
import { english } from '../format/english';
import { CALM, NOW, position, SPOT, sheet } from '../risk/a-sheet';

const MINUTE = 60_000;

function said(leverage: number, change: Partial<RiskBriefing> = {}) {
  const briefing: RiskBriefing = {
    sheet: sheet(CALM),
    position: position({ leverage }),
    positionFrom: 'kept',
    preferences: INITIAL_PREFERENCES,
    failure: null,
    pending: false,
    ...change,
  };
  return pillRisk(briefing, { words: english, locale: 'en-US', nowMs: NOW });
}

const agedBy = (ms: number) =>
  sheet(CALM, {
    origin: { markPrice: { source: 'exchange:binance', asOfMs: null, fetchedAtMs: NOW - ms } },
  });

describe('risk at pill size', () => {
  it('says the position, how far liquidation is, and the worst warnings', () => {
    const risk = said(20);
    expect(risk?.lead?.headline).toBe('Long 20×');
    expect(risk?.lead?.detail).toMatch(/^\d+\.\d.% to liquidation$/);
    expect(risk?.risk?.severity).toBe('danger');
    expect(risk?.facts.join()).not.toMatch(/NaN|undefined|null/);
  });

  it('draws the water above the ring where leverage is over the line, and below where it is not', () => {
    const [low, high] = [said(1), said(50)];
    expect(low?.load?.tone).toBe('calm');
    expect(low?.load?.water).toBeLessThan(low?.load?.ring ?? 0);
    expect(high?.load?.tone).toBe('far');
    expect(high?.load?.water).toBeGreaterThan(high?.load?.ring ?? 1);
  });

  it("reminds of the user's own note beside the worst warning, and alone where there is none", () => {
    const plan = { horizon: null, exitUsd: 120, exitFrom: 'above' as const, mostUsd: null };
    const noted = { beyond: { plan: { name: 'bitcoin', savedAtMs: Date.UTC(2026, 8, 3), plan } } };
    const loud = said(50, { sheet: sheet(CALM, noted) });
    expect(loud?.risk?.severity).toBe('danger');
    expect(loud?.risk?.text).toMatch(/ · your note from 3 Sept? 2026$/);
    expect(loud?.facts.join()).toContain('exit level $120. The price is $100.');
    const quiet = said(1, { sheet: sheet(CALM, noted) });
    expect(quiet?.risk?.text).toContain('your note from');
    expect(quiet?.risk?.severity).not.toBe('info');
    expect(said(50)?.risk?.text).not.toContain('note');
  });

  it('says how old the price is once it is old', () => {
    expect(said(10, { sheet: agedBy(MINUTE) })?.staleness).toBeNull();
    const old = said(10, { sheet: agedBy(180 * MINUTE) });
    expect(old?.staleness).toBe('3 h old');
    expect(old?.facts).toContain('3 h old');
  });

  it('says nothing where nothing is known, and no leverage of a spot page', () => {
    expect(said(10, { sheet: sheet({}) })).toBeNull();
    expect(said(10, { sheet: sheet(CALM, { contract: SPOT }) })?.lead).toBeNull();
  });

  it('draws no line where the exchange tells no maximum or no candles', () => {
    const { maxLeverage: _max, tiers: _tiers, ...without } = CALM;
    const { dailyCandles: _candles, ...calm } = CALM;
    expect(said(10, { sheet: sheet(without) })?.load ?? null).toBeNull();
    expect(said(10, { sheet: sheet(calm) })?.load ?? null).toBeNull();
  });
});
