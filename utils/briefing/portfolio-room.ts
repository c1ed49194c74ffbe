import type { DatedClose } from '@/utils/portfolio/daily-closes';
import type { Holding } from '@/utils/portfolio/holding';
import type { Weights } from '@/utils/portfolio/overlap';
import type { PortfolioRules } from '@/utils/portfolio/rules';
import type { Failure, Result } from '@/utils/vocabulary/failure';
import type { Sourced } from '@/utils/vocabulary/sourced';

/** A coin as the portfolio names it. */
export interface CoinName {
  readonly slug: string;
  /** Upper case. */
  readonly ticker: string;
  readonly name: string;
}

/** What the user holds, and all that it is reckoned with. By slug unless said; what is not known is absent. */
export interface PortfolioView {
  readonly holdings: readonly Holding[];
  readonly rules: PortfolioRules;
  readonly names: Readonly<Record<string, CoinName>>;
  /** US dollars. */
  readonly prices: Readonly<Record<string, Sourced<number>>>;
  /** By the key of an index or basket: what it holds, as shares by slug. */
  readonly contents: Readonly<Record<string, Weights>>;
  readonly closes: Readonly<Record<string, readonly DatedClose[]>>;
  /** TM grades, 0 to 100; null where Token Metrics has none or does not list the coin. */
  readonly grades: Readonly<Record<string, number | null>>;
  /** How many coins' grades were never asked for, and the credits that asking for all of them takes at most. */
  readonly unasked: { readonly coins: number; readonly credits: number };
  /** Slugs of coins pegged to money, among those held. */
  readonly cashLike: readonly string[];
  /** What stands in the way of fresh prices. */
  readonly failure: Failure | null;
  readonly pending: boolean;
}

/** Which coin a symbol in a pasted list means. */
export interface SymbolMeaning {
  /** As the user said before, or the one coin that owns the ticker beyond doubt; null where it must be asked. */
  readonly chosen: CoinName | null;
  /** Everything that it may mean, the largest first. */
  readonly candidates: readonly (CoinName & { readonly marketCapUsd: number | null })[];
}

/** The portfolio: kept on this computer, reckoned with on this computer. */
export interface PortfolioDesk {
  /** What is kept. Makes no request. */
  kept(): Promise<PortfolioView>;
  /** With `wait` it answers when prices that were sent for have come or cannot come. */
  view(wait: boolean): Promise<PortfolioView>;
  add(holdings: readonly Holding[]): Promise<void>;
  remove(name: string): Promise<void>;
  keepRules(rules: PortfolioRules): Promise<void>;
  /** Asks Token Metrics for the grades that are missing or old. Answers with what stands in the way, or null. */
  askGrades(): Promise<Failure | null>;
  /** Asks CoinGecko where what is kept does not settle it. */
  meaning(symbol: string): Promise<Result<SymbolMeaning>>;
  /** Remembers what a symbol means. */
  choose(symbol: string, slug: string): Promise<void>;
}
