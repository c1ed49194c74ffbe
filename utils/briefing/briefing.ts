import type { Coin } from '@/utils/coingecko/coin';
import type { Contract, ExchangeId } from '@/utils/contracts/contract';
import type { LocalScore, NoLocalScore } from '@/utils/local/score';
import type { FactSheet } from '@/utils/risk/assessment';
import type { Position } from '@/utils/risk/position';
import type { RiskPreferences } from '@/utils/risk/preferences';
import type { Asset, AssetAnswer } from '@/utils/tokenmetrics/asset';
import type { CreditState } from '@/utils/tokenmetrics/credit-state';
import type { IndexMembership } from '@/utils/tokenmetrics/index-membership';
import type { GradePoint, Rating } from '@/utils/tokenmetrics/rating';
import type { Failure } from '@/utils/vocabulary/failure';
import type { Source, Sourced } from '@/utils/vocabulary/sourced';

/**
 * One part of a briefing. `value` is the last good answer (with its own ages inside) and stays when a later
 * request fails; `failure` is what stands in the way of a fresh one; `pending` says that a request is under way.
 */
export interface Part<T> {
  readonly value: T | null;
  readonly failure: Failure | null;
  readonly pending: boolean;
  /** The value is older than its kind should be. */
  readonly stale: boolean;
}

/** What Token Metrics says of one token. */
export interface RatedToken {
  readonly asset: Part<AssetAnswer>;
  readonly rating: Part<Rating>;
  readonly indices: Part<IndexMembership>;
  /** Address of the token's page at Token Metrics; null while the token is not known. */
  readonly tokenPage: string | null;
  readonly watched: boolean;
}

/** A score computed on this device, or why there is none, and the prices that it rests on. */
export interface LocalReading {
  readonly score: LocalScore | NoLocalScore;
  /** The exchange whose daily prices they are. */
  readonly source: Source;
  /** The market there, as its API spells it. */
  readonly symbol: string;
  /** Epoch ms at which the prices came. */
  readonly fetchedAtMs: number;
}

/** The local score of a token. It is never mixed with a rating, nor shown in its place without saying so. */
export interface LocalPart extends Part<LocalReading> {
  /** Whether it is shown: where no key yields a rating, or where the user wants it beside one. */
  readonly shown: boolean;
}

/** What Plimsoll knows about one token. */
export interface TokenBriefing extends RatedToken {
  /** The coin's market by CoinGecko; null where it is not kept or not surely this token's. */
  readonly coin: Sourced<Coin> | null;
  readonly localScore: LocalPart;
}

/** What is known of one coin without Token Metrics. */
export interface CoinBriefing {
  /** Null where CoinGecko has not told of it. */
  readonly coin: Sourced<Coin> | null;
  readonly localScore: LocalPart;
  readonly watched: boolean;
}

/** A coin as lists show it, with its local score; null where none is kept. */
export interface CoinRow {
  readonly coin: Coin;
  readonly score: number | null;
}

/**
 * What the exchange says of a contract, and what the user means to do with it. Screens run `prepare` and `assess`
 * on these by themselves, so that results follow the hand.
 */
export interface RiskBriefing {
  /** Facts with their origins; a fact that is not there is unknown. */
  readonly sheet: FactSheet;
  /** As kept for this contract, else as its page plainly shows it, else the default. */
  readonly position: Position;
  readonly positionFrom: 'kept' | 'page' | 'default';
  readonly preferences: RiskPreferences;
  /** What stands in the way of fresh facts: region-blocked, closed, unreachable …; the facts stay with their ages. */
  readonly failure: Failure | null;
  readonly pending: boolean;
}

/** What Plimsoll knows about the contract on a page: everything a pill, a card or a popup shows. */
export interface Briefing {
  readonly contract: Contract;
  readonly token: TokenBriefing;
  /** Null where no public API tells of this contract (and on closed exchanges). */
  readonly risk: RiskBriefing | null;
}

/** The same token on another exchange; null where that exchange does not tell. */
export interface ElsewhereRow {
  readonly exchange: ExchangeId;
  readonly symbol: string;
  /** Fraction of notional that a long pays a day (negative: receives). */
  readonly fundingPerDay: number | null;
  readonly maxLeverage: number | null;
  readonly spreadBps: number | null;
  readonly oiUsd: number | null;
  readonly takerFee: number | null;
  /** The oldest of the answers it was read from, epoch ms; null where none came. */
  readonly fetchedAtMs: number | null;
  readonly failure: Failure | null;
}

export interface GradeHistory {
  readonly asset: Asset;
  readonly points: Sourced<readonly GradePoint[]>;
}

/** How the extension itself stands; shown in the popup and in options. */
export interface Standing {
  readonly key: 'none' | 'locked' | 'kept' | 'rejected' | 'accepted';
  readonly credits: CreditState;
  /** memory: the database cannot be used and nothing outlives the browser. healed: it was rebuilt. */
  readonly store: 'ok' | 'healed' | 'memory';
  readonly offline: boolean;
}

/** A token as lists show it. */
export interface TokenRow {
  readonly asset: Asset;
  /** 0 to 100; null where none is kept. */
  readonly tmGrade: number | null;
  readonly watched: boolean;
}
