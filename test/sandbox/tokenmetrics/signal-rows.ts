import { isoDay } from '../days';
import { noise, rounded } from '../seeded';
import { SIGNAL_WORDS } from './grade-rows';
import { gradeOn, signalOn, trendOn } from './grades';
import type { Row, Version } from './spelling';
import type { PretendToken } from './token';
import { appLink, BROKEN_LINK, identity } from './token-rows';

/** Returns are ratios since the token's inception: 0.5 is 50 %. */
export function tradingSignalRow(token: PretendToken, dayMs: number, version: Version): Row {
  const signal = signalOn(token, dayMs);
  const trend = trendOn(token, dayMs);
  const returns = {
    TRADING_SIGNALS_RETURNS: rounded(noise('returns', token.id) * 40, 4),
    HOLDING_RETURNS: rounded(noise('holding', token.id) * 20 - 0.9, 4),
  };
  if (version === 'v2') {
    return {
      ...identity(token, version),
      DATE: isoDay(dayMs),
      TRADING_SIGNAL: signal,
      TOKEN_TREND: trend,
      ...returns,
      tm_link: token.slug,
      TM_TRADER_GRADE: gradeOn(token, 'trader', dayMs),
      TM_INVESTOR_GRADE: noise('investor-null', token.id) < 0.04 ? null : gradeOn(token, 'investor', dayMs),
      TM_LINK: BROKEN_LINK,
    };
  }
  return {
    ...identity(token, version),
    DATE: isoDay(dayMs),
    TRADING_SIGNAL: signal,
    token_signal_str: SIGNAL_WORDS[signal],
    TOKEN_TREND: trend,
    token_trend_str: trend === 1 ? 'up' : 'down',
    ...returns,
    app_link: appLink(token),
    TM_GRADE: gradeOn(token, 'tm', dayMs),
    FUNDAMENTAL_GRADE: gradeOn(token, 'fundamental', dayMs),
  };
}

/** Signal and position come as strings, in both versions. */
export function hourlySignalRow(token: PretendToken, hourMs: number, version: Version): Row {
  const signal = signalOn(token, hourMs);
  return {
    ...identity(token, version),
    TIMESTAMP: new Date(hourMs).toISOString(),
    CLOSE: rounded(token.priceUsd * (1 + (noise('hour', token.id, hourMs) - 0.5) * 0.01), 8),
    SIGNAL: String(signal),
    POSITION: trendOn(token, hourMs) === 1 ? '1' : '0',
  };
}
