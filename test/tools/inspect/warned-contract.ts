import * as z from 'zod/mini';
import {
  ASSET_CLASSES,
  CONTRACT_STYLES,
  type Contract,
  EXCHANGE_IDS,
  type LeveragedToken,
  MARKETS,
} from '@/utils/contracts/contract';
import { figure } from './figure';

const text = z.catch(z.nullable(z.string()), null);

const asked = z.object({
  exchange: z.catch(z.enum(EXCHANGE_IDS), 'binance'),
  market: z.catch(z.nullable(z.enum(MARKETS)), null),
  base: z.catch(z.string(), 'BTC'),
  quote: text,
  settle: text,
  style: z.catch(z.nullable(z.enum(CONTRACT_STYLES)), null),
  symbol: text,
  multiplier: z.catch(z.number(), 1),
  expiry: text,
  strike: figure,
  optionType: z.catch(z.nullable(z.enum(['call', 'put'])), null),
  factor: figure,
  assetClass: z.catch(z.enum(ASSET_CLASSES), 'token'),
});

const record = z.catch(z.record(z.string(), z.unknown()), {});

/** The contract that a question is about, as far as it tells: otherwise a linear perpetual in USDT. */
export function contractAsked(
  flat: Readonly<Record<string, unknown>>,
  facts: Readonly<Record<string, unknown>>,
): Contract {
  const { contract } = flat;
  const word = typeof contract === 'string' ? contract : facts['inverse'] === true ? 'inverse' : undefined;
  const told = asked.parse({ expiry: facts['expiry'], style: word, ...flat, ...record.parse(contract) });
  const style = CONTRACT_STYLES.find((each) => each === (told.style ?? flat['contractStyle'])) ?? 'linear';
  const factor = told.factor ?? leverageOf(record.parse(contract)['leveraged'] ?? flat['leveraged']);
  const market = told.market ?? marketBy(told.strike, told.expiry, factor);
  const isContract = market === 'perp' || market === 'future';
  const quote = told.quote ?? (style === 'inverse' ? 'USD' : 'USDT');
  const { base, exchange, symbol, multiplier, expiry, strike, optionType, assetClass } = told;
  return {
    ...{ exchange, market, base, rawBase: base, quote, symbol, multiplier, expiry, strike, optionType },
    style: isContract ? style : null,
    settle: told.settle ?? (style === 'inverse' ? base : quote),
    leveraged: factor === null ? null : tokenOf(base, factor),
    alias: null,
    assetClass,
    status: 'live',
  };
}

function marketBy(strike: number | null, expiry: string | null, factor: number | null): Contract['market'] {
  if (factor !== null) return 'spot';
  if (strike !== null) return 'option';
  return expiry === null ? 'perp' : 'future';
}

/** Negative for a short token; null where there is none. */
function leverageOf(leveraged: unknown): number | null {
  const { factor, beta, side } = record.parse(leveraged);
  const size = typeof factor === 'number' ? factor : beta;
  if (typeof size !== 'number') return null;
  return side === 'short' ? -Math.abs(size) : size;
}

function tokenOf(base: string, factor: number): LeveragedToken {
  return { underlying: base, side: factor > 0 ? 'long' : 'short', factor: Math.abs(factor) };
}
