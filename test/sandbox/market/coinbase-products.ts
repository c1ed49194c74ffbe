import { figuresOf } from './figures';
import { fundingOf } from './funding';
import { quoteOf } from './measure';
import type { PretendContract } from './pretend-contract';
import { HOUR_MS } from './price-path';
import { text } from './routes';

/** US futures allow more until the day's close than overnight. */
export const INTRADAY_LEVERAGE = 10;

/** One product of Advanced Trade. Bid and ask of US futures come blank. */
export function productRow(contract: PretendContract, nowMs: number): object {
  const { symbol, rawBase, quote, market, expiryMs } = contract;
  const { last, volContracts } = figuresOf(contract, nowMs);
  const isSpot = market === 'spot';
  const isInternational = symbol.endsWith('-INTX');
  const row = {
    product_id: symbol,
    price: text(last),
    volume_24h: text(volContracts),
    approximate_quote_24h_volume: text(quoteOf(contract, volContracts, last)),
    product_type: isSpot ? 'SPOT' : 'FUTURE',
    product_venue: isSpot ? 'CBE' : isInternational ? 'INTX' : 'FCM',
    base_currency_id: isSpot ? rawBase : '',
    quote_currency_id: quote,
    base_display_symbol: isSpot ? rawBase : '',
    quote_display_symbol: quote,
    is_disabled: false,
    trading_disabled: false,
    cancel_only: false,
    limit_only: false,
    post_only: false,
    view_only: false,
    status: isSpot ? 'online' : '',
    best_bid_price: '',
    best_ask_price: '',
    fcm_trading_session_details:
      isSpot || isInternational
        ? null
        : { is_session_open: true, session_state: 'FCM_TRADING_SESSION_STATE_OPEN' },
  };
  if (isSpot) return row;
  const [code = '', day = ''] = symbol.split('-');
  return {
    ...row,
    display_name: market === 'perp' ? `${rawBase} PERP` : `${rawBase} ${day}`,
    future_product_details: {
      venue: isInternational ? '' : 'cde',
      contract_code: code,
      contract_expiry: expiryMs === null ? null : new Date(expiryMs).toISOString(),
      contract_size: text(contract.contractSize),
      contract_root_unit: rawBase,
      contract_expiry_type: isInternational ? 'PERPETUAL' : 'EXPIRING',
      non_crypto: false,
      ...(isInternational ? internationalDetails(contract, nowMs) : usDetails(contract, nowMs)),
    },
  };
}

/** Open interest is written as 0 where it is not known, which is always. */
function internationalDetails(contract: PretendContract, nowMs: number) {
  const funding = fundingOf(contract, nowMs);
  return {
    perpetual_details: {
      open_interest: '0',
      funding_rate: text(funding?.rate ?? 0),
      funding_time: new Date((funding?.nextAtMs ?? 0) - HOUR_MS).toISOString(),
      max_leverage: text(contract.maxLeverage),
    },
  };
}

function usDetails(contract: PretendContract, nowMs: number) {
  const { index, mark, oiContracts } = figuresOf(contract, nowMs);
  const funding = fundingOf(contract, nowMs);
  const both = (leverage: number) => ({
    long_margin_rate: text(1 / leverage),
    short_margin_rate: text(1 / leverage),
  });
  return {
    perpetual_details: {
      open_interest: text(oiContracts),
      funding_rate: '',
      funding_time: null,
      max_leverage: '',
    },
    time_to_expiry_ms: String((contract.expiryMs ?? 0) - nowMs),
    open_interest: text(oiContracts),
    funding_rate: funding === null ? '' : text(funding.rate),
    funding_interval: funding === null ? '' : `${funding.hours * 3600}s`,
    // The last settlement.
    funding_time:
      funding === null ? null : new Date(funding.nextAtMs - funding.hours * HOUR_MS).toISOString(),
    intraday_margin_rate: both(INTRADAY_LEVERAGE),
    overnight_margin_rate: both(contract.maxLeverage),
    index_price: text(index),
    settlement_price: text(mark),
    twenty_four_by_seven: true,
  };
}
