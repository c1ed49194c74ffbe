import { quarterEnds } from '../days';
import { withMoreCoins } from './more-coins';
import { draw, type PretendContract } from './pretend-contract';

/** Coins in one contract of the US futures. */
const CODES: readonly (readonly [code: string, root: string, size: number])[] = [
  ['BIP', 'BTC', 0.01],
  ['ETP', 'ETH', 0.1],
];

/** Perpetuals of the international exchange: one coin to a contract. */
export function internationalPerps(): readonly PretendContract[] {
  return ['BTC', 'ETH'].map((rawBase) =>
    draw('perp', { exchange: 'coinbase', symbol: `${rawBase}-PERP-INTX`, rawBase, quote: 'USDC' }),
  );
}

/** `24DEC26`: the day before the others' quarter. */
function codeDay(ms: number): string {
  const day = new Date(ms);
  const month = day.toLocaleString('en', { month: 'short', timeZone: 'UTC' }).toUpperCase();
  return `${String(day.getUTCDate()).padStart(2, '0')}${month}${String(day.getUTCFullYear()).slice(2)}`;
}

/** Two that end in 2030 and settle funding every hour until then, and one that simply ends. */
export function usFutures(nowMs: number): readonly PretendContract[] {
  const quarter = (quarterEnds(nowMs, 1)[0] ?? 0) - 16 * 3_600_000;
  const shared = { exchange: 'coinbase', quote: 'USD', maxLeverage: 4 } as const;
  return [
    ...CODES.map(([code, rawBase, contractSize]) =>
      draw('perp', {
        ...shared,
        symbol: `${code}-20DEC30-CDE`,
        rawBase,
        contractSize,
        expiryMs: Date.UTC(2030, 11, 20, 16),
      }),
    ),
    draw('future', {
      ...shared,
      symbol: `BIT-${codeDay(quarter)}-CDE`,
      rawBase: 'BTC',
      contractSize: 0.01,
      expiryMs: quarter,
    }),
  ];
}

function coinbaseNamedSpot(): readonly PretendContract[] {
  const pairs = ['BTC', 'ETH', 'SOL', 'DOGE', 'PEPE', 'XTZ'].map((base) => [base, 'USD'] as const);
  return [...pairs, ['ETH', 'USDC'] as const, ['ETH', 'BTC'] as const].map(([rawBase, quote]) =>
    draw('spot', {
      exchange: 'coinbase',
      symbol: `${rawBase}-${quote}`,
      rawBase,
      quote,
      perp: rawBase === 'BTC' || rawBase === 'ETH' ? `${rawBase}-PERP-INTX` : null,
    }),
  );
}

export function coinbaseSpot(): readonly PretendContract[] {
  return withMoreCoins('coinbase', coinbaseNamedSpot(), 'USD', (rawBase) => `${rawBase}-USD`);
}

export function coinbaseContracts(nowMs: number): readonly PretendContract[] {
  return [...internationalPerps(), ...usFutures(nowMs), ...coinbaseNamedSpot()];
}
