import { baseOf, inUsd, openInterest, unitsOf } from '../contract-units';
import {
  amountIn,
  numberIn,
  orNotListed,
  over,
  positiveIn,
  premiumOf,
  type Row,
  times,
  told,
} from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { type FactReading, getSource, type Named, withSpotPages } from '../get-source';
import { isSpot } from '../perp-context';
import {
  isScaled,
  isStable,
  PHEMEX_API,
  PRICE_SCALE,
  perpOf,
  RATIO_SCALE,
  resultAnswer,
  symbolParam,
} from './api';

const stable: FactSource = getSource({
  id: 'ticker-24hr-v2',
  pace: 'tick',
  serves: isStable,
  url: (contract) => `${PHEMEX_API}/md/v2/ticker/24hr?${symbolParam(contract)}`,
  read: (body, contract) => ownRow(body, contract, (row) => readStable(row, contract)),
});

/** Decimal strings; open interest and volume count coins. */
function readStable(row: Row, contract: Named): FactReading {
  const markPrice = positiveIn(row['markPriceRp']);
  const indexPrice = positiveIn(row['indexPriceRp']);
  const oiBase = amountIn(row['openInterestRv']);
  return orNotListed(
    told({
      markPrice,
      indexPrice,
      premium: premiumOf(markPrice, indexPrice),
      lastPrice: positiveIn(row['closeRp']),
      fundingRate: numberIn(row['fundingRateRr']),
      oiBase,
      oiUsd: inUsd(contract, times(oiBase, markPrice)),
      volBase24h: amountIn(row['volumeRq']),
      volUsd24h: inUsd(contract, amountIn(row['turnoverRv'])),
    }),
  );
}

const scaled: FactSource = getSource({
  id: 'ticker-24hr-v1',
  pace: 'tick',
  serves: isScaled,
  url: (contract) => `${PHEMEX_API}/v1/md/ticker/24hr?${symbolParam(contract)}`,
  read: (body, contract, context) => ownRow(body, contract, (row) => readScaled(row, contract, context)),
});

/** Whole numbers; open interest and volume count contracts. */
function readScaled(row: Row, contract: Named, context: FactContext): FactReading {
  const price = (key: string) => positiveIn(over(positiveIn(row[key]), PRICE_SCALE));
  const [markPrice, indexPrice] = [price('markEp'), price('indexEp')];
  const units = unitsOf(contract, context, markPrice);
  const known = contract.style === null ? { ...units, size: null } : units;
  return orNotListed(
    told({
      markPrice,
      indexPrice,
      premium: premiumOf(markPrice, indexPrice),
      lastPrice: price('lastEp'),
      bid: price('bidEp'),
      ask: price('askEp'),
      fundingRate: over(numberIn(row['fundingRateEr']), RATIO_SCALE),
      ...openInterest(contract, amountIn(row['openInterest']), known),
      volBase24h: baseOf(amountIn(row['volume']), known),
    }),
  );
}

const spot: FactSource = getSource({
  id: 'spot-ticker-24hr',
  pace: 'tick',
  serves: isSpot,
  url: (contract) => `${PHEMEX_API}/v1/md/spot/ticker/24hr?${symbolParam(contract)}`,
  read: (body, contract) =>
    ownRow(body, contract, (row) => {
      const figure = (key: string) => over(amountIn(row[key]), RATIO_SCALE);
      return orNotListed(
        told({
          lastPrice: positiveIn(figure('lastEp')),
          bid: positiveIn(figure('bidEp')),
          ask: positiveIn(figure('askEp')),
          volBase24h: figure('volumeEv'),
          volUsd24h: inUsd(contract, figure('turnoverEv')),
        }),
      );
    }),
});

function ownRow(body: unknown, { symbol }: Named, read: (row: Row) => FactReading): FactReading {
  return resultAnswer(body, (row) => (row['symbol'] === symbol ? read(row) : 'not-listed'));
}

export const tickers: readonly FactSource[] = [withSpotPages(stable, perpOf), scaled, spot];
