import type { RequiredExchangeId } from '@/utils/contracts/contract';
import type { Candle, PartialFacts } from '@/utils/contracts/facts';
import { calendarDay, DAY_MS } from '../days';
import { adjustmentFactorsOf } from './adjustment-factors';
import { bookOf, type PretendLevel } from './book';
import { candlesOf } from './candles';
import { INTRADAY_LEVERAGE } from './coinbase-products';
import { contractOf } from './contracts';
import { figuresOf } from './figures';
import { fundingOf, settlementsOf } from './funding';
import { HOUSES } from './houses';
import { insuranceOf } from './insurance';
import { RETAIL } from './kraken-futures';
import { baseOf, quoteOf } from './measure';
import { optionFigures } from './options';
import type { PretendContract } from './pretend-contract';
import { dollarPrice } from './temper';
import { tiersOf } from './tiers';

/**
 * What is true of a contract of the pretend market, in the product's own units, whatever its exchange says in its
 * own. An exchange tells a part of it. Null where there is no such contract; where a spot pair and a perpetual
 * share a symbol, `market` says which is meant (the perpetual unless told).
 */
export function truthOf(
  exchange: RequiredExchangeId,
  symbol: string,
  nowMs: number,
  market?: PretendContract['market'],
): PartialFacts | null {
  const contract = contractOf(exchange, symbol, nowMs, market);
  return contract === null ? null : truthAbout(contract, nowMs);
}

export function truthAbout(contract: PretendContract, nowMs: number): PartialFacts {
  const facts = contract.market === 'option' ? optionTruth(contract, nowMs) : tradedTruth(contract, nowMs);
  const { expiryMs } = contract;
  return {
    ...facts,
    tradingState: contract.state,
    ...(expiryMs === null ? {} : { expiry: calendarDay(Math.floor(expiryMs / DAY_MS) * DAY_MS) }),
  };
}

function tradedTruth(contract: PretendContract, nowMs: number): PartialFacts {
  const { last, bid, ask, volContracts } = figuresOf(contract, nowMs);
  const { bids, asks } = bookOf(contract, 500, nowMs);
  const level = ([price, contracts]: PretendLevel) => [price, baseOf(contract, contracts, price)] as const;
  const house = HOUSES[contract.exchange];
  const isSpot = contract.market === 'spot';
  return {
    lastPrice: last,
    bid,
    ask,
    volBase24h: baseOf(contract, volContracts, last),
    volUsd24h: quoteOf(contract, volContracts, last) * dollarPrice(contract.quote),
    takerFee: isSpot ? house.spotTakerFee : house.takerFee,
    makerFee: isSpot ? house.spotMakerFee : house.makerFee,
    dailyCandles: factCandles(contract, 24, nowMs),
    hourlyCandles: factCandles(contract, 1, nowMs),
    bids: bids.map(level),
    asks: asks.map(level),
    ...ladder(contract),
    ...(isSpot ? contextOf(contract, nowMs) : derivativeTruth(contract, nowMs)),
  };
}

function ladder(contract: PretendContract): PartialFacts {
  const tiers = tiersOf(contract);
  const [first] = tiers;
  const facts = { maxLeverage: contract.maxLeverage, tiers, mmr: first?.mmr ?? 0, imr: first?.imr ?? 0 };
  if (contract.exchange === 'coinbase') {
    const isUs = contract.symbol.endsWith('-CDE');
    return {
      maxLeverage: contract.maxLeverage,
      imr: 1 / contract.maxLeverage,
      ...(isUs ? { intradayMaxLeverage: INTRADAY_LEVERAGE } : {}),
    };
  }
  if (contract.exchange === 'kraken') return { ...facts, retailMaxLeverage: contract.maxLeverage / RETAIL };
  return contract.exchange === 'htx' && contract.market !== 'spot' ? factored(contract) : facts;
}

/** HTX's ladder is that of the highest leverage, its rates factors over that leverage. */
function factored(contract: PretendContract): PartialFacts {
  const adjustmentFactors = adjustmentFactorsOf(contract);
  const leverage = contract.maxLeverage;
  const tiers = adjustmentFactors
    .filter((factor) => factor.leverage === leverage)
    .map(({ maxContracts, factor }, step, steps) => ({
      // Continuous, where the exchange leaves a contract between its steps.
      min: steps[step - 1]?.maxContracts ?? 0,
      max: maxContracts,
      mmr: factor / leverage,
      imr: 1 / leverage,
      maxLeverage: leverage,
      deduction: null,
      capUnit: 'contracts',
    }));
  return { maxLeverage: leverage, adjustmentFactors, tiers, mmr: tiers[0]?.mmr ?? 0, imr: 1 / leverage };
}

function derivativeTruth(contract: PretendContract, nowMs: number): PartialFacts {
  const { mark, index, oiContracts, oiContractsDayAgo, longShare } = figuresOf(contract, nowMs);
  return {
    markPrice: mark,
    indexPrice: index,
    premium: mark / index - 1,
    oiContracts,
    oiBase: baseOf(contract, oiContracts, mark),
    oiUsd: quoteOf(contract, oiContracts, mark) * dollarPrice(contract.quote),
    oiBase24hAgo: baseOf(contract, oiContractsDayAgo, mark),
    longShare,
    insuranceFundUsd: insuranceOf(contract),
    contractSize: contract.contractSize,
    inverse: contract.style === 'inverse',
    ...fundingTruth(contract, nowMs),
  };
}

function fundingTruth(contract: PretendContract, nowMs: number): PartialFacts {
  const funding = fundingOf(contract, nowMs);
  if (funding === null) return {};
  return {
    fundingRate: funding.rate,
    fundingIntervalHours: funding.hours,
    nextFundingAtMs: funding.nextAtMs,
    fundingHistory: settlementsOf(contract, 1000, nowMs).map(({ atMs, rate }) => ({ atMs, rate })),
  };
}

/** Beside a coin's spot market stand the funding and the crowding of its perpetual. */
function contextOf({ exchange, perp }: PretendContract, nowMs: number): PartialFacts {
  const contract = perp === null ? null : contractOf(exchange, perp, nowMs, 'perp');
  if (contract === null) return {};
  const { premium, longShare, oiUsd, ...facts } = derivativeTruth(contract, nowMs);
  return {
    ...(premium === undefined ? {} : { premium }),
    ...(longShare === undefined ? {} : { longShare }),
    // OKX tells on spot pages what is open in all contracts of the coin together.
    ...(oiUsd === undefined || exchange === 'okx' ? {} : { oiUsd }),
    ...(facts.fundingRate === undefined ? {} : fundingTruth(contract, nowMs)),
  };
}

function factCandles(contract: PretendContract, hours: 1 | 24, nowMs: number): readonly Candle[] {
  return candlesOf(contract, hours, hours === 1 ? 1500 : 1000, nowMs).map(
    ({ openMs, open, high, low, close, base }) => [openMs, open, high, low, close, base],
  );
}

function optionTruth(option: PretendContract, nowMs: number): PartialFacts {
  const { exchange, contractSize, ticker } = option;
  const figures = optionFigures(option, nowMs);
  const oiBase = figures.openContracts * contractSize;
  const isForward = exchange === 'bybit' || exchange === 'okx';
  return {
    markPrice: figures.price,
    optionPrice: figures.price,
    lastPrice: figures.price,
    bid: figures.bid,
    ask: figures.ask,
    impliedVolatility: figures.volatility,
    delta: figures.delta,
    thetaPerDay: figures.thetaPerDay,
    indexPrice: dollarPrice(ticker),
    underlyingPrice: isForward ? figures.forward : dollarPrice(ticker),
    oiContracts: figures.openContracts,
    oiBase,
    oiUsd: oiBase * figures.forward,
    volBase24h: figures.volContracts * contractSize,
    volUsd24h: figures.volContracts * contractSize * figures.forward,
    insuranceFundUsd: insuranceOf(option),
    contractSize,
    makerFee: exchange === 'binance' ? 0.0002 : HOUSES[exchange].makerFee,
    takerFee: HOUSES[exchange].takerFee,
  };
}
