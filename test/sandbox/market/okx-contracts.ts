import { quarterEnds, shortDay } from '../days';
import { withMoreCoins } from './more-coins';
import { optionExpiry, strikesOf } from './options';
import { draw, type PretendContract } from './pretend-contract';

const SWAPS = ['BTC', 'ETH', 'SOL', 'DOGE', 'XRP', 'PEPE', 'BONK', 'NEIROETH', 'ADA', 'SHIB'];
/** Coins in one contract, ever more of the cheaper ones. */
const SIZES: Readonly<Record<string, number>> = {
  BTC: 0.01,
  ETH: 0.1,
  SOL: 1,
  XRP: 100,
  DOGE: 1000,
  ADA: 100,
  PEPE: 10_000_000,
  BONK: 100_000,
  SHIB: 1_000_000,
};

function linear(rawBase: string, more: Partial<PretendContract> = {}): PretendContract {
  const quote = more.quote ?? 'USDT';
  return draw('perp', {
    exchange: 'okx',
    symbol: `${rawBase}-${quote}-SWAP`,
    rawBase,
    quote,
    contractSize: SIZES[rawBase] ?? 10,
    tierUnit: 'contracts',
    ...more,
  });
}

/** A hundred dollars of bitcoin or ten of another coin to a contract. */
function inverse(rawBase: string, expiryMs: number | null): PretendContract {
  return draw(expiryMs === null ? 'perp' : 'future', {
    exchange: 'okx',
    symbol: `${rawBase}-USD-${expiryMs === null ? 'SWAP' : shortDay(expiryMs)}`,
    rawBase,
    quote: 'USD',
    style: 'inverse',
    contractSize: rawBase === 'BTC' ? 100 : 10,
    tierUnit: 'contracts',
    expiryMs,
  });
}

export function okxSwaps(): readonly PretendContract[] {
  return [
    ...SWAPS.map((base) => linear(base, base === 'PEPE' ? { fundingHours: 4 } : {})),
    linear('LUNA', { state: 'suspended' }),
    linear('ETH', { quote: 'USDC' }),
    inverse('BTC', null),
    inverse('ETH', null),
  ];
}

export function okxFutures(nowMs: number): readonly PretendContract[] {
  const [current = 0, next = 0] = quarterEnds(nowMs, 2);
  const future = { exchange: 'okx', rawBase: 'BTC', tierUnit: 'contracts' } as const;
  return [
    inverse('BTC', current),
    inverse('BTC', next),
    draw('future', {
      ...future,
      symbol: `BTC-USDT-${shortDay(current)}`,
      quote: 'USDT',
      contractSize: 0.01,
      expiryMs: current,
    }),
    // Filed among the futures, yet it pays funding.
    draw('perp', {
      ...future,
      symbol: 'BTC-USD_UM_XPERP-310404',
      quote: 'USD',
      contractSize: 0.0001,
      expiryMs: Date.UTC(2031, 3, 4, 8),
    }),
  ];
}

function okxNamedSpot(): readonly PretendContract[] {
  return ['BTC', 'ETH', 'SOL', 'DOGE', 'PEPE', 'NEIRO'].map((rawBase) =>
    draw('spot', {
      exchange: 'okx',
      symbol: `${rawBase}-USDT`,
      rawBase,
      quote: 'USDT',
      tierUnit: 'base',
      perp: rawBase === 'NEIRO' ? null : `${rawBase}-USDT-SWAP`,
    }),
  );
}

export function okxSpot(): readonly PretendContract[] {
  return withMoreCoins('okx', okxNamedSpot(), 'USDT', (rawBase) => `${rawBase}-USDT`);
}

/** Priced and settled in the coin, a hundredth of it to a contract. */
export function okxOptions(nowMs: number): readonly PretendContract[] {
  const expiryMs = optionExpiry(nowMs);
  return ['BTC', 'ETH'].flatMap((rawBase) =>
    strikesOf(rawBase).flatMap((strike) =>
      (['call', 'put'] as const).map((optionType) =>
        draw('option', {
          exchange: 'okx',
          symbol: `${rawBase}-USD-${shortDay(expiryMs)}-${strike}-${optionType === 'call' ? 'C' : 'P'}`,
          rawBase,
          quote: 'USD',
          settle: rawBase,
          contractSize: 0.01,
          expiryMs,
          strike,
          optionType,
        }),
      ),
    ),
  );
}

export function okxContracts(nowMs: number): readonly PretendContract[] {
  return [...okxSwaps(), ...okxFutures(nowMs), ...okxNamedSpot(), ...okxOptions(nowMs)];
}
