import { describe, expect, it } from 'vitest';
import { readCoins, readSearch } from '@/utils/coingecko/read-answer';
import { coinsRequest, searchRequest, universeRequest } from '@/utils/coingecko/requests';
import { answerCoinGecko, SANDBOX_DEMO_KEY } from '../../sandbox/coingecko/answer';
import { TOKENS } from '../../sandbox/tokenmetrics/token';
import { bodyOf, heard, NOON_MS } from './pretend-internet';

const told = (request: Parameters<typeof heard>[0]) => {
  const answer = heard(request);
  return { status: answer.status, body: bodyOf(answer), bodyKind: 'json' as const };
};

function keyed(key: string) {
  const { url } = universeRequest();
  const { pathname, searchParams } = new URL(url);
  const headers = { 'x-cg-demo-api-key': key };
  return answerCoinGecko(
    { method: 'GET', host: 'api.coingecko.com', path: pathname, query: searchParams, headers, body: '' },
    NOON_MS,
  );
}

describe('the pretend CoinGecko', () => {
  it('lists the largest 250, largest first, and leaves the small namesakes out', () => {
    const coins = readCoins(told(universeRequest()));
    const list = coins.ok ? coins.value : [];
    expect(list).toHaveLength(250);
    const caps = list.map(({ marketCapUsd }) => marketCapUsd ?? 0);
    expect(caps).toEqual(caps.toSorted((a, b) => b - a));
    expect(list.map(({ slug }) => slug)).not.toContain('based-pepe');
  });

  it('agrees with the pretend Token Metrics on price and market cap', () => {
    const coins = readCoins(told(coinsRequest(['solana', 'pepe', 'pepe-0x69'])));
    for (const coin of coins.ok ? coins.value : []) {
      const twin = TOKENS.find(({ slug }) => slug === coin.slug);
      expect([coin.priceUsd, coin.marketCapUsd]).toEqual([twin?.priceUsd, twin?.marketCapUsd]);
    }
    expect(coins.ok && coins.value).toHaveLength(3);
  });

  it('finds by name, ticker and slug', () => {
    const found = readSearch(told(searchRequest('neiro')));
    expect(found.ok && found.value.map(({ slug }) => slug)).toContain('first-neiro-on-ethereum');
  });

  it('takes no key or its own, and refuses every other', () => {
    expect(keyed(SANDBOX_DEMO_KEY).status).toBe(200);
    expect(keyed('CG-other').status).toBe(401);
  });
});
