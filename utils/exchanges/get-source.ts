import type { Contract } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import type { FactContext, FactSource } from './fact-source';
import { get } from './instrument-rows';
import { asContext, isSpot } from './perp-context';

/** What one answer comes to. */
export type FactReading = PartialFacts | FailureKind;

/** The failure that a reading is; null where it is none. */
export function failureFrom(reading: FactReading): FailureKind | null {
  return typeof reading === 'string' ? reading : null;
}

/** A contract whose symbol is known. */
export type Named = Contract & { readonly symbol: string };

/** A source of GET requests for contracts whose symbol is known; see {@link FactSource}. */
export interface GetSource extends Pick<FactSource, 'id' | 'pace' | 'onDemand' | 'insteadOf' | 'tells'> {
  readonly bulk?: true;
  serves(contract: Contract): boolean;
  url(contract: Named, nowMs: number | null): string;
  read(body: unknown, contract: Named, context: FactContext): FactReading;
}

export function getSource({ bulk, serves, url, read, ...rest }: GetSource): FactSource {
  return {
    ...rest,
    bulk: bulk === true,
    serves: (contract) => contract.symbol !== null && serves(contract),
    request: (contract, nowMs) => get(url(named(contract), nowMs ?? null)),
    read: (body, contract, context) =>
      contract.symbol === null ? 'not-listed' : read(body, named(contract), context),
  };
}

function named(contract: Contract): Named {
  return { ...contract, symbol: contract.symbol ?? '' };
}

/**
 * Makes a perpetual's source serve the spot pages of its coin as well, with the perpetual's funding and crowding only.
 * @param perpOf the perpetual that stands for a spot contract, or null where there is none to name.
 */
export function withSpotPages(source: FactSource, perpOf: (spot: Contract) => Contract | null): FactSource {
  const asked = (contract: Contract) => (isSpot(contract) ? perpOf(contract) : contract);
  return {
    ...source,
    serves: (contract) => {
      const perp = asked(contract);
      return perp !== null && source.serves(perp);
    },
    request: (contract, nowMs) => source.request(asked(contract) ?? contract, nowMs),
    read: (body, contract, context) => {
      if (!isSpot(contract)) return source.read(body, contract, context);
      const perp = perpOf(contract);
      return perp === null ? 'not-listed' : asContext(source.read(body, perp, {}));
    },
  };
}
