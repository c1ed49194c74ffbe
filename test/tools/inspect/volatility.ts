import * as z from 'zod/mini';
import { ewmaVolatility, volatilities } from '@/utils/risk/volatility';
import { candles, figure, inputOf } from './figure';

const asked = z.object({
  candles,
  window: z._default(figure, 30),
  candleHours: z._default(figure, 24),
});

/** Annualised volatility of the last bars by every estimator. */
export function volatility(question: unknown): unknown {
  const { candles: bars, window, candleHours } = asked.parse(inputOf(question));
  const read = volatilities(bars, window ?? Number.NaN, candleHours ?? Number.NaN);
  return {
    closeToClose_ddof1: read.closeToClose,
    closeToClose_zeroMean: read.closeToCloseZeroMean,
    parkinson: read.parkinson,
    garmanKlass: read.garmanKlass,
    rogersSatchell: read.rogersSatchell,
    yangZhang: read.yangZhang,
    ewma94: ewmaVolatility(bars, candleHours),
  };
}
