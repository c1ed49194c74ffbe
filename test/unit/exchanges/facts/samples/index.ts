import type { ExchangeId } from '@/utils/contracts/contract';
import { binanceSamples } from './binance';
import { bybitSamples } from './bybit';
import { coinbaseSamples } from './coinbase';
import { deepcoinSamples } from './deepcoin';
import { gateSamples } from './gate';
import { htxSamples } from './htx';
import { krakenSamples } from './kraken';
import { kucoinSamples } from './kucoin';
import { okxSamples } from './okx';
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
};
