import { describe, expect, it } from 'vitest';
import type { Contract } from '@/utils/contracts/contract';
import { ALL_EXCHANGE_IDS } from '@/utils/contracts/contract';
import { exchangeById } from '@/utils/exchanges';
import { notListedWords, statusWords } from '@/utils/format/asset-words';
import { contractNotes, contractSentence, contractTitle } from '@/utils/format/contract-title';
import { exchangeName, exchangeNameOf } from '@/utils/format/exchange-name';
import { english } from './english';

const PERP: Contract = {
  exchange: 'binance',
  market: 'perp',
  base: 'BTC',
  rawBase: 'BTC',
  quote: 'USDT',
  settle: 'USDT',
  style: 'linear',
  symbol: 'BTCUSDT',
  multiplier: 1,
  expiry: null,
  strike: null,
  optionType: null,
  leveraged: null,
  alias: null,
  assetClass: 'token',
  status: 'live',
};
const title = (part: Partial<Contract>) => contractTitle(english, 'en-US', { ...PERP, ...part });
const notes = (part: Partial<Contract>) => contractNotes(english, 'en-US', { ...PERP, ...part });

describe('what a contract is called', () => {
  it('names each market as traders do', () => {
    expect(title({})).toBe('BTCUSDT perpetual');
    expect(title({ market: 'spot' })).toBe('BTC/USDT spot');
    expect(title({ market: 'margin' })).toBe('BTC/USDT margin');
    expect(title({ market: 'future', expiry: '2026-12-25' })).toBe('BTC-261225 future');
    expect(title({ market: 'future', alias: 'quarterly', quote: 'USD' })).toBe('BTCUSD quarterly future');
    expect(title({ market: 'option', strike: 100_000, optionType: 'call' })).toBe('BTC 100,000 call');
    expect(title({ market: 'option' })).toBe('BTC option');
  });

  it('says what it settles in where that is not the quote', () => {
    expect(notes({})).toEqual([]);
    const inverse = { ...PERP, market: 'future', expiry: '2026-12-25', quote: 'USD', settle: 'BTC' } as const;
    expect(contractSentence(english, 'en-US', inverse)).toBe(
      'BTC-261225 future, expires 25 Dec 2026, settles in BTC',
    );
  });

  it('says how many tokens a unit is, and what a leveraged token holds', () => {
    expect(notes({ base: 'PEPE', rawBase: '1000PEPE', multiplier: 1000 })).toEqual([
      '1,000 PEPE per contract unit',
    ]);
    expect(notes({ leveraged: { underlying: 'BTC', side: 'short', factor: 3 } })).toEqual([
      'holds 3 times short BTC',
    ]);
    expect(notes({ leveraged: { underlying: 'BTC', side: 'long', factor: null } })).toEqual([
      'holds long BTC with a leverage that varies',
    ]);
  });
});

describe('what stands in place of a rating', () => {
  it('says of a stock that it is one', () => {
    const said = notListedWords(english, { ...PERP, base: 'TSLA', assetClass: 'stock' }, 'not-a-token');
    expect(said.title).toBe('TSLA is a stock');
  });

  it('says that BitMEX has closed, that a test market is one, and nothing of a live one', () => {
    expect(statusWords(english, { ...PERP, exchange: 'bitmex', status: 'closed' })?.title).toBe(
      'BitMEX has closed',
    );
    expect(statusWords(english, { ...PERP, status: 'test' })?.title).toContain('no real money');
    expect(statusWords(english, PERP)).toBeNull();
  });
});

describe('names of exchanges', () => {
  it('are those of the exchange files', () => {
    for (const id of ALL_EXCHANGE_IDS) {
      expect(exchangeName(id)).toBe(exchangeById(id).name);
    }
  });

  it('shows an unknown id as it came', () => {
    expect(exchangeNameOf('toString')).toBe('toString');
  });
});
