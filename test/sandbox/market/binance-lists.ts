import type { TradingState } from '@/utils/contracts/facts';
import { jsonAnswer } from '../answer';
import { binanceOptions, binanceSpot, coinMargined, usdMargined } from './binance-contracts';
import { contractType } from './binance-family';
import { optionFigures } from './options';
import type { PretendContract } from './pretend-contract';
import { type Ask, routesOf, text } from './routes';
import { dollarPrice } from './temper';

/** What Binance says of a contract that never ends. */
const NEVER = 4_133_404_800_000;

const STATES: Readonly<Partial<Record<TradingState, string>>> = {
  trading: 'TRADING',
  delisting: 'SETTLING',
  'pre-market': 'PENDING_TRADING',
};

function futureRow(contract: PretendContract, nowMs: number) {
  const { symbol, rawBase, quote, settle, style, contractSize, ticker } = contract;
  const status = STATES[contract.state];
  return {
    symbol,
    pair: rawBase + quote,
    contractType: contractType(contract, nowMs),
    deliveryDate: contract.expiryMs ?? NEVER,
    onboardDate: 1_569_398_400_000,
    ...(style === 'inverse' ? { contractStatus: status, contractSize } : { status }),
    // By Binance's own word nobody may reckon with these two.
    maintMarginPercent: '2.5000',
    requiredMarginPercent: '5.0000',
    baseAsset: rawBase,
    quoteAsset: quote,
    marginAsset: settle,
    underlyingType: ticker === 'TSLA' ? 'EQUITY' : ticker === 'BTCDOM' ? 'INDEX' : 'COIN',
    underlyingSubType: [],
  };
}

function futureList(list: (nowMs: number) => readonly PretendContract[]) {
  return ({ nowMs }: Ask) => ({
    timezone: 'UTC',
    serverTime: nowMs,
    symbols: list(nowMs).map((contract) => futureRow(contract, nowMs)),
  });
}

function spotList({ param, nowMs }: Ask) {
  const asked = param('symbol');
  const symbols = binanceSpot().filter(({ symbol }) => asked === '' || symbol === asked);
  if (symbols.length === 0) return jsonAnswer({ code: -1121, msg: 'Invalid symbol.' }, 400);
  return {
    timezone: 'UTC',
    serverTime: nowMs,
    symbols: symbols.map(({ symbol, rawBase, quote }) => ({
      symbol,
      status: 'TRADING',
      baseAsset: rawBase,
      quoteAsset: quote,
      isSpotTradingAllowed: true,
      isMarginTradingAllowed: rawBase !== 'NEIRO',
    })),
  };
}

function optionList({ nowMs }: Ask) {
  const options = binanceOptions(nowMs);
  return {
    timezone: 'UTC',
    serverTime: nowMs,
    optionContracts: ['BTC', 'ETH'].map((baseAsset) => ({
      baseAsset,
      quoteAsset: 'USDT',
      underlying: `${baseAsset}USDT`,
      settleAsset: 'USDT',
    })),
    optionSymbols: options.map((option) => ({
      symbol: option.symbol,
      side: option.optionType === 'call' ? 'CALL' : 'PUT',
      strikePrice: text(option.strike ?? 0),
      underlying: `${option.rawBase}USDT`,
      unit: option.contractSize,
      expiryDate: option.expiryMs,
      makerFeeRate: '0.00020000',
      takerFeeRate: '0.00050000',
      initialMargin: '0.15000000',
      maintenanceMargin: '0.07500000',
      quoteAsset: 'USDT',
    })),
  };
}

function optionMarks({ param, nowMs }: Ask) {
  return asked(param('symbol'), nowMs).map((option) => {
    const figures = optionFigures(option, nowMs);
    return {
      symbol: option.symbol,
      markPrice: text(figures.price),
      bidIV: text(figures.volatility - 0.01),
      askIV: text(figures.volatility + 0.01),
      markIV: text(figures.volatility),
      delta: text(figures.delta),
      theta: text(figures.thetaPerDay),
      gamma: text(figures.gamma),
      vega: text(figures.vega),
    };
  });
}

function optionTickers({ param, nowMs }: Ask) {
  return asked(param('symbol'), nowMs).map((option) => {
    const { price, bid, ask, volContracts } = optionFigures(option, nowMs);
    return {
      symbol: option.symbol,
      lastPrice: text(price),
      bidPrice: text(bid),
      askPrice: text(ask),
      volume: text(volContracts),
      // The premium that was paid, not the notional.
      amount: text(volContracts * price),
      strikePrice: text(option.strike ?? 0),
    };
  });
}

function asked(symbol: string, nowMs: number): readonly PretendContract[] {
  return binanceOptions(nowMs).filter((option) => symbol === '' || option.symbol === symbol);
}

function underlyingIndex({ param, nowMs }: Ask) {
  const price = dollarPrice(param('underlying').replace(/USDT$/, ''));
  return { time: nowMs, indexPrice: text(price) };
}

export const binanceLists = [
  ...routesOf('fapi.binance.com', { '/fapi/v1/exchangeInfo': futureList(usdMargined) }),
  ...routesOf('dapi.binance.com', { '/dapi/v1/exchangeInfo': futureList(coinMargined) }),
  ...['api.binance.com', 'data-api.binance.vision'].flatMap((host) =>
    routesOf(host, { '/api/v3/exchangeInfo': spotList }),
  ),
  ...routesOf('eapi.binance.com', {
    '/eapi/v1/exchangeInfo': optionList,
    '/eapi/v1/mark': optionMarks,
    '/eapi/v1/ticker': optionTickers,
    '/eapi/v1/index': underlyingIndex,
  }),
];
