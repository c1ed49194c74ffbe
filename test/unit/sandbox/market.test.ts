import { describe, expect, it } from 'vitest';
import { type Contract, EXCHANGE_IDS } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import { makeContract } from '@/utils/contracts/make-contract';
import type { FactContext } from '@/utils/exchanges/fact-source';
import { factSourcesOf } from '@/utils/exchanges/fact-sources';
import { calendarDay, dayOf } from '../../sandbox/days';
import { contractsOf } from '../../sandbox/market/contracts';
import type { PretendContract } from '../../sandbox/market/pretend-contract';
import { truthAbout } from '../../sandbox/market/truth';
import { heardOnce, NOON_MS } from './pretend-internet';
import { differences } from './same-facts';

/** As the product knows the contract once it has read the page and the exchange's list. */
function known(pretend: PretendContract, market: Contract['market']): Contract {
  const { exchange, symbol, rawBase, quote, settle, style, expiryMs, strike, optionType } = pretend;
  return makeContract({
    exchange,
    market,
    rawBase,
    quote,
    symbol,
    style,
    settle: pretend.market === 'spot' ? null : settle,
    expiry: expiryMs === null ? null : calendarDay(dayOf(expiryMs)),
    strike,
    optionType,
    multiplierSuffix: exchange === 'bybit',
  });
}

/** What other answers would have told by the time this one is read. */
function contextOf(truth: PartialFacts, { market }: PretendContract): FactContext {
  const { contractSize, inverse, markPrice, fundingIntervalHours, underlyingPrice } = truth;
  return {
    ...(contractSize === undefined ? {} : { contractSize }),
    ...(inverse === undefined ? {} : { inverse }),
    ...(markPrice === undefined ? {} : { markPrice }),
    ...(fundingIntervalHours === undefined || market === 'spot' ? {} : { fundingIntervalHours }),
    ...(underlyingPrice === undefined ? {} : { underlyingPrice }),
  };
}

/** A spot pair whose coin has no perpetual of its plain name on this exchange: the product asks for one in vain. */
function asksInVain({ market, perp }: PretendContract): boolean {
  return market === 'spot' && (perp === null || perp.startsWith('1000'));
}

interface Hearing {
  readonly wrong: readonly string[];
  readonly told: ReadonlySet<string>;
}

/** Makes every request the product would make about a contract, and holds what it reads of them against the truth. */
function hearing(pretend: PretendContract, market: Contract['market'] = pretend.market): Hearing {
  const contract = known(pretend, market);
  const truth = truthAbout(pretend, NOON_MS);
  const told = new Set<string>();
  const wrong: string[] = [];
  for (const source of factSourcesOf(pretend.exchange)) {
    if (!source.serves(contract)) continue;
    const request = source.request(contract, NOON_MS);
    const answer = heardOnce(request);
    const name = `${market} ${pretend.symbol}, ${source.id}`;
    const facts =
      answer.status === 200
        ? source.read(answer.body, contract, contextOf(truth, pretend))
        : `HTTP ${answer.status}`;
    if (typeof facts === 'string') {
      if (!asksInVain(pretend)) wrong.push(`${name}: ${facts} of ${request.url}`);
      continue;
    }
    for (const key of Object.keys(facts)) told.add(key);
    wrong.push(...differences(facts, truth).map((why) => `${name}: ${why}`));
  }
  return { wrong, told };
}

const OPEN = EXCHANGE_IDS.filter((id) => id !== 'bitmex');

describe('the pretend market, as the product hears it', () => {
  it.each(OPEN)('%s tells the truth about every contract, in its own units', { timeout: 60_000 }, (id) => {
    const contracts = contractsOf(id, NOON_MS);
    const wrong = contracts.flatMap((pretend) => [
      ...hearing(pretend).wrong,
      ...(pretend.market === 'spot' ? hearing(pretend, 'margin').wrong : []),
    ]);
    expect(wrong).toEqual([]);
  });

  it.each(OPEN)('%s tells of its bitcoin perpetual what a warning needs', (id) => {
    const [bitcoin] = contractsOf(id, NOON_MS).filter(
      ({ market, ticker }) => market === 'perp' && ticker === 'BTC',
    );
    if (bitcoin === undefined) throw new Error(`${id} has no bitcoin perpetual`);
    const { told } = hearing(bitcoin);
    const needed = ['markPrice', 'fundingRate', 'fundingIntervalHours', 'nextFundingAtMs', 'maxLeverage'];
    for (const key of [...needed, 'oiContracts', 'dailyCandles', 'hourlyCandles', 'bids', 'tradingState']) {
      // One contract of Binance's and Bybit's linear ones is one coin: they tell coins.
      if (key === 'oiContracts' && !told.has(key)) expect(told).toContain('oiBase');
      else expect(told, key).toContain(key);
    }
  });

  it('has nothing to say of BitMEX, which has closed', () => {
    expect(contractsOf('bitmex', NOON_MS)).toEqual([]);
    expect(factSourcesOf('bitmex')).toEqual([]);
    const { status, body } = heardOnce({
      method: 'GET',
      url: 'https://www.bitmex.com/api/v1/instrument/active',
    });
    expect(status === 200 ? JSON.stringify(body) : '').not.toContain('markPrice');
  });
});
