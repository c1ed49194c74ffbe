import type { Contract } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import type { RequestDescription } from '@/utils/vocabulary/request';

/** What else is known when an answer is read; every field may be missing. */
export interface FactContext {
  readonly contractSize?: number;
  readonly inverse?: boolean;
  readonly markPrice?: number;
  readonly fundingIntervalHours?: number;
  /** Options: in quote units; what a premium counted in coins is multiplied by. */
  readonly underlyingPrice?: number;
}

/** How soon what an answer tells grows old. */
export type Pace = 'tick' | 'hour' | 'day';

/**
 * One public request of an exchange and how its answer is read. `bulk`: the same request answers for every
 * contract of its market, so that one answer serves every tab; its answer is read for the contract in question.
 */
export interface FactSource {
  /** Stable name; for endpoints with a recorded answer, the recording's file name. */
  readonly id: string;
  readonly bulk: boolean;
  /** tick: some ten seconds while somebody looks. hour, day: that long. */
  readonly pace: Pace;
  /** Fetched only when somebody asks for it (order book depth, hourly candles), not at every look. */
  readonly onDemand?: boolean;
  /** What it tells by itself, so that it can be asked for alone. */
  readonly tells?: 'daily-candles';
  /** The id of the source it stands in for: asked only where that one serves the contract too and has just failed. */
  readonly insteadOf?: string;
  /** Whether it has anything to say about this contract. */
  serves(contract: Contract): boolean;
  /**
   * @param nowMs epoch ms. Coinbase's and KuCoin's histories are asked for by time; without it no times are named
   * and the answer may be a refusal. All others ignore it.
   */
  request(contract: Contract, nowMs?: number): RequestDescription;
  /**
   * Reads one answer for one contract. A row that cannot be read is dropped; where the answer says nothing of the
   * contract the result is `not-listed`, where it is an error in disguise (HTTP 200 with an error inside) the kind
   * it means, where it is no answer at all `unexpected-answer`.
   */
  read(body: unknown, contract: Contract, context: FactContext): PartialFacts | FailureKind;
}
