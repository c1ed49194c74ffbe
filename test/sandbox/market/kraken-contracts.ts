import { quarterEnds, shortDay } from '../days';
import { withMoreCoins } from './more-coins';
import { draw, type PretendContract } from './pretend-contract';

/** Linear ones count coins and dollars, inverse ones contracts of a dollar. */
export function krakenFutures(nowMs: number): readonly PretendContract[] {
  const [expiryMs = 0] = quarterEnds(nowMs, 1);
  const linear = (rawBase: string, more: Partial<PretendContract> = {}) =>
    draw('perp', { exchange: 'kraken', symbol: `PF_${rawBase}USD`, rawBase, quote: 'USD', ...more });
  const inverse = { exchange: 'kraken', quote: 'USD', style: 'inverse', tierUnit: 'contracts' } as const;
  const day = shortDay(expiryMs);
  return [
    ...['XBT', 'ETH', 'SOL', 'DOGE', 'XRP', 'PEPE', 'ADA', 'AAPLx'].map((base) => linear(base)),
    linear('LUNA', { state: 'suspended' }),
    draw('perp', { ...inverse, symbol: 'PI_XBTUSD', rawBase: 'XBT' }),
    draw('perp', { ...inverse, symbol: 'PI_ETHUSD', rawBase: 'ETH' }),
    draw('future', { ...inverse, symbol: `FI_XBTUSD_${day}`, rawBase: 'XBT', expiryMs }),
    draw('future', {
      exchange: 'kraken',
      symbol: `FF_XBTUSD_${day}`,
      rawBase: 'XBT',
      quote: 'USD',
      expiryMs,
    }),
  ];
}

function krakenNamedSpot(): readonly PretendContract[] {
  return ['XBT', 'ETH', 'XDG', 'SOL', 'PEPE'].map((rawBase) =>
    draw('spot', {
      exchange: 'kraken',
      symbol: `${rawBase}USD`,
      rawBase,
      quote: 'USD',
      maxLeverage: 5,
      // Futures write DOGE for what the spot market calls XDG.
      perp: rawBase === 'XDG' ? null : `PF_${rawBase}USD`,
    }),
  );
}

export function krakenSpot(): readonly PretendContract[] {
  return withMoreCoins('kraken', krakenNamedSpot(), 'USD', (rawBase) => `${rawBase}USD`);
}

export function krakenContracts(nowMs: number): readonly PretendContract[] {
  return [...krakenFutures(nowMs), ...krakenNamedSpot()];
}
