import { type Contract, EXCHANGE_IDS, type ExchangeId } from '@/utils/contracts/contract';
import type { Instrument } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { exchangeById } from '@/utils/exchanges';
import type { ElsewhereRow } from './briefing';
import type { FactDesk } from './fact-desk';
import type { InstrumentDesk } from './instrument-desk';

interface Means {
  readonly facts: FactDesk;
  readonly instruments: InstrumentDesk;
}

/** Quotes in which the same token's perpetual is looked for, the usual one first. */
const QUOTES = ['USDT', 'USDC', 'USD'];

/** The same token's linear perpetual on every other open exchange, fetched now. */
export async function readElsewhere(means: Means, contract: Contract): Promise<readonly ElsewhereRow[]> {
  const others = EXCHANGE_IDS.filter((id) => id !== contract.exchange && exchangeById(id).closedOn === null);
  const rows = await Promise.all(others.map((id) => rowOf(means, id, contract.base)));
  return rows.filter((row) => row !== null);
}

async function rowOf(
  { facts, instruments }: Means,
  id: ExchangeId,
  base: string,
): Promise<ElsewhereRow | null> {
  await instruments.refresh(id);
  const perp = bestOf(await instruments.all(id), id, base);
  if (!perp) return null;
  await facts.refresh(perp, 'brief');
  const { facts: told, failure, origin } = await facts.read(perp, 'brief');
  const { ask, bid, fundingIntervalHours, fundingRate, maxLeverage, oiUsd, takerFee } = told;
  // A standard fee has a date of its own, which says nothing of how old the row is.
  const times = Object.values(origin).flatMap(({ assumed, fetchedAtMs }) => (assumed ? [] : [fetchedAtMs]));
  return {
    exchange: id,
    symbol: perp.symbol ?? '',
    fundingPerDay:
      fundingRate === undefined || fundingIntervalHours === undefined
        ? null
        : (fundingRate * 24) / fundingIntervalHours,
    maxLeverage: maxLeverage ?? null,
    spreadBps:
      bid === undefined || ask === undefined || bid <= 0 || ask < bid
        ? null
        : ((ask - bid) / ((ask + bid) / 2)) * 10_000,
    oiUsd: oiUsd ?? null,
    takerFee: takerFee ?? null,
    fetchedAtMs: times.length === 0 ? null : Math.min(...times),
    failure,
  };
}

/** The token's linear perpetual in the quote that comes first; 1000PEPE is PEPE, too. */
function bestOf(list: readonly Instrument[], exchange: ExchangeId, base: string): Contract | null {
  const perps = list
    .filter(({ market, style }) => market === 'perp' && style === 'linear')
    .map((row) =>
      makeContract(
        { exchange, market: row.market, rawBase: row.rawBase, quote: row.quote, symbol: row.symbol },
        row,
      ),
    )
    .filter((contract) => contract.base === base && QUOTES.includes(contract.quote));
  return perps.sort((a, b) => QUOTES.indexOf(a.quote) - QUOTES.indexOf(b.quote))[0] ?? null;
}
