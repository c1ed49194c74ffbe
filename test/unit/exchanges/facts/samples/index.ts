import type { ExchangeId } from '@/utils/contracts/contract';
import { asterSamples } from './aster';
import { binanceSamples } from './binance';
import { binanceusSamples } from './binanceus';
import { bingxSamples } from './bingx';
import { bitfinexSamples } from './bitfinex';
import { bitgetSamples } from './bitget';
import { bybitSamples } from './bybit';
import { coinbaseSamples } from './coinbase';
import { cryptocomSamples } from './cryptocom';
import { deepcoinSamples } from './deepcoin';
import { deribitSamples } from './deribit';
import { dydxSamples } from './dydx';
import { gateSamples } from './gate';
import { htxSamples } from './htx';
import { hyperliquidSamples } from './hyperliquid';
import { krakenSamples } from './kraken';
import { kucoinSamples } from './kucoin';
import { mexcSamples } from './mexc';
import { okxSamples } from './okx';
import { phemexSamples } from './phemex';
import type { Sample } from './sample';

/** Made-up answers by exchange; every source of an exchange in this list must have one. */
export const SAMPLES: Readonly<Partial<Record<ExchangeId, readonly Sample[]>>> = {
  binance: binanceSamples,
  bybit: bybitSamples,
  okx: okxSamples,
  coinbase: coinbaseSamples,
  deepcoin: deepcoinSamples,
  gate: gateSamples,
  htx: htxSamples,
  kraken: krakenSamples,
  kucoin: kucoinSamples,
  hyperliquid: hyperliquidSamples,
  dydx: dydxSamples,
  deribit: deribitSamples,
  bitget: bitgetSamples,
  mexc: mexcSamples,
  bingx: bingxSamples,
  bitfinex: bitfinexSamples,
  cryptocom: cryptocomSamples,
  phemex: phemexSamples,
  aster: asterSamples,
  binanceus: binanceusSamples,
};
