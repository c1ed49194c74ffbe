import type { ExchangeId } from '@/utils/contracts/contract';
import { asterCases } from './aster';
import { binanceCases } from './binance';
import { binanceusCases } from './binanceus';
import { bingxCases } from './bingx';
import { bitfinexCases } from './bitfinex';
import { bitgetCases } from './bitget';
import { bitmexCases } from './bitmex';
import { bybitCases } from './bybit';
import { coinbaseCases } from './coinbase';
import { cryptocomCases } from './cryptocom';
import { deepcoinCases } from './deepcoin';
import { deribitCases } from './deribit';
import { dydxCases } from './dydx';
import { gateCases } from './gate';
import { htxCases } from './htx';
import { hyperliquidCases } from './hyperliquid';
import { krakenCases } from './kraken';
import { kucoinCases } from './kucoin';
import { mexcCases } from './mexc';
import { okxCases } from './okx';
import type { PageCase } from './page-case';
import { phemexCases } from './phemex';

export const PAGE_CASES: Readonly<Record<ExchangeId, readonly PageCase[]>> = {
  binance: binanceCases,
  bybit: bybitCases,
  bitmex: bitmexCases,
  okx: okxCases,
  coinbase: coinbaseCases,
  deepcoin: deepcoinCases,
  htx: htxCases,
  kucoin: kucoinCases,
  kraken: krakenCases,
  gate: gateCases,
  hyperliquid: hyperliquidCases,
  dydx: dydxCases,
  deribit: deribitCases,
  bitget: bitgetCases,
  mexc: mexcCases,
  bingx: bingxCases,
  bitfinex: bitfinexCases,
  cryptocom: cryptocomCases,
  phemex: phemexCases,
  aster: asterCases,
  binanceus: binanceusCases,
};
