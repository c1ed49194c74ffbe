import type { Theme, WarningId } from '@/utils/risk/warnings/catalogue';
import type { Severity } from '@/utils/risk/warnings/severity';
import type { MessageKey, Words } from './words';

const NAMES: Readonly<Record<WarningId, MessageKey>> = {
  'lev.abs': 'warnNameLevAbs',
  'liq.dist': 'warnNameLiqDist',
  'liq.p24': 'warnNameLiqP24',
  'liq.p7': 'warnNameLiqP7',
  'liq.immediate': 'warnNameLiqImmediate',
  'lev.safe': 'warnNameLevSafe',
  'cross.shared': 'warnNameCrossShared',
  'vol.level': 'warnNameVolLevel',
  'vol.regime': 'warnNameVolRegime',
  'dd.current': 'warnNameDdCurrent',
  'fund.apr': 'warnNameFundApr',
  'fund.margin': 'warnNameFundMargin',
  'fund.next': 'warnNameFundNext',
  'basis.fut': 'warnNameBasisFut',
  'hist.short': 'warnNameHistShort',
  'fdv.mc': 'warnNameFdvMc',
  'opt.theta': 'warnNameOptTheta',
  'opt.pop': 'warnNameOptPop',
  'opt.ivrv': 'warnNameOptIvrv',
  'opt.short': 'warnNameOptShort',
  'lt.wipe': 'warnNameLtWipe',
  'oi.vol': 'warnNameOiVol',
  'liq.spread': 'warnNameLiqSpread',
  'liq.slip': 'warnNameLiqSlip',
  'liq.depth': 'warnNameLiqDepth',
  'liq.adv': 'warnNameLiqAdv',
  'liq.impactLiq': 'warnNameLiqImpactLiq',
  'fund.z': 'warnNameFundZ',
  'fund.pct': 'warnNameFundPct',
  'basis.prem': 'warnNameBasisPrem',
  'mark.last': 'warnNameMarkLast',
  'oi.mcap': 'warnNameOiMcap',
  'oi.volLow': 'warnNameOiVolLow',
  'oi.chg': 'warnNameOiChg',
  'ls.ratio': 'warnNameLsRatio',
  'pump.pd': 'warnNamePumpPd',
  'wick.range': 'warnNameWickRange',
  'conc.cap': 'warnNameConcCap',
  'vol.mc': 'warnNameVolMc',
  'ex.trust': 'warnNameExTrust',
  'ex.trustUnknown': 'warnNameExTrustUnknown',
  'ex.loc': 'warnNameExLoc',
  'stable.depeg': 'warnNameStableDepeg',
  'lev.vsRegCap': 'warnNameLevVsRegCap',
  'ex.reg': 'warnNameExReg',
  'lev.overMax': 'warnNameLevOverMax',
  'inv.convex': 'warnNameInvConvex',
  'fund.interval': 'warnNameFundInterval',
  'exp.days': 'warnNameExpDays',
  'contract.size': 'warnNameContractSize',
  quanto: 'warnNameQuanto',
  'lt.decay30': 'warnNameLtDecay30',
  'lt.hold': 'warnNameLtHold',
  'fomo.ret7': 'warnNameFomoRet7',
  'fomo.z7': 'warnNameFomoZ7',
  'panic.ret1': 'warnNamePanicRet1',
  'size.risk': 'warnNameSizeRisk',
  'size.weight': 'warnNameSizeWeight',
  'conc.neff': 'warnNameConcNeff',
  'alloc.crypto': 'warnNameAllocCrypto',
  'core.sat': 'warnNameCoreSat',
  drift: 'warnNameDrift',
  overlap: 'warnNameOverlap',
  corr: 'warnNameCorr',
  'over.fees': 'warnNameOverFees',
  'over.count': 'warnNameOverCount',
  'dd.unrated': 'warnNameDdUnrated',
  'plan.missing': 'warnNamePlanMissing',
};

const THEMES: Readonly<Record<Theme, MessageKey>> = {
  'high-risk': 'warnThemeHighRisk',
  'limited-liquidity': 'warnThemeLimitedLiquidity',
  'price-manipulation': 'warnThemePriceManipulation',
  'counterparty-risk': 'warnThemeCounterpartyRisk',
  'lack-of-regulation': 'warnThemeLackOfRegulation',
  'technical-complexity': 'warnThemeTechnicalComplexity',
  'costly-mistakes': 'warnThemeCostlyMistakes',
};

const SEVERITIES: Readonly<Record<Severity, MessageKey>> = {
  info: 'warnSeverityInfo',
  caution: 'warnSeverityCaution',
  danger: 'warnSeverityDanger',
};

/** What a check looks at, for lists of checks and of thresholds: "Funding a year". */
export function warningName(words: Words, id: WarningId): string {
  return words(NAMES[id]);
}

/** "Limited liquidity". */
export function themeWords(words: Words, theme: Theme): string {
  return words(THEMES[theme]);
}

/** "caution". */
export function severityWords(words: Words, severity: Severity): string {
  return words(SEVERITIES[severity]);
}
