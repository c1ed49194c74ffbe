import { describe, expect, it } from 'vitest';
import { EXCHANGE_IDS } from '@/utils/contracts/contract';
import {
  bybitAddedMargin,
  coinbaseCloseOut,
  conventionOf,
  GENERIC_TERMS,
  maintenanceBy,
  type Terms,
} from '@/utils/risk/convention';

const terms: Terms = {
  leverage: 10,
  tierRate: 0.005,
  adjustmentFactor: 0.1,
  initialRate: 0.2,
  takerFee: 0.0006,
  liquidationFee: 0.0012,
};
const of = (exchange: string, style: 'linear' | 'inverse', known: Partial<Terms> = {}) => {
  const convention = conventionOf(exchange, style);
  return convention && maintenanceBy(convention, { ...terms, ...known });
};

describe('how each exchange reckons maintenance', () => {
  it('is told for every exchange, with how well it is known', () => {
    for (const exchange of EXCHANGE_IDS) {
      expect(conventionOf(exchange, 'linear')?.evidence).toBeTruthy();
      expect(conventionOf(exchange, 'quanto')).toBeNull();
    }
    expect(conventionOf('a new exchange', 'linear')?.evidence).toBe('generic');
    expect(conventionOf('toString', 'linear')?.evidence).toBe('generic');
  });

  it('counts no fee at Binance, the taker fee at Gate, the liquidation fee at KuCoin', () => {
    expect(of('binance', 'linear')).toEqual({ basis: 'mark', mmr: 0.005, feeRate: 0 });
    expect(of('gate', 'inverse')?.feeRate).toBe(0.0006);
    expect(of('kucoin', 'linear')?.feeRate).toBe(0.0012);
  });

  it('takes HTX’s rate from the adjustment factor and Coinbase’s from the initial margin', () => {
    expect(of('htx', 'linear')?.mmr).toBeCloseTo(0.01, 12);
    expect(of('coinbase', 'linear')).toMatchObject({ basis: 'entry' });
    expect(of('coinbase', 'linear')?.mmr).toBeCloseTo(0.4 / 3, 12);
    expect(coinbaseCloseOut(0.2)).toBeCloseTo(0.2 / 3, 12);
    expect(coinbaseCloseOut(0.6)).toBeCloseTo(0.28, 12);
    expect(coinbaseCloseOut(null)).toBeNull();
  });

  it('is unknown without the figure that the rule needs', () => {
    expect(of('binance', 'linear', { tierRate: null })).toBeNull();
    expect(of('gate', 'linear', { takerFee: null })).toBeNull();
    expect(of('htx', 'linear', { adjustmentFactor: Number.NaN })).toBeNull();
    expect(of('coinbase', 'linear', { initialRate: null })).toBeNull();
    expect(of('binance', 'linear', { takerFee: null })).not.toBeNull();
  });

  it('weighs margin added to a coin-margined position as Bybit does', () => {
    expect(bybitAddedMargin(1, 1, 0.001)).toBeCloseTo(1 / 1.001, 12);
    expect(bybitAddedMargin(1, -1, 0.001)).toBeCloseTo(1 / 0.999, 12);
    expect(bybitAddedMargin(null, 1, 0.001)).toBeNull();
  });

  it('assumes one per cent where nothing is published', () => {
    expect(GENERIC_TERMS).toEqual({ mmr: 0.01, feeRate: 0.0006 });
  });
});
