import { failureFrom } from '../get-source';
import { listedBoard } from '../spot-board';
import { opened } from './answer';
import { ADVANCED_API } from './api';

/** Pairs in USDC are the same books as those in dollars. */
export const coinbaseBoard = listedBoard({
  url: `${ADVANCED_API}/products?product_type=SPOT`,
  path: ['products'],
  keys: { symbol: 'product_id', price: 'price', turnover: 'approximate_quote_24h_volume' },
  symbolOf: (rawBase, quote) => `${rawBase}-${quote}`,
  quotes: ['USD'],
  failureIn: (body) => failureFrom(opened(body, () => ({}))),
});
