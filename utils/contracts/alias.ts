/** The names of rolling contracts, nearest first of each kind. */
export const ALIASES = ['weekly', 'biweekly', 'monthly', 'bimonthly', 'quarterly', 'biquarterly'] as const;
export type Alias = (typeof ALIASES)[number];

/** What exchanges' lists and pages call them. */
const SPELLINGS: ReadonlyMap<string, Alias> = new Map<string, Alias>([
  ['this_week', 'weekly'],
  ['next_week', 'biweekly'],
  ['this_month', 'monthly'],
  ['next_month', 'bimonthly'],
  ['quarter', 'quarterly'],
  ['current_quarter', 'quarterly'],
  ['q', 'quarterly'],
  ['next_quarter', 'biquarterly'],
  ['bi-quarter', 'biquarterly'],
  ['biq', 'biquarterly'],
  ...ALIASES.map((alias): [string, Alias] => [alias, alias]),
]);

/** The rolling contract that an exchange's word names, in our words; null for a word that names none. */
export function readAlias(word: string): Alias | null {
  return SPELLINGS.get(word.toLowerCase()) ?? null;
}
