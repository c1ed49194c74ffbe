import { describe, expect, it } from 'vitest';
import { EXCHANGE_IDS, type ExchangeId } from '@/utils/contracts/contract';
import { indexInstruments } from '@/utils/contracts/instruments';
import { factSourcesOf } from '@/utils/exchanges/fact-sources';
import { exchangeById } from '@/utils/exchanges/index';
import { readPage } from '@/utils/exchanges/read-page';
import { PRETEND_EXCHANGES, pageAddress } from '../../sandbox/exchanges/all';
import { contractOf } from '../../sandbox/market/contracts';
import { heardOnce, NOON_MS } from './pretend-internet';

/** An exchange's instruments as the product reads them from the pretend lists. */
function listedOn(id: ExchangeId) {
  const { lists } = exchangeById(id);
  return indexInstruments(lists.flatMap((list) => list.read(heardOnce(list.request).body) ?? []));
}

const PAGES = EXCHANGE_IDS.filter((id) => id !== 'bitmex').flatMap((id) =>
  PRETEND_EXCHANGES[id].pairs.map((pair) => [id, pageAddress(id, pair)] as const),
);

describe('every pair on the pretend pages', () => {
  it.each(PAGES)('%s: %s is a contract of the pretend market, of which something is told', (id, address) => {
    const { contract } = readPage(address, listedOn);
    if (contract === null || contract.symbol === null) throw new Error('The product cannot read this page');
    expect(contractOf(id, contract.symbol, NOON_MS), contract.symbol).not.toBeNull();
    const answers = factSourcesOf(id)
      .filter((source) => source.serves(contract))
      .map((source) => source.read(heardOnce(source.request(contract, NOON_MS)).body, contract, {}));
    const told = new Set(answers.flatMap((facts) => (typeof facts === 'string' ? [] : Object.keys(facts))));
    expect(told).toContain('lastPrice');
    expect(told).toContain('dailyCandles');
    if (contract.market === 'perp') expect(told).toContain('fundingRate');
  });
});
