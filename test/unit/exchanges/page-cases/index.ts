import type { ExchangeId } from '@/utils/contracts/contract';
import { binanceCases } from './binance';
import { bitmexCases } from './bitmex';
import { bybitCases } from './bybit';
import { coinbaseCases } from './coinbase';
import { deepcoinCases } from './deepcoin';
import { gateCases } from './gate';
import { htxCases } from './htx';
import { krakenCases } from './kraken';
import { kucoinCases } from './kucoin';
import { okxCases } from './okx';
import type { PageCase } from './page-case';

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
};
