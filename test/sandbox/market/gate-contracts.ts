import { calendarDay, quarterEnds } from '../days';
import { withMoreCoins } from './more-coins';
import { optionExpiry, strikesOf } from './options';
import { draw, type PretendContract } from './pretend-contract';

/** Coins in one contract. */
const SIZES: Readonly<Record<string, number>> = {
  BTC: 0.0001,
  ETH: 0.01,
  SOL: 1,
  DOGE: 10,
  XRP: 10,
  ADA: 10,
  PEPE: 10_000_000,
  BONK: 1000,
  NEIRO: 1000,
  SAMSUNG: 0.1,
};
const COINS = ['BTC', 'ETH', 'SOL', 'DOGE', 'XRP', 'PEPE', 'BONK', 'NEIRO', 'ADA'];

export function gatePerps(settle: string): readonly PretendContract[] {
  if (settle === 'btc') {
    return [
      draw('perp', {
        exchange: 'gate',
        symbol: 'BTC_USD',
        rawBase: 'BTC',
        quote: 'USD',
        style: 'inverse',
        tierUnit: 'base',
      }),
    ];
  }
  const usdt = (rawBase: string, more: Partial<PretendContract> = {}) =>
    draw('perp', {
      exchange: 'gate',
      symbol: `${rawBase}_USDT`,
      rawBase,
      quote: 'USDT',
      contractSize: SIZES[rawBase] ?? 1,
      ...more,
    });
  return [
    ...COINS.map((base) => usdt(base, base === 'NEIRO' || base === 'PEPE' ? { fundingHours: 4 } : {})),
    usdt('SAMSUNG'),
    usdt('MEGA', { state: 'pre-market', maxLeverage: 5 }),
    usdt('EOS', { state: 'delisting' }),
  ];
}

export function gateDated(nowMs: number): readonly PretendContract[] {
  const [expiryMs = 0] = quarterEnds(nowMs, 1);
  return [
    draw('future', {
      exchange: 'gate',
      symbol: `BTC_USDT_${calendarDay(expiryMs).replaceAll('-', '')}`,
      rawBase: 'BTC',
      quote: 'USDT',
      contractSize: 0.0001,
      expiryMs,
    }),
  ];
}

function gateNamedSpot(): readonly PretendContract[] {
  return [...COINS, 'BTC3L', 'ETH3S'].map((rawBase) =>
    draw('spot', {
      exchange: 'gate',
      symbol: `${rawBase}_USDT`,
      rawBase,
      quote: 'USDT',
      perp: COINS.includes(rawBase) ? `${rawBase}_USDT` : null,
    }),
  );
}

export function gateSpot(): readonly PretendContract[] {
  return withMoreCoins('gate', gateNamedSpot(), 'USDT', (rawBase) => `${rawBase}_USDT`);
}

export function gateOptions(nowMs: number): readonly PretendContract[] {
  const expiryMs = optionExpiry(nowMs);
  const day = calendarDay(expiryMs).replaceAll('-', '');
  return ['BTC', 'ETH'].flatMap((rawBase) =>
    strikesOf(rawBase).flatMap((strike) =>
      (['call', 'put'] as const).map((optionType) =>
        draw('option', {
          exchange: 'gate',
          symbol: `${rawBase}_USDT-${day}-${strike}-${optionType === 'call' ? 'C' : 'P'}`,
          rawBase,
          quote: 'USDT',
          contractSize: 0.01,
          expiryMs,
          strike,
          optionType,
        }),
      ),
    ),
  );
}

export function gateContracts(nowMs: number): readonly PretendContract[] {
  return [
    ...gatePerps('usdt'),
    ...gatePerps('btc'),
    ...gateDated(nowMs),
    ...gateNamedSpot(),
    ...gateOptions(nowMs),
  ];
}
