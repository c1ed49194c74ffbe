/** Regions whose rules are known. The user chooses one; it is never guessed. */
export const REGIONS = ['eu', 'uk', 'australia', 'japan', 'singapore', 'hong-kong', 'united-states'] as const;

export type Region = (typeof REGIONS)[number];

/** What private traders may use. */
export interface RetailRule {
  readonly regulator: string;
  /**
   * cap: up to `maxLeverage`. ban: not offered to private traders at all. no-leverage: licensed providers may give
   * none. professional-only: not for private traders. registered-venues: only on registered venues, no number.
   */
  readonly status: 'cap' | 'ban' | 'no-leverage' | 'professional-only' | 'registered-venues';
  /** The highest leverage allowed; 0 where the product is not; null where the rules name no number. */
  readonly maxLeverage: number | null;
  /** `YYYY-MM-DD`. */
  readonly since: string;
  /** Day on which it lapses unless extended; null where none is set. */
  readonly until: string | null;
}

/** Month up to which the sources below were read. Mostly press reports: information, not legal advice. */
export const RULES_AS_OF = '2026-06';

const RULES: Readonly<Record<Region, RetailRule>> = {
  // Crypto CFDs. ESMA said on 24 February 2026 that perpetual futures are likely to count as such.
  eu: { regulator: 'ESMA', status: 'cap', maxLeverage: 2, since: '2018-08-01', until: null },
  uk: { regulator: 'FCA', status: 'ban', maxLeverage: 0, since: '2021-01-06', until: null },
  australia: { regulator: 'ASIC', status: 'cap', maxLeverage: 2, since: '2021-03-29', until: '2027-05-23' },
  japan: { regulator: 'FSA', status: 'cap', maxLeverage: 2, since: '2020-05-01', until: null },
  singapore: { regulator: 'MAS', status: 'no-leverage', maxLeverage: 1, since: '2024-06-30', until: null },
  'hong-kong': {
    regulator: 'SFC',
    status: 'professional-only',
    maxLeverage: 0,
    since: '2026-02-11',
    until: null,
  },
  'united-states': {
    regulator: 'CFTC',
    status: 'registered-venues',
    maxLeverage: null,
    since: '2025-07-21',
    until: null,
  },
};

/** The rule for a region; null where the user has chosen none or it is not among those known. */
export function retailRule(region: string | null): RetailRule | null {
  const known = REGIONS.find((each) => each === region);
  return known ? RULES[known] : null;
}
