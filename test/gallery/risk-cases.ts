import type { Briefing, RiskBriefing, TokenBriefing } from '@/utils/briefing/briefing';
import type { Contract } from '@/utils/contracts/contract';
import { briefing, DAY_MS, missing, NOW_MS } from './invented';
import { factsWithout, PERP_FACTS, riskBriefing } from './invented-risk';

export interface RiskCase {
  readonly id: string;
  readonly briefing: Briefing;
}

const KEYLESS: Partial<TokenBriefing> = {
  asset: missing({ kind: 'no-key' }),
  rating: missing({ kind: 'no-key' }),
  indices: missing({ kind: 'no-key' }),
  tokenPage: null,
};

function on(id: string, risk: RiskBriefing, token: Partial<TokenBriefing> = KEYLESS): RiskCase {
  return { id: `risk-${id}`, briefing: briefing(risk.sheet.contract, token, risk) };
}

function lever(leverage: number, side: 1 | -1 = 1): RiskBriefing {
  return riskBriefing({ position: { leverage, side } });
}

const OPTION: Partial<Contract> = {
  market: 'option',
  style: null,
  quote: 'USD',
  strike: 70_000,
  optionType: 'call',
  expiry: '2026-12-25',
  exchange: 'okx',
};
const OPTION_FACTS = {
  ...factsWithout('tiers', 'mmr', 'maxLeverage', 'fundingRate', 'fundingIntervalHours', 'nextFundingAtMs'),
  optionPrice: 1890,
  impliedVolatility: 0.52,
  thetaPerDay: -52,
  delta: 0.31,
  underlyingPrice: 64_352,
  expiry: '2026-12-25',
};
const SPOT: Partial<Contract> = { market: 'spot', style: null, settle: null };
const SPOT_FACTS = factsWithout('tiers', 'mmr', 'maxLeverage', 'markPrice', 'indexPrice', 'contractSize');

const empty = riskBriefing({ facts: {} });

export const RISK_CASES: readonly RiskCase[] = [
  on('perp', lever(20)),
  on('perp-keyed', lever(20), {}),
  on('calm', lever(2)),
  on('own-note', withOwn(lever(7))),
  on('over', lever(7)),
  on('short', lever(7, -1)),
  on('max', lever(125)),
  on(
    'sized',
    riskBriefing({
      position: { leverage: 10, notionalUsd: 25_000, stop: 62_000, holdingDays: 3 },
      more: {
        positionFrom: 'kept',
        preferences: {
          preset: 'cautious',
          thresholds: {},
          region: 'eu',
          equityUsd: 8000,
          snoozedUntilMs: {},
        },
      },
    }),
  ),
  on('cross', riskBriefing({ position: { marginMode: 'cross' } })),
  on('wild', riskBriefing({ facts: { ...PERP_FACTS, dailyCandles: wilder(), hourlyCandles: [] } })),
  on('no-candles', riskBriefing({ facts: factsWithout('dailyCandles', 'hourlyCandles') })),
  on('no-tiers', riskBriefing({ facts: factsWithout('tiers', 'mmr', 'imr', 'maxLeverage') })),
  on('stale', riskBriefing({ older: 3 * 3_600_000, more: { failure: { kind: 'unreachable' } } })),
  on(
    'region-blocked',
    riskBriefing({ facts: {}, more: { failure: { kind: 'region-blocked', status: 451 } } }),
  ),
  on('suspended', riskBriefing({ facts: { ...PERP_FACTS, tradingState: 'suspended' } })),
  on('delisting', riskBriefing({ facts: { ...PERP_FACTS, tradingState: 'delisting' } })),
  on('pre-market', riskBriefing({ facts: { ...PERP_FACTS, tradingState: 'pre-market' } })),
  on('post-only', riskBriefing({ facts: { ...PERP_FACTS, tradingState: 'post-only' } })),
  on('loading', { ...empty, pending: true }),
  on(
    'dated',
    riskBriefing({
      contract: {
        market: 'future',
        expiry: '2026-12-25',
        quote: 'USD',
        settle: 'BTC',
        style: 'inverse',
        symbol: 'BTCUSD_261225',
      },
      facts: {
        ...factsWithout('fundingRate', 'fundingIntervalHours'),
        inverse: true,
        contractSize: 100,
        expiry: '2026-12-25',
        indexPrice: 63_410,
      },
    }),
  ),
  on('option', riskBriefing({ contract: OPTION, facts: OPTION_FACTS })),
  on(
    'option-seller',
    riskBriefing({
      contract: { ...OPTION, optionType: 'put' },
      facts: OPTION_FACTS,
      position: { optionSide: 'seller' },
    }),
  ),
  on(
    'option-chain',
    riskBriefing({ contract: { ...OPTION, strike: null, optionType: null, symbol: null }, facts: {} }),
  ),
  on('spot', riskBriefing({ contract: SPOT, facts: SPOT_FACTS }), {}),
  on(
    'leveraged-token',
    riskBriefing({
      contract: {
        ...SPOT,
        exchange: 'kucoin',
        rawBase: 'BTC3L',
        leveraged: { underlying: 'BTC', side: 'long', factor: 3 },
      },
      facts: SPOT_FACTS,
      position: { holdingDays: 20 },
    }),
    {},
  ),
];

/** Swings of a small coin: even 1× is over some marks. */
function wilder() {
  return (PERP_FACTS.dailyCandles ?? []).map(([at, open, high, low, close, volume]) => {
    const scale = (price: number) => 64_352 * (price / 64_352) ** 9;
    return [at, scale(open), scale(high), scale(low), scale(close), volume] as const;
  });
}

/** A note that has come to pass, and holdings that are tracked. */
function withOwn(risk: RiskBriefing): RiskBriefing {
  const plan = { horizon: '2027-03-01', exitUsd: 66_000, exitFrom: 'above' as const, mostUsd: 5000 };
  const beyond = {
    tracked: true,
    holdingShare: 0.32,
    tokenUsd: 64_352,
    plan: { name: 'bitcoin', savedAtMs: NOW_MS - 23 * DAY_MS, plan },
  };
  return { ...risk, sheet: { ...risk.sheet, beyond } };
}
