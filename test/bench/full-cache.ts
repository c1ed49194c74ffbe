import { INSTRUMENTS } from '@/utils/briefing/instrument-desk';
import { GRADES, LISTED } from '@/utils/briefing/kinds';
import { EXCHANGE_IDS } from '@/utils/contracts/contract';
import type { Instrument } from '@/utils/contracts/instrument';
import { exchangeById } from '@/utils/exchanges';
import type { CacheKind } from '@/utils/store/cache';
import type { StoredRow } from '@/utils/store/row';
import type { LaunchedBrowser } from '../browser/launch';
import { seeded } from './seeded';

const TOKENS = 500;
const CONTRACTS = 5_000;
/** Rows of the popup's list. */
export const WATCHED = 30;
/** Far from the ids of the sandbox's own tokens. */
const FIRST_ID = 900_000;

const SYLLABLES = ['ba', 'co', 'da', 'fi', 'ga', 'lu', 'ma', 'no', 'po', 'ra', 'so', 'ti', 've', 'xi', 'za'];

/** Names of three syllables, the same on every run. */
function names(many: number): readonly string[] {
  const random = seeded(11);
  const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  return Array.from({ length: many }, (_, place) => `${syllable()}${syllable()}${syllable()} ${place}`);
}

/** What one types to find some of them: their first letters. */
export const TYPED: readonly string[] = [...new Set(names(TOKENS).map((name) => name.slice(0, 3)))];

/** A row as the cache stores it; the kind's own schema sees to it that it is one that the cache takes. */
function rowOf<T>(kind: CacheKind<T>, id: string, value: T): StoredRow {
  const storedAtMs = Date.now();
  return {
    key: `${kind.name}/${id}`,
    kind: kind.name,
    version: kind.version,
    value: kind.schema.parse(value),
    storedAtMs,
    keepUntilMs: storedAtMs + kind.keepForMs,
  };
}

function tokenRows(): readonly StoredRow[] {
  return names(TOKENS).flatMap((name, place) => {
    const tokenId = FIRST_ID + place;
    const listed = rowOf(LISTED, String(tokenId), {
      tokenId,
      slug: name.replace(' ', '-'),
      name,
      ticker: name.replace(' ', '').toUpperCase(),
      marketCapUsd: 1_000_000 * (TOKENS - place),
      exchangeIds: ['binance', 'okex', 'kraken'],
      appLink: null,
    });
    const grade = rowOf(GRADES['tm-grade'], String(tokenId), {
      tokenId,
      asOfMs: Date.now(),
      tmGrade: place % 100,
      band: null,
      change24hPct: null,
      momentum: null,
      fundamentalGrade: null,
      fundamentalClass: null,
    });
    return [listed, grade];
  });
}

function perp(base: string): Instrument {
  return {
    symbol: `${base}USDT`,
    market: 'perp',
    rawBase: base,
    quote: 'USDT',
    settle: 'USDT',
    style: 'linear',
    expiry: null,
    alias: null,
    assetClass: 'token',
  };
}

/** The lists of all exchanges that are open, with as many contracts in each. */
function contractRows(): readonly StoredRow[] {
  const lists = EXCHANGE_IDS.map(exchangeById)
    .filter(({ closedOn }) => closedOn === null)
    .flatMap(({ id, lists: own }) => own.map((list) => `${id}/${list.id}`));
  const each = Math.ceil(CONTRACTS / lists.length);
  const contracts = [
    perp('BTC'),
    ...names(each - 1).map((name) => perp(name.replace(' ', '').toUpperCase())),
  ];
  return lists.map((id) => rowOf(INSTRUMENTS, id, contracts));
}

/** Fills the cache of an extension that has made one, and its watch-list; the worker begins anew. */
export async function fillCache(browser: LaunchedBrowser): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plimsoll-cache');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('rows', 'readwrite');
          for (const row of rows) transaction.objectStore('rows').put(row);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [...tokenRows(), ...contractRows()],
  );
  for (let place = 0; place < WATCHED; place += 1) {
    const question = {
      plimsoll: 1,
      verb: 'watchToken',
      params: { tokenId: FIRST_ID + place, watched: true },
    };
    await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(question)})`);
  }
  await page.close();
  await browser.killWorker();
}
