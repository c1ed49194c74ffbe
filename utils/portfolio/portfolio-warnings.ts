import type { RiskPreferences } from '@/utils/risk/preferences';
import type { WarningId } from '@/utils/risk/warnings/catalogue';
import type { Found } from '@/utils/risk/warnings/check';
import { judge } from '@/utils/risk/warnings/judge';
import { isExempt } from '@/utils/risk/warnings/mistakes';
import { SEVERITIES } from '@/utils/risk/warnings/severity';
import type { Unchecked, Warning } from '@/utils/risk/warnings/warning';
import type { PortfolioFigures } from './figures';
import type { PortfolioRules } from './rules';

/** Rows of the catalogue that are looked at over the whole portfolio, in the order in which they are shown. */
export const PORTFOLIO_WARNINGS = [
  'size.weight',
  'conc.neff',
  'core.sat',
  'alloc.crypto',
  'drift',
  'overlap',
  'corr',
] as const satisfies readonly WarningId[];

export type PortfolioWarningId = (typeof PORTFOLIO_WARNINGS)[number];

/** The core share that the catalogue's thresholds are written for. */
const USUAL_CORE = 60;

type Tickers = ReadonlyMap<string, string>;
type Finder = (figures: PortfolioFigures, rules: PortfolioRules, tickers: Tickers) => Found | null;

/** The figure of each row; null where it is not known, or where the user set nothing to hold it against. */
const FINDERS: Readonly<Record<PortfolioWarningId, Finder>> = {
  'size.weight': ({ exposure, valuation }, _rules, tickers) => {
    const shares = Object.entries(exposure.weights).sort((a, b) => b[1] - a[1]);
    const named = shares.find(([slug, share]) => !isExempt(tickers.get(slug) ?? '', share)) ?? shares[0];
    if (!named) return null;
    const [slug, share] = named;
    const ticker = tickers.get(slug) ?? slug;
    // Bitcoin alone, and under its own line: there is a figure, and it is none to warn of.
    const exempt = isExempt(ticker, share);
    return { value: exempt ? 0 : share * 100, from: 'holdings', figures: { ticker }, ...atMost(valuation) };
  },
  'conc.neff': ({ exposure, valuation }) =>
    exposure.effectiveNumber === null
      ? null
      : { value: exposure.effectiveNumber, from: 'holdings', ...atMost(valuation) },
  'core.sat': ({ core, valuation }, { coreTarget }) => {
    if (core === null) return null;
    const value = core.coreShare * 100;
    const unsure = core.unseen > 0 || valuation.unpriced.length > 0;
    const scale = coreTarget === null ? 1 : coreTarget / USUAL_CORE;
    return { value, from: 'holdings', scale, ...(unsure && { unsure: 'low' as const }) };
  },
  // What has no price can only add to the share.
  'alloc.crypto': ({ allocation }) =>
    allocation === null || allocation.overUpper === null
      ? null
      : { value: allocation.overUpper, from: 'preferences' },
  drift: ({ drift }) =>
    typeof drift === 'string' ? null : { value: drift.largestPoints, from: 'preferences' },
  overlap: ({ shared }) => ({ value: shared[0]?.overlap ?? 0, from: 'holdings' }),
  corr: ({ together }) =>
    typeof together === 'string' || together.meanCorrelation === null
      ? null
      : { value: together.meanCorrelation, from: 'dailyCandles' },
};

/** With something unpriced every share may be smaller than it seems, and holdings more spread. */
function atMost({ unpriced }: PortfolioFigures['valuation']): Pick<Found, 'unsure'> {
  return unpriced.length > 0 ? { unsure: 'high' } : {};
}

/** Each row of the portfolio against the user's thresholds: the warnings, worst first, and what could not be told. */
export function judgedPortfolio(
  figures: PortfolioFigures,
  rules: PortfolioRules,
  preferences: RiskPreferences,
  tickers: Tickers,
): { readonly warnings: readonly Warning[]; readonly unknown: readonly Unchecked[] } {
  const warnings: Warning[] = [];
  const unknown: Unchecked[] = [];
  for (const id of PORTFOLIO_WARNINGS) {
    const found = FINDERS[id](figures, rules, tickers);
    const judgement = found === null ? (['holdings'] as const) : judge(id, found, preferences);
    if (judgement === null) continue;
    if ('severity' in judgement) warnings.push(judgement);
    else unknown.push({ id, missing: judgement });
  }
  const rank = ({ severity }: Warning) => SEVERITIES.indexOf(severity);
  return { warnings: warnings.sort((a, b) => rank(b) - rank(a)), unknown };
}
