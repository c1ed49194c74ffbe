import * as z from 'zod/mini';
import { BASKET_IDS, BASKET_RULES, type Weighting } from '@/utils/local/basket-rule';
import { chooseMembers } from '@/utils/local/membership';
import { weigh } from '@/utils/local/weights';
import { concentration, effectiveNumber } from '@/utils/portfolio/overlap';
import { figure, inputOf } from './figure';

const PLAIN: Weighting = { base: 'market-cap', largestLimit: 1, otherLimit: 1, floor: 0 };

/** A rule by the basket's name, or by what it does to weights. */
const NAMED: Readonly<Record<string, Weighting>> = {
  uncapped: PLAIN,
  cap30: { ...PLAIN, largestLimit: 0.3, otherLimit: 0.3 },
  cap35: { ...PLAIN, largestLimit: 0.35, otherLimit: 0.35 },
  cap35_floor1: { ...PLAIN, largestLimit: 0.35, otherLimit: 0.35, floor: 0.01 },
  coindesk20style_top30_rest20: { ...PLAIN, largestLimit: 0.3, otherLimit: 0.2 },
  sqrtCap: { ...PLAIN, base: 'square-root' },
  equal: { ...PLAIN, base: 'equal' },
};

const asked = z.object({
  caps: z.record(z.string(), figure),
  rule: z.union([
    z.string(),
    z.object({
      size: z.optional(z.number()),
      base: z._default(z.enum(['market-cap', 'square-root', 'equal']), 'market-cap'),
      cap: z._default(z.number(), 1),
      largestCap: z.optional(z.number()),
      floor: z._default(z.number(), 0),
    }),
  ]),
});

/** The weights of a basket of tokens with these market capitalisations, by a rule. */
export function basket(question: unknown): unknown {
  const { caps, rule } = asked.parse(inputOf(question));
  const known = Object.entries(caps).flatMap(([slug, marketCapUsd]) =>
    marketCapUsd !== null && marketCapUsd > 0 ? [{ slug, marketCapUsd }] : [],
  );
  const found = readRule(rule);
  if (!found) return { error: 'unknown-rule', message: `No basket has the rule ${JSON.stringify(rule)}.` };
  const weights = weigh(chooseMembers(found.size, known, new Set()), found.weighting);
  if (!weights) return { weights: null, reason: 'too-few-members' };
  return { weights, hhi: concentration(weights), effectiveN: effectiveNumber(weights) };
}

function readRule(rule: z.infer<typeof asked>['rule']): { size: number; weighting: Weighting } | null {
  if (typeof rule === 'object') {
    const { size = Number.MAX_SAFE_INTEGER, base, cap, largestCap = cap, floor } = rule;
    return { size, weighting: { base, largestLimit: largestCap, otherLimit: cap, floor } };
  }
  const id = BASKET_IDS.find((each) => each === rule);
  if (id) return BASKET_RULES[id];
  const weighting = Object.hasOwn(NAMED, rule) ? NAMED[rule] : undefined;
  return weighting ? { size: Number.MAX_SAFE_INTEGER, weighting } : null;
}
