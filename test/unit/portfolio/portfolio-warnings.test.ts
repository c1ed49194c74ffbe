import { describe, expect, it } from 'vitest';
import { assessPortfolio } from '@/utils/portfolio/assessment';
import type { PortfolioFigures } from '@/utils/portfolio/figures';
import {
  judgedPortfolio,
  PORTFOLIO_WARNINGS,
  type PortfolioWarningId,
} from '@/utils/portfolio/portfolio-warnings';
import { INITIAL_RULES, type PortfolioRules } from '@/utils/portfolio/rules';
import { INITIAL_PREFERENCES, levelsFor } from '@/utils/risk/preferences';
import { CATALOGUE } from '@/utils/risk/warnings/catalogue';
import { SEVERITIES } from '@/utils/risk/warnings/severity';
import { basket, coin, dollarEach } from './a-portfolio';

const TICKERS = new Map([
  ['bitcoin', 'BTC'],
  ['solana', 'SOL'],
]);

const EMPTY: PortfolioFigures = {
  valuation: { holdings: [], totalUsd: null, unpriced: [], weights: {} },
  exposure: { weights: {}, unseen: 0, largest: null, hhi: null, effectiveNumber: null },
  core: null,
  allocation: null,
  drift: 'no-targets',
  shared: [],
  together: 'nothing',
};

/** Figures of which one is exactly the one given, in the catalogue's unit. */
const SCENES: Readonly<Record<PortfolioWarningId, (value: number) => Partial<PortfolioFigures>>> = {
  'size.weight': (pct) => ({ exposure: { ...EMPTY.exposure, weights: { solana: pct / 100 } } }),
  'conc.neff': (effectiveNumber) => ({ exposure: { ...EMPTY.exposure, effectiveNumber } }),
  'alloc.crypto': (overUpper) => ({ allocation: { pct: 5, place: 'moderate', offPoints: 0, overUpper } }),
  'core.sat': (pct) => ({
    core: { coreShare: pct / 100, cashShare: 0, unseen: 0, overTargetPoints: null },
  }),
  drift: (largestPoints) => ({
    drift: {
      largestPoints,
      largestName: null,
      trades: [],
      turnover: 0,
      feeRate: 0,
      feeAssumed: true,
      costUsd: 0,
    },
  }),
  overlap: (overlap) => ({ shared: [{ one: 'a', other: 'b', overlap }] }),
  corr: (meanCorrelation) => ({
    together: {
      slugs: [],
      correlations: [],
      meanCorrelation,
      volatility: null,
      diversificationRatio: null,
      returns: 90,
      short: false,
      covered: 1,
    },
  }),
};

function judgedAs(
  id: PortfolioWarningId,
  more: Partial<PortfolioFigures>,
  rules: Partial<PortfolioRules> = {},
) {
  const found = judgedPortfolio(
    { ...EMPTY, ...more },
    { ...INITIAL_RULES, ...rules },
    INITIAL_PREFERENCES,
    TICKERS,
  );
  const isUnknown = found.unknown.some((each) => each.id === id);
  return isUnknown ? 'no data' : (found.warnings.find((each) => each.id === id)?.severity ?? null);
}

describe.each(PORTFOLIO_WARNINGS)('%s', (id) => {
  const { direction } = CATALOGUE[id];
  const step = direction === '>=' ? 1e-6 : -1e-6;
  const levels = levelsFor(id, INITIAL_PREFERENCES);

  it.each(SEVERITIES)('turns %s at its threshold and not before', (severity) => {
    const level = levels[severity] ?? Number.NaN;
    const milder = SEVERITIES[SEVERITIES.indexOf(severity) - 1] ?? null;
    expect(judgedAs(id, SCENES[id](level * (1 - step)))).toBe(milder);
    expect(judgedAs(id, SCENES[id](level * (1 + step)))).toBe(severity);
    expect(judgedAs(id, SCENES[id](level))).toBe(direction === '<' ? milder : severity);
  });

  it('says nothing of what is not known', () => {
    // Holdings of which no two share anything overlap by nothing: that is known.
    expect(judgedAs(id, {})).toBe(id === 'overlap' ? null : 'no data');
  });
});

describe('the rules over a portfolio', () => {
  it('measure the core against the target that was chosen', () => {
    expect(judgedAs('core.sat', SCENES['core.sat'](62))).toBeNull();
    expect(judgedAs('core.sat', SCENES['core.sat'](62), { coreTarget: 80 })).toBe('caution');
    expect(judgedAs('core.sat', SCENES['core.sat'](62), { coreTarget: 70 })).toBe('info');
  });

  it('let Bitcoin be half, and look past it at the next coin', () => {
    const shares = (weights: Record<string, number>) => ({ exposure: { ...EMPTY.exposure, weights } });
    expect(judgedAs('size.weight', shares({ bitcoin: 0.49 }))).toBeNull();
    expect(judgedAs('size.weight', shares({ bitcoin: 0.5 }))).toBe('danger');
    expect(judgedAs('size.weight', shares({ bitcoin: 0.45, solana: 0.3 }))).toBe('caution');
  });

  it('warn of no share while something held has no price, unless the share can only grow', () => {
    const book = {
      holdings: [coin('solana', 90), coin('dust', 1)],
      prices: dollarEach('solana'),
      contents: {},
      closes: new Map(),
      rules: { ...INITIAL_RULES, netWorthUsd: 100, band: 'moderate' as const },
      cashLike: new Set<string>(),
    };
    const { unknown, warnings } = assessPortfolio(book, INITIAL_PREFERENCES, TICKERS);
    expect(unknown.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['size.weight', 'conc.neff', 'core.sat', 'drift']),
    );
    expect(warnings.map(({ id }) => id)).toEqual(['alloc.crypto']);
  });

  it('tell what the rest would do without one holding', () => {
    const book = {
      holdings: [coin('solana', 90), basket('local/LOCAL-5', 10)],
      prices: dollarEach('solana'),
      contents: {},
      closes: new Map(),
      rules: INITIAL_RULES,
      cashLike: new Set<string>(),
    };
    expect(assessPortfolio(book, INITIAL_PREFERENCES, TICKERS).volatilityWithout).toEqual(new Map());
  });
});
