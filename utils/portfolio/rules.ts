import * as z from 'zod/mini';

/** Shares of net worth that an investor of each temper keeps in crypto, in per cent. Between them lies no band. */
export const BANDS = {
  conservative: { from: 1, to: 3 },
  moderate: { from: 5, to: 7 },
  aggressive: { from: 10, to: 15 },
} as const;
export const BAND_IDS = ['conservative', 'moderate', 'aggressive'] as const;
export type BandId = (typeof BAND_IDS)[number];

/** Core shares to choose from, in per cent: 80/20, 70/30, 60/40. */
export const CORE_TARGETS = [80, 70, 60] as const;

/** What exchanges charge takers of spot markets before any discount: assumed until the user enters their own. */
export const ASSUMED_FEE_RATE = 0.001;

const positive = z.number().check(z.positive());
const names = z.array(z.string()).check(z.maxLength(500));

/** Field by field, so that a store can mend a damaged record without losing the rest. */
export const portfolioRuleFields = {
  /** Everything that the user owns, in US dollars, as they entered it. */
  netWorthUsd: z.nullable(positive),
  band: z.nullable(z.enum(BAND_IDS)),
  coreTarget: z.nullable(z.literal(CORE_TARGETS)),
  /** Names of holdings that the user counts as core, besides Bitcoin and Ether. */
  core: names,
  /** Share wanted of each holding by its name, 0 to 1. They count once they add up to 1. */
  targets: z.record(z.string(), z.number().check(z.minimum(0), z.maximum(1))),
  /** Fraction of what is traded; null: {@link ASSUMED_FEE_RATE}. */
  feeRate: z.nullable(z.number().check(z.minimum(0), z.maximum(0.1))),
  /** A TM grade below which the user wants to know; null for none. */
  lowestGrade: z.nullable(z.number().check(z.minimum(1), z.maximum(100))),
  /** Whether trading pages show what a purchase would change. */
  onPages: z.boolean(),
};

export const portfolioRulesSchema = z.object(portfolioRuleFields);

/** What the user has set for their portfolio. */
export type PortfolioRules = Readonly<z.infer<typeof portfolioRulesSchema>>;

export const INITIAL_RULES: PortfolioRules = {
  netWorthUsd: null,
  band: null,
  coreTarget: null,
  core: [],
  targets: {},
  feeRate: null,
  lowestGrade: null,
  onPages: true,
};
