import { draw, type PretendContract } from './pretend-contract';

/** Coins in one contract. */
const SIZES: Readonly<Record<string, number>> = {
  BTC: 0.001,
  ETH: 0.1,
  SOL: 1,
  DOGE: 100,
  XRP: 10,
  PEPE: 1_000_000,
  ADA: 10,
};
const COINS = Object.keys(SIZES);

export function deepcoinSwaps(): readonly PretendContract[] {
  return [
    ...COINS.map((rawBase) =>
      draw('perp', {
        exchange: 'deepcoin',
        symbol: `${rawBase}-USDT-SWAP`,
        rawBase,
        quote: 'USDT',
        contractSize: SIZES[rawBase] ?? 1,
        fundingHours: rawBase === 'PEPE' ? 4 : 8,
      }),
    ),
    draw('perp', {
      exchange: 'deepcoin',
      symbol: 'BTC-USD-SWAP',
      rawBase: 'BTC',
      quote: 'USD',
      style: 'inverse',
    }),
  ];
}

export function deepcoinSpot(): readonly PretendContract[] {
  return COINS.map((rawBase) =>
    draw('spot', {
      exchange: 'deepcoin',
      symbol: `${rawBase}-USDT`,
      rawBase,
      quote: 'USDT',
      perp: `${rawBase}-USDT-SWAP`,
    }),
  );
}

export function deepcoinContracts(): readonly PretendContract[] {
  return [...deepcoinSwaps(), ...deepcoinSpot()];
}
