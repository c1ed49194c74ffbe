import * as z from 'zod/mini';
import { type Holding, holdingSchema, MOST_HOLDINGS } from '@/utils/portfolio/holding';
import {
  INITIAL_RULES,
  type PortfolioRules,
  portfolioRuleFields,
  portfolioRulesSchema,
} from '@/utils/portfolio/rules';
import { healFields } from './heal';
import type { RecordKind } from './records';

const holdings = z.array(holdingSchema).check(z.maxLength(MOST_HOLDINGS));

/** What the user says they hold. It never leaves this computer but in a file that they ask for. */
export const HELD: RecordKind<readonly Holding[]> = {
  name: 'holdings',
  schema: holdings,
  initial: [],
  // One damaged row costs nothing but itself.
  heal: (stored) => {
    const rows = z.array(z.unknown()).safeParse(stored);
    if (!rows.success) return [];
    return rows.data
      .flatMap((row) => {
        const holding = holdingSchema.safeParse(row);
        return holding.success ? [holding.data] : [];
      })
      .slice(0, MOST_HOLDINGS);
  },
};

/** What the user set for their portfolio. */
export const PORTFOLIO_RULES: RecordKind<PortfolioRules> = {
  name: 'portfolio-rules',
  schema: portfolioRulesSchema,
  initial: INITIAL_RULES,
  heal: (stored) => healFields(portfolioRuleFields, INITIAL_RULES, stored),
};

/** By upper-case symbol, as it stood in a list: slug of the coin that the user said it is. */
export const SYMBOLS: RecordKind<Readonly<Record<string, string>>> = {
  name: 'portfolio-symbols',
  schema: z.record(z.string(), z.string()),
  initial: {},
};
