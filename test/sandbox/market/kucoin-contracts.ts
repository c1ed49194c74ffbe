import { quarterEnds } from '../days';
import { monthCode } from './bybit-contracts';
import { withMoreCoins } from './more-coins';
import { draw, type PretendContract } from './pretend-contract';

/** Coins in one contract. */
const SIZES: Readonly<Record<string, number>> = {
  XBT: 0.001,
  ETH: 0.01,
  SOL: 0.1,
  DOGE: 100,
  XRP: 10,
  PEPE: 1_000_000,
  NEIRO: 100,
};

export function kucoinFutures(nowMs: number): readonly PretendContract[] {
  const [quarter = 0] = quarterEnds(nowMs, 1);
  const usdt = (rawBase: string, more: Partial<PretendContract> = {}) =>
    draw('perp', {
      exchange: 'kucoin',
      symbol: `${rawBase}USDTM`,
      rawBase,
      quote: 'USDT',
      contractSize: SIZES[rawBase] ?? 10,
      ...more,
    });
  const inverse = { exchange: 'kucoin', quote: 'USD', style: 'inverse', tierUnit: 'base' } as const;
  return [
    ...['XBT', 'ETH', 'SOL', 'DOGE', 'XRP'].map((base) => usdt(base)),
    ...['PEPE', '10000SATS', 'NEIRO'].map((base) => usdt(base, { fundingHours: 4 })),
    draw('perp', { ...inverse, symbol: 'XBTUSDM', rawBase: 'XBT' }),
    draw('perp', { ...inverse, symbol: 'ETHUSDM', rawBase: 'ETH' }),
    draw('perp', {
      exchange: 'kucoin',
      symbol: 'XBTUSDCM',
      rawBase: 'XBT',
      quote: 'USDC',
      contractSize: 0.001,
    }),
    draw('future', { ...inverse, symbol: `XBTM${monthCode(quarter)}`, rawBase: 'XBT', expiryMs: quarter }),
    // A perpetual that is about to be delisted has a date and is still a perpetual.
    usdt('EOS', { state: 'delisting' }),
  ];
}

function kucoinNamedSpot(): readonly PretendContract[] {
  return ['BTC', 'ETH', 'SOL', 'DOGE', 'PEPE', 'NEIRO'].map((rawBase) =>
    draw('spot', {
      exchange: 'kucoin',
      symbol: `${rawBase}-USDT`,
      rawBase,
      quote: 'USDT',
      perp: `${rawBase === 'BTC' ? 'XBT' : rawBase}USDTM`,
    }),
  );
}

export function kucoinSpot(): readonly PretendContract[] {
  return withMoreCoins('kucoin', kucoinNamedSpot(), 'USDT', (rawBase) => `${rawBase}-USDT`);
}

export function kucoinContracts(nowMs: number): readonly PretendContract[] {
  return [...kucoinFutures(nowMs), ...kucoinNamedSpot()];
}
