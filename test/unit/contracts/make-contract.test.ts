import { describe, expect, it } from 'vitest';
import type { Instrument } from '@/utils/contracts/instrument';
import { indexInstruments, noInstruments } from '@/utils/contracts/instruments';
import { makeContract } from '@/utils/contracts/make-contract';

const listed: Instrument = {
  symbol: 'XBTUSD_261225',
  market: 'future',
  rawBase: 'XBT',
  quote: 'USD',
  settle: 'XBT',
  style: 'inverse',
  expiry: '2026-12-25',
  alias: 'quarterly',
  assetClass: 'token',
};

describe('a contract drawn up', () => {
  const told = {
    exchange: 'kraken',
    market: 'perp',
    rawBase: '1000PEPE',
    quote: 'USDT',
    symbol: 'S',
  } as const;

  it('settles in its quote where it is linear, in its coin where it is inverse', () => {
    expect(makeContract({ ...told, style: 'linear' })).toMatchObject({
      base: 'PEPE',
      multiplier: 1000,
      settle: 'USDT',
    });
    expect(makeContract({ ...told, style: 'inverse' }).settle).toBe('PEPE');
    expect(makeContract({ ...told, style: 'linear', settle: null }).settle).toBeNull();
  });

  it('has neither style nor settle asset on the spot market', () => {
    expect(makeContract({ ...told, market: 'spot', style: 'linear' })).toMatchObject({
      style: null,
      settle: null,
    });
  });

  it('believes the list before the address', () => {
    const contract = makeContract({ ...told, style: 'linear' }, listed);
    expect(contract).toMatchObject({
      market: 'future',
      base: 'BTC',
      rawBase: 'XBT',
      quote: 'USD',
      settle: 'BTC',
      style: 'inverse',
      symbol: 'XBTUSD_261225',
      expiry: '2026-12-25',
    });
  });

  it('names a rolling quarter only where the address did', () => {
    expect(makeContract({ ...told }, listed).alias).toBeNull();
    expect(makeContract({ ...told, alias: 'quarterly' }, listed).alias).toBe('quarterly');
  });
});

describe('an instrument list', () => {
  const other = { ...listed, symbol: 'PF_AAPLxUSD', alias: null };
  const instruments = indexInstruments([listed, other, { ...listed, settle: 'USD' }]);

  it('finds a symbol as spelled or in any case', () => {
    expect(instruments.bySymbol('PF_AAPLxUSD')).toBe(other);
    expect(instruments.bySymbol('pf_aaplxusd')).toBe(other);
    expect(instruments.bySymbol('PF_MSFTxUSD')).toBeNull();
  });

  it('finds the contract that now fills a quarter, the first where there are two', () => {
    expect(instruments.byAlias('XBT', 'USD', 'quarterly')).toBe(listed);
    expect(instruments.byAlias('XBT', 'USD', 'weekly')).toBeNull();
  });

  it('knows nothing before it is fetched', () => {
    expect(noInstruments.bySymbol('BTCUSDT')).toBeNull();
    expect(noInstruments.byAlias('BTC', 'USD', 'quarterly')).toBeNull();
  });
});
