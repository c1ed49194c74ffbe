import { quarterEnds } from '../days';
import { withMoreCoins } from './more-coins';
import { optionExpiry, strikesOf } from './options';
import { draw, type PretendContract } from './pretend-contract';

/** `25DEC26`. */
function bybitDay(ms: number): string {
  const day = new Date(ms);
  const month = day.toLocaleString('en', { month: 'short', timeZone: 'UTC' }).toUpperCase();
  return `${day.getUTCDate()}${month}${String(day.getUTCFullYear()).slice(2)}`;
}

/** `Z26`. */
export function monthCode(ms: number): string {
  const month = { 2: 'H', 5: 'M', 8: 'U', 11: 'Z' }[new Date(ms).getUTCMonth()] ?? 'Z';
  return month + String(new Date(ms).getUTCFullYear()).slice(2);
}

export function bybitLinear(nowMs: number): readonly PretendContract[] {
  const [quarter = 0] = quarterEnds(nowMs, 1);
  const usdt = (rawBase: string, more: Partial<PretendContract> = {}) =>
    draw('perp', { exchange: 'bybit', symbol: `${rawBase}USDT`, rawBase, quote: 'USDT', ...more });
  const usdc = { exchange: 'bybit', quote: 'USDC' } as const;
  return [
    ...['BTC', 'ETH', 'SOL', 'DOGE', 'XRP', '1000BONK', 'SHIB1000', 'ADA'].map((base) => usdt(base)),
    usdt('1000PEPE', { fundingHours: 4 }),
    usdt('NEIROCTO', { fundingHours: 1 }),
    usdt('AAPL'),
    usdt('MEGA', { state: 'pre-market', maxLeverage: 5, fundingHours: 4 }),
    draw('perp', { ...usdc, symbol: 'BTCPERP', rawBase: 'BTC' }),
    draw('perp', { ...usdc, symbol: 'ETHPERP', rawBase: 'ETH' }),
    draw('future', {
      ...usdc,
      symbol: `BTCUSDT-${bybitDay(quarter)}`,
      rawBase: 'BTC',
      quote: 'USDT',
      expiryMs: quarter,
    }),
    draw('future', { ...usdc, symbol: `BTC-${bybitDay(quarter)}`, rawBase: 'BTC', expiryMs: quarter }),
  ];
}

/** One contract is one dollar. */
export function bybitInverse(nowMs: number): readonly PretendContract[] {
  const [quarter = 0] = quarterEnds(nowMs, 1);
  const coin = { exchange: 'bybit', quote: 'USD', style: 'inverse', tierUnit: 'base' } as const;
  return [
    draw('perp', { ...coin, symbol: 'BTCUSD', rawBase: 'BTC' }),
    draw('perp', { ...coin, symbol: 'ETHUSD', rawBase: 'ETH' }),
    draw('future', { ...coin, symbol: `BTCUSD${monthCode(quarter)}`, rawBase: 'BTC', expiryMs: quarter }),
  ];
}

const PERPS: Readonly<Record<string, string | null>> = { PEPE: '1000PEPEUSDT', NEIRO: null };

function bybitNamedSpot(): readonly PretendContract[] {
  return ['BTC', 'ETH', 'SOL', 'DOGE', 'PEPE', 'NEIRO'].map((rawBase) =>
    draw('spot', {
      exchange: 'bybit',
      symbol: `${rawBase}USDT`,
      rawBase,
      quote: 'USDT',
      perp: rawBase in PERPS ? (PERPS[rawBase] ?? null) : `${rawBase}USDT`,
    }),
  );
}

export function bybitSpot(): readonly PretendContract[] {
  return withMoreCoins('bybit', bybitNamedSpot(), 'USDT', (rawBase) => `${rawBase}USDT`);
}

/** Quoted in dollars and settled in USDC. */
export function bybitOptions(nowMs: number): readonly PretendContract[] {
  const expiryMs = optionExpiry(nowMs);
  return ['BTC', 'ETH'].flatMap((rawBase) =>
    strikesOf(rawBase).flatMap((strike) =>
      (['call', 'put'] as const).map((optionType) =>
        draw('option', {
          exchange: 'bybit',
          symbol: `${rawBase}-${bybitDay(expiryMs)}-${strike}-${optionType === 'call' ? 'C' : 'P'}`,
          rawBase,
          quote: 'USD',
          settle: 'USDC',
          expiryMs,
          strike,
          optionType,
        }),
      ),
    ),
  );
}

export function bybitContracts(nowMs: number): readonly PretendContract[] {
  return [...bybitLinear(nowMs), ...bybitInverse(nowMs), ...bybitNamedSpot(), ...bybitOptions(nowMs)];
}
