import type { Contract } from '@/utils/contracts/contract';
import type { AssetAnswer } from '@/utils/tokenmetrics/asset';
import { assetClassWords } from './contract-title';
import { exchangeName } from './exchange-name';
import type { FailureWords } from './failure-words';
import type { Words } from './words';

type NotListed = Extract<AssetAnswer, { kind: 'not-listed' }>['why'];

/** "Which NEIRO?": a ticker alone does not tell. */
export function whichToken(words: Words, base: string): string {
  return words('whichToken', base);
}

/** Why a contract's base has no rating, and what can be done. */
export function notListedWords(words: Words, contract: Contract, why: NotListed): FailureWords {
  switch (why) {
    case 'unknown-token':
      return {
        title: words('notListedUnknownTitle', contract.base),
        action: words('notListedUnknownAction', contract.base),
      };
    case 'not-a-token':
      return {
        title: words('notListedNoTokenTitle', contract.base, assetClassWords(words, contract.assetClass)),
        action: words('notListedNoTokenAction'),
      };
    case 'none-of-these':
      return {
        title: words('notListedNoneTitle', contract.base),
        action: words('notListedNoneAction', contract.base, exchangeName(contract.exchange)),
      };
  }
}

/** What a reader must know of the market before its figures; null on a live one. */
export function statusWords(words: Words, contract: Contract): FailureWords | null {
  const name = exchangeName(contract.exchange);
  switch (contract.status) {
    case 'live':
    case 'unverified':
      return null;
    case 'test':
      return { title: words('statusTestTitle'), action: words('statusTestAction', name) };
    case 'closed':
      return { title: words('statusClosedTitle', name), action: words('statusClosedAction') };
    case 'retired':
      return { title: words('statusRetiredTitle'), action: words('statusRetiredAction', name) };
  }
}
