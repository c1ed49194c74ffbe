import { quarterEnds, shortDay } from '../days';
import { draw, type PretendContract } from './pretend-contract';

/** Coins in one contract. */
const SIZES: Readonly<Record<string, number>> = {
  BTC: 0.001,
  ETH: 0.01,
  SOL: 1,
  DOGE: 100,
  XRP: 10,
  ADA: 10,
  PEPE: 1_000_000,
  SHIB: 1_000_000,
};

export function htxLinear(nowMs: number): readonly PretendContract[] {
  const [expiryMs = 0] = quarterEnds(nowMs, 1);
  const pair = (rawBase: string) => ({
    exchange: 'htx' as const,
    rawBase,
    quote: 'USDT',
    contractSize: SIZES[rawBase] ?? 1,
  });
  return [
    ...Object.keys(SIZES).map((base) => draw('perp', { ...pair(base), symbol: `${base}-USDT` })),
    draw('future', { ...pair('BTC'), symbol: `BTC-USDT-${shortDay(expiryMs)}`, expiryMs }),
  ];
}

/** A hundred dollars of bitcoin or ten of another coin to a contract. */
export function htxCoinSwaps(): readonly PretendContract[] {
  return ['BTC', 'ETH'].map((rawBase) =>
    draw('perp', {
      exchange: 'htx',
      symbol: `${rawBase}-USD`,
      rawBase,
      quote: 'USD',
      style: 'inverse',
      contractSize: rawBase === 'BTC' ? 100 : 10,
    }),
  );
}

export function htxCoinFutures(nowMs: number): readonly PretendContract[] {
  const [expiryMs = 0] = quarterEnds(nowMs, 1);
  return [
    draw('future', {
      exchange: 'htx',
      symbol: `BTC${shortDay(expiryMs)}`,
      rawBase: 'BTC',
      quote: 'USD',
      style: 'inverse',
      contractSize: 100,
      expiryMs,
    }),
  ];
}

export function htxSpot(): readonly PretendContract[] {
  return ['BTC', 'ETH', 'SOL', 'DOGE', 'PEPE'].map((rawBase) =>
    draw('spot', {
      exchange: 'htx',
      symbol: `${rawBase}usdt`.toLowerCase(),
      rawBase,
      quote: 'USDT',
      maxLeverage: 5,
      perp: `${rawBase}-USDT`,
    }),
  );
}

export function htxContracts(nowMs: number): readonly PretendContract[] {
  return [...htxLinear(nowMs), ...htxCoinSwaps(), ...htxCoinFutures(nowMs), ...htxSpot()];
}
