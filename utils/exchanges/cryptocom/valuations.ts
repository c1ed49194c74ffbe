import type { Facts } from '@/utils/contracts/facts';
import { nowAndDayAgo, reading } from '../fact-history';
import { amountIn, numberIn, orNotListed, positiveIn, told, type Untold } from '../fact-rows';
import type { FactSource, Pace } from '../fact-source';
import { getSource } from '../get-source';
import { toldHistory } from '../series';
import { CRYPTOCOM_API, isDerivative, isPerp, nameParam, rowsAnswer } from './api';

/** A series of one figure of a contract, of which the newest counts: `[{v, t}]`. */
function valuation(
  type: string,
  pace: Pace,
  serves: FactSource['serves'],
  factsOf: (value: number | null) => Untold,
): FactSource {
  return getSource({
    id: `get-valuations.${type}`,
    pace,
    serves,
    url: (contract) =>
      `${CRYPTOCOM_API}/get-valuations?${nameParam(contract)}&valuation_type=${type}&count=1`,
    read: (body) =>
      rowsAnswer(body, (rows) => {
        const { now } = nowAndDayAgo(rows.map(({ t, v }) => reading(t, numberIn(v))));
        return orNotListed(told(factsOf(now)));
      }),
  });
}

/** Funding is settled every hour, and the rate is that of an hour. */
const funding = valuation('estimated_funding_rate', 'hour', isPerp, (fundingRate) => ({
  fundingRate,
  fundingIntervalHours: fundingRate === null ? null : 1,
}));

const history: FactSource = getSource({
  id: 'get-valuations.funding_hist',
  pace: 'hour',
  onDemand: true,
  serves: isPerp,
  url: (contract) =>
    `${CRYPTOCOM_API}/get-valuations?${nameParam(contract)}&valuation_type=funding_hist&count=300`,
  read: (body) =>
    rowsAnswer(body, (rows) =>
      toldHistory(rows.map(({ t, v }) => ({ atMs: positiveIn(t), rate: numberIn(v) }))),
    ),
});

/** One fund for everything that settles in dollars. */
const insurance: FactSource = getSource({
  id: 'get-insurance',
  pace: 'day',
  bulk: true,
  serves: isDerivative,
  url: () => `${CRYPTOCOM_API}/get-insurance?instrument_name=USD&count=1`,
  read: (body) =>
    rowsAnswer(body, (rows) => {
      const { now } = nowAndDayAgo(rows.map(({ t, v }) => reading(t, amountIn(v))));
      return orNotListed(told({ insuranceFundUsd: now }));
    }),
});

function price(key: 'markPrice' | 'indexPrice'): (value: number | null) => Partial<Facts> {
  return (value) => (value !== null && value > 0 ? { [key]: value } : {});
}

export const valuations: readonly FactSource[] = [
  valuation('mark_price', 'tick', isDerivative, price('markPrice')),
  valuation('index_price', 'tick', isDerivative, price('indexPrice')),
  funding,
  history,
  insurance,
];
