import { describe, expect, it } from 'vitest';
import { PORTFOLIO_WARNINGS } from '@/utils/portfolio/portfolio-warnings';
import { CATALOGUE, type CatalogueRow, type WarningId } from '@/utils/risk/warnings/catalogue';
import { FUTURE, INVERSE, OPTION, PERP, SPOT } from '../a-sheet';
import { FIGURE_SCENES } from './figure-scenes';
import { type Scene, severityOf } from './scene';

interface YesOrNo {
  readonly severity: string;
  readonly yes: Scene;
  readonly no: Scene;
  /** Null where it is always known. */
  readonly unknown: Scene | null;
}

const CASES: Readonly<Partial<Record<WarningId, YesOrNo>>> = {
  'liq.immediate': {
    severity: 'danger',
    yes: { position: { leverage: 250 } },
    no: { position: { leverage: 249 } },
    unknown: { facts: { mmr: Number.NaN } },
  },
  'cross.shared': {
    severity: 'info',
    yes: { position: { marginMode: 'cross' } },
    no: { position: { marginMode: 'isolated' } },
    unknown: null,
  },
  'lev.overMax': {
    severity: 'caution',
    yes: { position: { leverage: 126 } },
    no: { position: { leverage: 125 } },
    unknown: { facts: { maxLeverage: Number.NaN } },
  },
  'inv.convex': {
    severity: 'info',
    yes: { sheet: { contract: INVERSE }, position: { side: 1 } },
    no: { sheet: { contract: INVERSE }, position: { side: -1 } },
    unknown: null,
  },
  'opt.short': {
    severity: 'danger',
    yes: { sheet: { contract: OPTION }, position: { side: -1 } },
    no: { sheet: { contract: OPTION }, position: { side: -1, optionSide: 'buyer' } },
    unknown: null,
  },
  'contract.size': {
    severity: 'info',
    yes: { sheet: { contract: { ...PERP, rawBase: '1000PEPE', base: 'PEPE', multiplier: 1000 } } },
    no: {},
    unknown: { facts: { contractSize: undefined } },
  },
  quanto: {
    severity: 'caution',
    yes: { sheet: { contract: { ...PERP, style: 'quanto', settle: 'BTC' } } },
    no: {},
    unknown: { sheet: { contract: { ...FUTURE, style: null } } },
  },
  'ex.trustUnknown': {
    severity: 'caution',
    yes: { beyond: { trustScore: null } },
    no: { beyond: { trustScore: 9 } },
    unknown: { beyond: { trustScore: Number.NaN } },
  },
  'ex.reg': {
    severity: 'caution',
    yes: { beyond: { licence: 'none' } },
    no: { beyond: { licence: 'licensed' } },
    unknown: {},
  },
  'dd.unrated': {
    severity: 'info',
    yes: { sheet: { rated: false } },
    no: { sheet: { rated: true } },
    unknown: { sheet: { rated: null } },
  },
  'plan.missing': {
    severity: 'info',
    yes: { position: { stop: null } },
    no: { position: { stop: 95 } },
    unknown: null,
  },
};

describe.each(Object.entries(CASES))('%s', (id, { severity, yes, no, unknown }) => {
  it('warns where it is so, and only there', () => {
    expect(severityOf(id, yes)).toBe(severity);
    expect(severityOf(id, no)).toBeNull();
  });

  if (unknown !== null)
    it('says that there is no data where nobody told', () => {
      expect(severityOf(id, unknown)).toBe('no data');
    });
});

describe('the chance of profit with an option', () => {
  const bought = (optionPrice?: number): Scene => ({
    sheet: { contract: OPTION },
    facts: { optionPrice, markPrice: undefined, underlyingPrice: 100, impliedVolatility: 0.55 },
  });

  it('falls through its thresholds as the premium rises', () => {
    const severities = [1, 4, 9, 20].map((premium) => severityOf('opt.pop', bought(premium)));
    expect(severities).toEqual([null, 'info', 'caution', 'danger']);
  });

  it('is the rest for whoever writes it', () => {
    const written: Scene = { ...bought(20), position: { optionSide: 'seller' } };
    expect(severityOf('opt.pop', written)).toBeNull();
    expect(severityOf('opt.theta', written)).toBeNull();
  });

  it('is unknown without a volatility or a price of the underlying', () => {
    const none: Scene = {
      sheet: { contract: OPTION },
      facts: { optionPrice: undefined, markPrice: undefined, impliedVolatility: undefined },
    };
    expect(severityOf('opt.pop', none)).toBe('no data');
    const spoilt = { ...bought(4).facts, underlyingPrice: Number.NaN, indexPrice: Number.NaN };
    expect(severityOf('opt.pop', { sheet: { contract: OPTION }, facts: spoilt })).toBe('no data');
  });
});

describe('the catalogue', () => {
  it('has a test of its thresholds for every row', () => {
    const overPortfolio: ReadonlySet<string> = new Set(PORTFOLIO_WARNINGS);
    const untested = Object.keys(CATALOGUE).filter(
      (id) => !(id in FIGURE_SCENES) && !(id in CASES) && id !== 'opt.pop' && !overPortfolio.has(id),
    );
    expect(untested).toEqual([]);
  });

  it('asks for more before it warns louder', () => {
    for (const [id, row] of Object.entries<CatalogueRow>(CATALOGUE)) {
      const levels = [row.info, row.caution, row.danger].filter((level) => level !== null);
      const sorted = [...levels].sort((a, b) => (row.direction.startsWith('<') ? b - a : a - b));
      expect(levels, id).toEqual(sorted);
    }
  });
});

describe('which contracts a check is for', () => {
  it.each([
    ['fund.apr', SPOT],
    ['liq.p24', SPOT],
    ['lev.abs', SPOT],
    ['liq.dist', OPTION],
    ['basis.prem', FUTURE],
    ['exp.days', PERP],
    ['opt.theta', PERP],
    ['lt.decay30', PERP],
    ['inv.convex', PERP],
  ])('%s has nothing to say on a page of another kind', (id, contract) => {
    expect(
      severityOf(id, { sheet: { contract }, facts: { mmr: Number.NaN, fundingRate: Number.NaN } }),
    ).toBeNull();
  });
});
