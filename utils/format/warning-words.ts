import { REGIONS } from '@/utils/risk/regulation';
import { shownLeverage } from '@/utils/risk/rounding';
import type { WarningId } from '@/utils/risk/warnings/catalogue';
import type { Warning } from '@/utils/risk/warnings/warning';
import { countText, usdText } from './numbers';
import { regionWords } from './region-words';
import { figureText, leverageText, percentText } from './risk-numbers';
import { warningFigure, warningLimit } from './warning-figures';
import type { MessageKey, Words } from './words';

export interface WarningWords {
  /** One sentence with one number at most. */
  readonly title: string;
  /** The figure alone: "15 %", "20×"; empty for what is simply so. */
  readonly figure: string;
  /** "limit 5 %"; empty for what is simply so. */
  readonly limit: string;
}

/** What a warning says, in the user's language and number style. */
export function warningWords(words: Words, locale: string, warning: Warning): WarningWords {
  return {
    title: titleOf(words, locale, warning),
    figure: warningFigure(words, locale, warning),
    limit: warningLimit(words, locale, warning),
  };
}

/** Sentences that hold the figure and nothing else, or nothing at all. */
const SENTENCES: Readonly<Partial<Record<WarningId, MessageKey>>> = {
  'lev.abs': 'warnLevAbs',
  'liq.dist': 'warnLiqDist',
  'liq.p24': 'warnLiqP24',
  'liq.p7': 'warnLiqP7',
  'cross.shared': 'warnCrossShared',
  'vol.level': 'warnVolLevel',
  'vol.regime': 'warnVolRegime',
  'fund.apr': 'warnFundApr',
  'fund.margin': 'warnFundMargin',
  'basis.fut': 'warnBasisFut',
  'fdv.mc': 'warnFdvMc',
  'opt.theta': 'warnOptTheta',
  'opt.pop': 'warnOptPop',
  'opt.ivrv': 'warnOptIvrv',
  'opt.short': 'warnOptShort',
  'oi.vol': 'warnOiVol',
  'liq.spread': 'warnLiqSpread',
  'liq.depth': 'warnLiqDepth',
  'liq.adv': 'warnLiqAdv',
  'liq.impactLiq': 'warnLiqImpactLiq',
  'fund.pct': 'warnFundPct',
  'basis.prem': 'warnBasisPrem',
  'mark.last': 'warnMarkLast',
  'oi.volLow': 'warnOiVolLow',
  'pump.pd': 'warnPumpPd',
  'wick.range': 'warnWickRange',
  'conc.cap': 'warnConcCap',
  'vol.mc': 'warnVolMc',
  'ex.trustUnknown': 'warnExTrustUnknown',
  'ex.loc': 'warnExLoc',
  'stable.depeg': 'warnStableDepeg',
  'ex.reg': 'warnExReg',
  'inv.convex': 'warnInvConvex',
  quanto: 'warnQuanto',
  'lt.decay30': 'warnLtDecay30',
  'fomo.ret7': 'warnFomoRet7',
  'panic.ret1': 'warnPanicRet1',
  'size.risk': 'warnSizeRisk',
  'size.weight': 'warnSizeWeight',
  'conc.neff': 'warnConcNeff',
  'alloc.crypto': 'warnAllocCrypto',
  'core.sat': 'warnCoreSat',
  drift: 'warnDrift',
  overlap: 'warnOverlap',
  corr: 'warnCorr',
  'over.fees': 'warnOverFees',
  'plan.missing': 'warnPlanMissing',
};

function titleOf(words: Words, locale: string, warning: Warning): string {
  const { id, value, figures, from } = warning;
  const figure = warningFigure(words, locale, warning);
  const other = (name: string): number => {
    const told = figures[name];
    return typeof told === 'number' ? told : 0;
  };
  switch (id) {
    case 'liq.immediate':
      return words('warnLiqImmediate', leverageText(locale, other('leverage')));
    case 'lev.safe': {
      const mark = shownLeverage(other('mark')) ?? 0;
      return mark < 1 ? words('warnLeverageNone') : words('warnLevSafe', leverageText(locale, mark));
    }
    case 'lev.overMax':
      return words('warnLevOverMax', leverageText(locale, other('max')));
    case 'dd.current': {
      const days = other('days');
      if (days >= 365) return words('warnDdCurrent', figure);
      return words('warnDdCurrentDays', figure, countText(locale, days));
    }
    case 'hist.short':
      return words.plural('warnHistShort', Math.floor(value), countText(locale, Math.floor(value)));
    case 'exp.days':
      return words.plural('warnExpDays', shownDays(value), figureText(locale, shownDays(value)));
    case 'lt.hold':
      return words.plural('warnLtHold', value, figureText(locale, value));
    case 'over.count':
      return words.plural('warnOverCount', value, countText(locale, value));
    case 'lt.wipe':
      return words('warnLtWipe', percentText(locale, other('movePct')));
    case 'fund.next':
      return words('warnFundNext', countText(locale, value));
    case 'fund.interval':
      return words('warnFundInterval', figureText(locale, value));
    case 'fund.z':
      return words(figures['way'] === 'below' ? 'warnFundZBelow' : 'warnFundZ', figureText(locale, value));
    case 'fomo.z7':
      return words('warnFomoZ7', figureText(locale, value));
    case 'ex.trust':
      return words('warnExTrust', figureText(locale, value));
    case 'oi.chg':
      return words(figures['way'] === 'down' ? 'warnOiChgDown' : 'warnOiChg', figure);
    case 'oi.mcap':
      return words(from === 'aggregateOiUsd' ? 'warnOiMcapAll' : 'warnOiMcap', figure);
    case 'ls.ratio':
      return words(figures['crowd'] === 'short' ? 'warnLsRatioShort' : 'warnLsRatio', figure);
    case 'liq.slip':
      return 'unfilledUsd' in figures
        ? words('warnLiqSlipUnfilled', usdText(locale, other('unfilledUsd')))
        : words('warnLiqSlip', figure);
    case 'lev.vsRegCap':
      return capWords(words, locale, warning);
    case 'contract.size': {
      const size = `${countOrFigure(locale, other('size'))} ${figures['unit'] ?? ''}`.trim();
      return words(from === 'contract' ? 'warnContractSizeUnits' : 'warnContractSize', size);
    }
    case 'dd.unrated':
      return words(from === 'rated' ? 'warnDdUnrated' : 'warnDdUnratedYoung');
    default: {
      const key = SENTENCES[id];
      return key === undefined ? figure : words(key, figure);
    }
  }
}

function capWords(words: Words, locale: string, { figures }: Warning): string {
  const { cap } = figures;
  const region = REGIONS.find((each) => each === figures['region']);
  const where = region ? regionWords(words, region) : '';
  if (typeof cap !== 'number' || cap === 0) return words('warnLevVsRegCapNone', where);
  return words('warnLevVsRegCap', where, leverageText(locale, cap));
}

/** Whole days, but the last three to the half. */
function shownDays(days: number): number {
  return days >= 3 ? Math.floor(days) : Math.floor(days * 2) / 2;
}

function countOrFigure(locale: string, value: number): string {
  return Number.isInteger(value) ? countText(locale, value) : String(Number(value.toPrecision(6)));
}
