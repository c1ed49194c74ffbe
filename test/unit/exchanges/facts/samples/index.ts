import type { ExchangeId } from '@/utils/contracts/contract';
import { binanceSamples } from './binance';
import { bybitSamples } from './bybit';
import { okxSamples } from './okx';
import type { Sample } from './sample';

/** Made-up answers by exchange; every source of an exchange in this list must have one. */
export const SAMPLES: Readonly<Partial<Record<ExchangeId, readonly Sample[]>>> = {
  binance: binanceSamples,
  bybit: bybitSamples,
  okx: okxSamples,
};
