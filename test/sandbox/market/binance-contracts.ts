import { quarterEnds, shortDay } from '../days';
import { withMoreCoins } from './more-coins';
import { optionExpiry, strikesOf } from './options';
import { type ContractSketch, draw, type PretendContract } from './pretend-contract';

type Perp = Omit<ContractSketch, 'exchange' | 'symbol' | 'quote'> & { readonly quote?: string };

function perp({ quote = 'USDT', ...more }: Perp): PretendContract {
  return draw('perp', { exchange: 'binance', symbol: more.rawBase + quote, quote, ...more });
}

/** Margined in the quote asset. Wild coins settle every four hours. */
export function usdMargined(nowMs: number): readonly PretendContract[] {
  const dated = (ms: number) =>
    draw('future', {
      exchange: 'binance',
      symbol: `BTCUSDT_${shortDay(ms)}`,
      rawBase: 'BTC',
      quote: 'USDT',
      expiryMs: ms,
    });
  return [
    ...['BTC', 'ETH', 'SOL', 'XRP', 'ADA', 'AVAX', 'LINK', '1000BONK'].map((rawBase) => perp({ rawBase })),
    ...['DOGE', '1000PEPE', 'NEIRO'].map((rawBase) => perp({ rawBase, fundingHours: 4 })),
    perp({ rawBase: 'BTC', quote: 'USDC' }),
    perp({ rawBase: 'ETH', quote: 'USDC' }),
    perp({ rawBase: 'ETH', quote: 'BTC' }),
    perp({ rawBase: 'TSLA' }),
    perp({ rawBase: 'BTCDOM' }),
    perp({ rawBase: 'EOS', state: 'delisting' }),
    ...quarterEnds(nowMs, 2).map(dated),
  ];
}

/** Margined in the coin, a hundred dollars of bitcoin or ten of another coin to a contract. */
export function coinMargined(nowMs: number): readonly PretendContract[] {
  return ['BTC', 'ETH'].flatMap((rawBase) => {
    const pair = {
      exchange: 'binance',
      rawBase,
      quote: 'USD',
      style: 'inverse',
      contractSize: rawBase === 'BTC' ? 100 : 10,
      tierUnit: 'base',
    } as const;
    const fundingHours = rawBase === 'BTC' ? 8 : 4;
    return [
      draw('perp', { ...pair, symbol: `${rawBase}USD_PERP`, fundingHours }),
      ...quarterEnds(nowMs, 2).map((expiryMs) =>
        draw('future', { ...pair, symbol: `${rawBase}USD_${shortDay(expiryMs)}`, expiryMs }),
      ),
    ];
  });
}

/** The perpetual that stands beside a coin on its spot page. */
const PERPS: Readonly<Record<string, string | null>> = { PEPE: '1000PEPEUSDT', USDC: null };

function binanceNamedSpot(): readonly PretendContract[] {
  const pairs = ['BTC', 'ETH', 'SOL', 'DOGE', 'PEPE', 'NEIRO', 'USDC'].map((base) => [base, 'USDT'] as const);
  return [...pairs, ['ETH', 'BTC'] as const, ['BTC', 'EUR'] as const].map(([rawBase, quote]) =>
    draw('spot', {
      exchange: 'binance',
      symbol: rawBase + quote,
      rawBase,
      quote,
      perp: rawBase in PERPS ? (PERPS[rawBase] ?? null) : `${rawBase}USDT`,
    }),
  );
}

export function binanceSpot(): readonly PretendContract[] {
  return withMoreCoins('binance', binanceNamedSpot(), 'USDT', (rawBase) => `${rawBase}USDT`);
}

export function binanceOptions(nowMs: number): readonly PretendContract[] {
  const expiryMs = optionExpiry(nowMs);
  return ['BTC', 'ETH'].flatMap((rawBase) =>
    strikesOf(rawBase).flatMap((strike) =>
      (['call', 'put'] as const).map((optionType) =>
        draw('option', {
          exchange: 'binance',
          symbol: `${rawBase}-${shortDay(expiryMs)}-${strike}-${optionType === 'call' ? 'C' : 'P'}`,
          rawBase,
          quote: 'USDT',
          expiryMs,
          strike,
          optionType,
        }),
      ),
    ),
  );
}

export function binanceContracts(nowMs: number): readonly PretendContract[] {
  return [...usdMargined(nowMs), ...coinMargined(nowMs), ...binanceNamedSpot(), ...binanceOptions(nowMs)];
}
