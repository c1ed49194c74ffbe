import { calendarDay, isoDay } from '../days';
import { noise, rounded } from '../seeded';
import { changePct, gradeOn } from './grades';
import { cumulativeRoi, holdingsOf, indexChange, type PretendHolding, type PretendIndex } from './indices';
import type { Row } from './spelling';

export function indexRow(index: PretendIndex, dayMs: number): Row {
  const holdings = holdingsOf(index);
  const roi = cumulativeRoi(index, dayMs);
  return {
    ID: index.id,
    NAME: index.name,
    TICKER: index.ticker,
    PRICE: rounded(100 + roi, 4),
    COINS: holdings.length,
    '24H': indexChange(index, dayMs, 1),
    '7D': indexChange(index, dayMs, 7),
    '1M': indexChange(index, dayMs, 30),
    ALL_TIME: roi,
    '24H_VOLUME': Math.round(1_000_000 * (5 + 90 * noise('volume', index.id))),
    MARKET_CAP: holdings.reduce((sum, { token }) => sum + (token.marketCapUsd ?? 0), 0),
    INDEX_GRADE: index.id === 15 ? null : rounded(25 + 60 * noise('index-grade', index.id), 2),
    TOP_GAINERS_ICONS: Object.fromEntries(
      holdings
        .slice(0, 3)
        .map(({ token }) => [
          token.id,
          { name: token.name, icon: `https://icons.sandbox.test/${token.slug}.png` },
        ]),
    ),
  };
}

export function holdingRow({ token, weight }: PretendHolding, dayMs: number, heldSinceMs: number): Row {
  return {
    TOKEN_ID: token.id,
    TOKEN_NAME: token.name,
    TOKEN_SYMBOL: token.ticker,
    COIN: token.name,
    CG_ID: token.slug,
    WEIGHT: weight,
    MARKET_CAP: token.marketCapUsd,
    PRICE: token.priceUsd,
    CURRENT_ROI: rounded(noise('held', token.id) * 2 - 0.4, 4),
    TRADER_GRADE: gradeOn(token, 'trader', dayMs),
    TRADER_GRADE_CHANGE_24H: changePct(token, 'trader', dayMs),
    ICON: `https://icons.sandbox.test/${token.slug}.png`,
    DATE: isoDay(heldSinceMs),
  };
}

export function performanceRow(index: PretendIndex, dayMs: number): Row {
  const caps = holdingsOf(index).map(({ token }) => token.marketCapUsd ?? 0);
  const meanCap = caps.reduce((sum, cap) => sum + cap, 0) / Math.max(1, caps.length);
  return {
    ID: index.id,
    DATE: calendarDay(dayMs),
    INDEX_CUMULATIVE_ROI: cumulativeRoi(index, dayMs),
    MARKET_CAP: Math.round(meanCap),
    VOLUME: Math.round(meanCap * 0.04),
    FDV: Math.round(meanCap * 1.1),
  };
}
