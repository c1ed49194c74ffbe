import { amountIn, at, isRow, numberIn, orNotListed, positiveIn, type Row, rowsOf, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, getSource, withSpotPages } from '../get-source';
import { toldHistory } from '../series';
import { opened, openedRow } from './answer';
import { API, codeParam, isCoinPerp, isLinearPerp, perpOf } from './api';

const HOUR_MS = 3_600_000;

/** `funding_time` is the settlement to come and `next_funding_time` the one after it, if told at all. */
function readRate(row: Row): FactReading {
  const next = positiveIn(row['funding_time']);
  const afterNext = positiveIn(row['next_funding_time']);
  const hours = next === null || afterNext === null ? null : (afterNext - next) / HOUR_MS;
  return orNotListed(
    told({
      fundingRate: numberIn(row['funding_rate']),
      nextFundingAtMs: next,
      fundingIntervalHours: hours !== null && hours > 0 && hours <= 24 ? hours : null,
    }),
  );
}

const linear: FactSource = getSource({
  id: 'v5_funding_rate',
  pace: 'tick',
  serves: isLinearPerp,
  url: (contract) => `${API}/v5/market/funding_rate?${codeParam(contract)}`,
  read: (body, contract) => openedRow(body, contract, readRate),
});

/** The older API, which HTX announced to end in July 2026. */
const linearBefore: FactSource = getSource({
  id: 'linear-swap_funding_rate',
  insteadOf: 'v5_funding_rate',
  pace: 'tick',
  bulk: true,
  serves: isLinearPerp,
  url: () => `${API}/linear-swap-api/v1/swap_batch_funding_rate`,
  read: (body, contract) => openedRow(body, contract, readRate),
});

const coin: FactSource = getSource({
  id: 'swap_funding_rate',
  pace: 'tick',
  serves: isCoinPerp,
  url: (contract) => `${API}/swap-api/v1/swap_funding_rate?${codeParam(contract)}`,
  read: (body, contract) => openedRow(body, contract, readRate),
});

function history(id: string, path: string, serves: FactSource['serves'], rowsIn: (answer: Row) => unknown) {
  return getSource({
    id,
    pace: 'hour',
    onDemand: true,
    serves,
    url: (contract) => `${API}/${path}?${codeParam(contract)}&page_index=1&page_size=50`,
    read: (body, { symbol }) =>
      opened(body, (answer) => {
        const rows = rowsOf(rowsIn(answer));
        if (rows === null) return 'unexpected-answer';
        const own = rows.filter((row) => row['contract_code'] === symbol);
        return toldHistory(
          own.map((row) => ({ atMs: positiveIn(row['funding_time']), rate: numberIn(row['funding_rate']) })),
        );
      }),
  });
}

/** What the fund that pays for bankrupt positions holds, in USDT, apart for perpetuals and dated contracts. */
const insurance: FactSource = getSource({
  id: 'swap_risk_info',
  pace: 'day',
  bulk: true,
  serves: isLinearPerp,
  url: () => `${API}/linear-swap-api/v1/swap_risk_info`,
  read: (body, contract) =>
    openedRow(body, contract, (row) =>
      orNotListed(told({ insuranceFundUsd: amountIn(row['insurance_fund']) })),
    ),
});

export const fundingSources: readonly FactSource[] = [
  withSpotPages(linear, perpOf),
  linearBefore,
  coin,
  withSpotPages(
    history('v5_funding_rate_history', 'v5/market/funding_rate_history', isLinearPerp, ({ data }) => data),
    perpOf,
  ),
  history(
    'swap_historical_funding_rate',
    'swap-api/v1/swap_historical_funding_rate',
    isCoinPerp,
    ({ data }) => (isRow(data) ? at(data, 'data') : undefined),
  ),
  insurance,
];
