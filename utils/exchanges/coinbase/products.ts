import type { TradingState } from '@/utils/contracts/facts';
import { inUsd } from '../contract-units';
import { amountIn, at, isRow, orNotListed, positiveIn, type Row, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, getSource, type Named } from '../get-source';
import { isSpot } from '../perp-context';
import { openedRow } from './answer';
import { ADVANCED_API, EXCHANGE_API, isInternational, isUsFuture, product } from './api';
import { readDetails } from './product-details';

/** One product of Advanced Trade; the whole list is some megabyte. */
function productSource(
  id: string,
  serves: FactSource['serves'],
  insteadOf: Pick<FactSource, 'insteadOf'> = {},
): FactSource {
  return getSource({
    id,
    ...insteadOf,
    pace: 'tick',
    serves,
    url: (contract) => `${ADVANCED_API}/products/${product(contract)}`,
    read: (body, contract) =>
      openedRow(
        body,
        'products',
        (row) => row['product_id'] === contract.symbol,
        (row) => readProduct(row, contract),
      ),
  });
}

/** The spot exchange's own word on whether a pair is traded. */
const exchangeProduct: FactSource = getSource({
  id: 'exchange-products',
  insteadOf: 'market-products.spot',
  pace: 'day',
  serves: isSpot,
  url: (contract) => `${EXCHANGE_API}/${product(contract)}`,
  read: (body, contract) =>
    openedRow(
      body,
      'products',
      (row) => row['id'] === contract.symbol,
      (row) => orNotListed(told({ tradingState: exchangeState(row) })),
    ),
});

function exchangeState(row: Row): TradingState | null {
  if (row['status'] === 'delisted') return 'expired';
  if (row['trading_disabled'] === true || row['cancel_only'] === true) return 'suspended';
  if (row['post_only'] === true) return 'post-only';
  const flags = [row['trading_disabled'], row['cancel_only'], row['post_only']];
  return row['status'] === 'online' && flags.every((flag) => flag === false) ? 'trading' : null;
}

export const productSources: readonly FactSource[] = [
  productSource('market-products.future', isUsFuture),
  productSource('market-products.perp-intx', isInternational, { insteadOf: 'intx-instruments' }),
  productSource('market-products.spot', isSpot),
  exchangeProduct,
];

function readProduct(row: Row, contract: Named): FactReading {
  const details = at(row, 'future_product_details');
  const common = {
    lastPrice: positiveIn(row['price']),
    bid: positiveIn(row['best_bid_price']),
    ask: positiveIn(row['best_ask_price']),
    tradingState: stateOf(row),
  };
  if (isSpot(contract)) {
    return orNotListed(
      told({
        ...common,
        volBase24h: amountIn(row['volume_24h']),
        volUsd24h: inUsd(contract, amountIn(row['approximate_quote_24h_volume'])),
      }),
    );
  }
  if (!isRow(details)) return 'unexpected-answer';
  return orNotListed(told({ ...common, ...readDetails(row, details, contract) }));
}

/** Each flag has to be there: a missing one may be the one that is set. */
function stateOf(row: Row): TradingState | null {
  const closed = [row['is_disabled'], row['trading_disabled'], row['view_only'], row['cancel_only']];
  const session = at(row, 'fcm_trading_session_details');
  if (closed.includes(true) || at(session, 'is_session_open') === false) return 'suspended';
  if (row['post_only'] === true) return 'post-only';
  const isOpen = session === null || at(session, 'is_session_open') === true;
  return isOpen && [...closed, row['post_only']].every((flag) => flag === false) ? 'trading' : null;
}
