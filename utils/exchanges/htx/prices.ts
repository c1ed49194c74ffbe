import { inUsd, quoteOf } from '../contract-units';
import { amountIn, isRow, orNotListed, positiveIn, type Row, rowsOf, told } from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { type FactReading, getSource, type Named } from '../get-source';
import { opened, openedRow } from './answer';
import { API, codeParam, familyOf, inFamily, inverseSize, market, reference } from './api';

/** Last price, bid, ask and volume of a whole family. */
const tickers: FactSource = getSource({
  id: 'batch_merged',
  pace: 'tick',
  bulk: true,
  serves: inFamily('linear', 'coin-swap', 'coin-future'),
  url: (contract) => {
    const all = familyOf(contract) === 'linear' ? '?business_type=all' : '';
    return `${market(contract, '/v2')}/detail/batch_merged${all}`;
  },
  read: (body, contract, context) =>
    opened(body, ({ ticks }) => {
      const rows = rowsOf(ticks);
      if (rows === null) return 'unexpected-answer';
      const row = rows.find((tick) => (tick['contract_code'] ?? tick['symbol']) === contract.symbol);
      return row === undefined ? 'not-listed' : readTick(row, contract, context);
    }),
});

function readTick(row: Row, contract: Named, context: FactContext): FactReading {
  return orNotListed(
    told({
      lastPrice: positiveIn(row['close']),
      bid: first(row['bid']),
      ask: first(row['ask']),
      volBase24h: amountIn(row['amount']),
      volUsd24h: inUsd(contract, turnoverOf(row, contract, context)),
    }),
  );
}

/** In this one answer `vol` is the turnover of linear contracts; for the others it counts contracts as everywhere. */
function turnoverOf(row: Row, contract: Named, { contractSize }: FactContext): number | null {
  const volume = amountIn(row['vol']);
  if (familyOf(contract) === 'linear') return volume;
  return quoteOf(volume, { size: contractSize ?? inverseSize(contract), inverse: true, price: null });
}

function first(level: unknown): number | null {
  return Array.isArray(level) ? positiveIn(level[0]) : null;
}

const index: FactSource = getSource({
  id: 'swap_index',
  pace: 'tick',
  bulk: true,
  serves: inFamily('linear', 'coin-swap'),
  url: (contract) => `${reference(contract)}index`,
  read: (body, contract) => {
    const perp = { ...contract, symbol: contract.symbol.split('-').slice(0, 2).join('-') };
    return openedRow(body, perp, (row) => orNotListed(told({ indexPrice: positiveIn(row['index_price']) })));
  },
});

const coinIndex: FactSource = getSource({
  id: 'contract_index',
  pace: 'tick',
  bulk: true,
  serves: inFamily('coin-future'),
  url: (contract) => `${reference(contract)}index`,
  read: (body, contract) =>
    opened(body, ({ data }) => {
      const rows = rowsOf(data);
      if (rows === null) return 'unexpected-answer';
      const row = rows.find((candidate) => candidate['symbol'] === contract.rawBase);
      return row === undefined
        ? 'not-listed'
        : orNotListed(told({ indexPrice: positiveIn(row['index_price']) }));
    }),
});

/** The mark price is published as candles only: the close of the newest is the price now. */
const mark: FactSource = getSource({
  id: 'mark_price_kline',
  pace: 'tick',
  serves: inFamily('linear', 'coin-swap'),
  url: (contract) => {
    const name = familyOf(contract) === 'linear' ? 'linear_swap' : 'swap';
    const path = `index/market/history/${name}_mark_price_kline`;
    return `${API}/${path}?${codeParam(contract)}&period=1min&size=1`;
  },
  read: (body, contract) =>
    opened(body, ({ ch, data }) => {
      const rows = rowsOf(data);
      if (rows === null) return 'unexpected-answer';
      if (typeof ch === 'string' && !ch.startsWith(`market.${contract.symbol}.`)) return 'not-listed';
      let newest: Row | null = null;
      for (const row of rows) {
        const id = positiveIn(row['id']);
        if (id === null) return 'unexpected-answer';
        if (newest === null || id > (positiveIn(newest['id']) ?? 0)) newest = row;
      }
      return orNotListed(told({ markPrice: isRow(newest) ? positiveIn(newest['close']) : null }));
    }),
});

export const priceSources: readonly FactSource[] = [tickers, mark, index, coinIndex];
