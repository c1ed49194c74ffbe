import type { BookLevel } from '@/utils/contracts/facts';
import { sigmasAtChance } from '@/utils/risk/load-line';
import { prepare } from '@/utils/risk/prepare';
import type { WarningId } from '@/utils/risk/warnings/catalogue';
import { FUTURE, NOW, OPTION, SPOT, sheet, TOKEN_3L } from '../a-sheet';
import type { Scene } from './scene';

const HOUR = 3_600_000;
const MMR = 0.004;
const UNKNOWN = Number.NaN;

/** Leverage that leaves a long this share of the price to its liquidation. */
const leverageFor = (share: number): number => 1 / (1 - (1 - share) * (1 - MMR));

/** Volatility at which a 10x long touches its liquidation with this chance. */
function sigmaFor(chance: number, hours: number): number {
  const log = -Math.log(0.9 / (1 - MMR));
  return log / ((sigmasAtChance(chance) ?? UNKNOWN) * Math.sqrt(hours / 8760));
}

function markAt(sigmaAnnual: number): number {
  return prepare(sheet(undefined, { beyond: { sigmaAnnual } })).loadLine(null).long.week5 ?? UNKNOWN;
}

/** Thirty settlements of 0.01 % per 8 hours. */
const PINNED = Array.from({ length: 90 }, (_, at) => ({ atMs: NOW - (90 - at) * 8 * HOUR, rate: 0.0001 }));

/** A book whose only levels hold so many dollars a side, half a per cent from the middle. */
function book(usd: number, away = 0.005): Record<'bids' | 'asks', BookLevel[]> {
  const [below, above] = [100 * (1 - away), 100 * (1 + away)];
  return {
    bids: [[below, usd / below]],
    asks: [[above, usd / above]],
  };
}

const expiryIn = (days: number): number => Date.UTC(2026, 11, 25, 8) - days * 24 * HOUR;

/**
 * For each warning with a figure: a scene in which the figure is exactly the one given. A figure that is not a
 * number makes the fact behind it none; without a figure the fact is taken away.
 */
export const FIGURE_SCENES: Readonly<Partial<Record<WarningId, (value?: number) => Scene>>> = {
  'lev.abs': (leverage = UNKNOWN) => ({ position: { leverage } }),
  'liq.dist': (pct) =>
    pct === undefined
      ? { facts: { mmr: undefined } }
      : { facts: { mmr: MMR }, position: { leverage: leverageFor(pct / 100) } },
  'liq.p24': (chance) =>
    chance === undefined
      ? { facts: { dailyCandles: undefined } }
      : { facts: { dailyCandles: undefined }, beyond: { sigmaAnnual: sigmaFor(chance, 24) } },
  'liq.p7': (chance) =>
    chance === undefined
      ? { facts: { dailyCandles: undefined } }
      : { facts: { dailyCandles: undefined }, beyond: { sigmaAnnual: sigmaFor(chance, 168) } },
  'lev.safe': (times) =>
    times === undefined
      ? { facts: { dailyCandles: undefined } }
      : { beyond: { sigmaAnnual: 0.6 }, position: { leverage: times * markAt(0.6) } },
  'vol.level': (sigmaAnnual) => ({ facts: { dailyCandles: undefined }, beyond: { sigmaAnnual } }),
  'vol.regime': (regime) => ({ past: { regime: regime ?? null } }),
  'dd.current': (pct) => ({ past: { drawdown: pct === undefined ? null : { share: pct / 100, days: 365 } } }),
  'fund.apr': (pct) => ({ facts: { fundingRate: pct === undefined ? pct : pct / 100 / 1095 } }),
  'fund.margin': (pct) => ({ facts: { fundingRate: pct === undefined ? pct : pct / 100 / 30 } }),
  'fund.next': (minutes) => ({
    facts: { fundingRate: 0.0004, nextFundingAtMs: minutes === undefined ? minutes : NOW + minutes * 60_000 },
  }),
  'basis.fut': (pct) => {
    const days = (Date.UTC(2026, 11, 25, 8) - NOW) / (24 * HOUR);
    const indexPrice = pct === undefined ? undefined : 100 / (1 + (pct / 100) * (days / 365));
    return { sheet: { contract: FUTURE }, facts: { indexPrice } };
  },
  'hist.short': (days) => ({ past: { historyDays: days ?? null } }),
  'fdv.mc': (times) => ({
    sheet: { marketCapUsd: 1e9 },
    beyond: { fullyDilutedUsd: times === undefined ? times : times * 1e9 },
  }),
  'opt.theta': (pct) => ({
    sheet: { contract: OPTION },
    facts: { optionPrice: pct === undefined ? pct : 5, thetaPerDay: pct === undefined ? pct : -pct / 20 },
  }),
  'opt.ivrv': (times) => ({
    sheet: { contract: OPTION },
    beyond: { sigmaAnnual: 0.5 },
    facts: { impliedVolatility: times === undefined ? times : times / 2 },
  }),
  'lt.wipe': (ratio) => ({
    sheet: { contract: TOKEN_3L },
    facts: { dailyCandles: undefined },
    beyond: { sigmaAnnual: ratio === undefined ? ratio : (Math.sqrt(365) * 100) / 3 / 300 / ratio },
  }),
  'lt.decay30': (pct) => ({
    sheet: { contract: TOKEN_3L },
    facts: { dailyCandles: undefined },
    beyond: { sigmaAnnual: pct === undefined ? pct : Math.sqrt((-Math.log(1 - pct / 100) * 365) / 90) },
  }),
  'lt.hold': (holdingDays) => ({
    sheet: { contract: TOKEN_3L },
    position: { holdingDays: holdingDays ?? null },
  }),
  'oi.vol': (times) => ({
    facts: { oiUsd: times === undefined ? times : times * 1e8, volUsd24h: 1e8, ...NO_BASE },
  }),
  'oi.volLow': (times) => ({
    facts: { oiUsd: 1e8, volUsd24h: times === undefined ? times : times * 1e8, ...NO_BASE },
  }),
  'oi.chg': (pct) => ({ facts: { oiBase24hAgo: 100, oiBase: pct === undefined ? pct : 100 + pct } }),
  'oi.mcap': (share) => ({
    sheet: { marketCapUsd: 1e9 },
    facts: { oiUsd: undefined },
    beyond: { aggregateOiUsd: share === undefined ? share : share * 1e9 },
  }),
  'ls.ratio': (pct) => ({ facts: { longShare: pct === undefined ? pct : pct / 100 } }),
  'liq.spread': (bps) => ({
    facts: { bid: bps === undefined ? bps : 100 - bps / 200, ask: bps === undefined ? bps : 100 + bps / 200 },
  }),
  'liq.slip': (bps) => ({
    facts: bps === undefined ? {} : book(1e6, bps / 10_000),
    position: { notionalUsd: 1000 },
  }),
  'liq.depth': (pct) => ({
    facts: pct === undefined ? {} : book(1e6),
    position: { notionalUsd: ((pct ?? 1) / 100) * 1e6 },
  }),
  'liq.impactLiq': (times) => ({
    facts: times === undefined ? {} : book(1e6),
    position: { notionalUsd: 1e6 / (times ?? 1) },
  }),
  'liq.adv': (usd) => ({ past: { medianVolume30d: usd ?? null } }),
  'fund.z': (z) => ({
    facts: {
      fundingHistory: z === undefined ? z : PINNED,
      // The rates never moved, so that the floor of 0.005 % stands for their spread.
      fundingRate: z === undefined ? 0.0001 : 0.0001 + z * 0.00005,
    },
  }),
  'fund.pct': (abovePct) => ({ funding: abovePct === undefined ? null : { z: 0, abovePct } }),
  'basis.prem': (pct) => ({
    facts: { markPrice: undefined, lastPrice: 100, premium: pct === undefined ? pct : -pct / 100 },
  }),
  'mark.last': (pct) => ({ facts: { lastPrice: pct === undefined ? pct : 100 - pct } }),
  'pump.pd': (pct) => ({ past: { spurt: pct === undefined ? null : { rise: pct / 100, volumeTimes: 6 } } }),
  'wick.range': (wickSigmas) => ({ past: { wickSigmas: wickSigmas ?? null } }),
  'conc.cap': (marketCapUsd) => ({ sheet: { marketCapUsd: marketCapUsd ?? null } }),
  'vol.mc': (share) => ({
    sheet: { marketCapUsd: 1e9 },
    beyond: { spotVolUsd24h: share === undefined ? share : share * 1e9 },
  }),
  'ex.trust': (trustScore) => ({ beyond: { trustScore } }),
  'ex.loc': (pct) => ({ beyond: { venueShare: pct === undefined ? pct : pct / 100 } }),
  'stable.depeg': (pct) => ({ beyond: { collateralUsd: pct === undefined ? pct : 1 - pct / 100 } }),
  'lev.vsRegCap': (times) => ({
    preferences: { region: times === undefined ? null : 'eu' },
    position: { leverage: times === undefined ? 10 : times * 2 },
  }),
  'fund.interval': (fundingIntervalHours) => ({ facts: { fundingIntervalHours } }),
  'exp.days': (days) => ({
    sheet:
      days === undefined
        ? { contract: { ...FUTURE, expiry: null } }
        : Number.isNaN(days)
          ? { contract: { ...FUTURE, expiry: 'soon' } }
          : { contract: FUTURE, nowMs: expiryIn(days) },
  }),
  'fomo.ret7': (pct) => ({ past: { weekReturn: pct === undefined ? null : pct / 100 } }),
  'fomo.z7': (weekSigmas) => ({ past: { weekSigmas: weekSigmas ?? null } }),
  'panic.ret1': (pct) => ({
    past: { dayReturn: pct === undefined ? null : pct / 100 },
    position: { side: -1 },
    sheet: { contract: SPOT },
  }),
  'size.risk': (pct) => ({
    facts: { takerFee: undefined },
    preferences: { equityUsd: 10_000 },
    position: { notionalUsd: 10_000, stop: pct === undefined ? null : 100 - pct },
  }),
  'size.weight': (pct) => ({
    sheet: { contract: { ...SPOT, base: 'SOL', rawBase: 'SOL' } },
    beyond: { holdingShare: pct === undefined ? pct : pct / 100 },
  }),
  'over.fees': (pct) => ({
    facts: { takerFee: 0.001, bid: 100, ask: 100 },
    preferences: { equityUsd: 10_000 },
    beyond: { monthlyNotionalUsd: pct === undefined ? pct : ((pct / 100) * 10_000) / 12 / 0.001 },
  }),
  'over.count': (ordersToday) => ({ beyond: { ordersToday } }),
};

const NO_BASE = { oiBase: undefined, volBase24h: undefined };
