import { setImmediate as turn } from 'node:timers/promises';
import { coinRound } from '@/utils/briefing/coin-round';
import type { Contract } from '@/utils/contracts/contract';
import { LEDGER } from '@/utils/net/token-metrics';
import { total } from '@/utils/tokenmetrics/credits';
import { deskRig } from '../rig/desk-rig';
import { newLife } from '../rig/life';
import { BROWSER_HOSTS } from '../sandbox/hosts';
import { answerFor } from '../sandbox/route';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';

const MINUTE_MS = 60_000;
/** As often as a pill that is seen asks. */
const LOOK_EVERY_MS = 30_000;
/** Every page is looked at twice an hour. */
const VISIT_MS = 3 * MINUTE_MS;
/** A Monday morning. */
const START_MS = Date.UTC(2026, 10, 23, 9);

/** A pair on each exchange of the install, one of which has closed. */
const PAIRS = [
  'https://www.binance.com/en/futures/BTCUSDT',
  'https://www.bybit.com/trade/usdt/ETHUSDT',
  'https://www.bitmex.com/app/trade/XBTUSD',
  'https://www.okx.com/trade-swap/sol-usdt-swap',
  'https://www.coinbase.com/advanced-trade/perpetuals/ETH-PERP-INTX',
  'https://www.deepcoin.com/en/Spot?currentId=BTC%2FUSDT',
  'https://www.htx.com/futures/linear_swap/exchange#contract_code=SOL-USDT&contract_type=swap&type=cross',
  'https://www.kucoin.com/futures/trade/ETHUSDTM',
  'https://pro.kraken.com/app/trade/futures-eth-usd-perp',
  'https://www.gate.com/futures/USDT/DOGE_USDT',
] as const;

/** What went to a host, and what came back. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

export interface Hour {
  readonly byHost: ReadonlyMap<string, Traffic>;
  /** Answers that told of no success. */
  readonly refused: number;
  /** Credits that Plimsoll counted. */
  readonly credits: number;
}

/**
 * Hours of browsing, one after the other, the first after the installation: each pair's page is open for three minutes, twice an hour;
 * its pill looks as the real one does, its card is opened once, and the round of the hour is made.
 */
export async function browse(withKey: boolean, hours: number): Promise<readonly Hour[]> {
  const rig = deskRig(START_MS);
  const life = newLife();
  const worker = rig.start(life);
  if (withKey) await worker.vault.keep(SANDBOX_KEYS.good, null);
  let byHost = new Map<string, Traffic>();
  let refused = 0;
  rig.line.instead = (request) => {
    const answer = answerFor(request, rig.state);
    // Hosts of optional exchanges, which the browser asks only where a person has allowed them.
    if (!BROWSER_HOSTS.includes(request.host)) return answer;
    const { bytes, requests } = byHost.get(request.host) ?? { bytes: 0, requests: 0 };
    byHost.set(request.host, { requests: requests + 1, bytes: bytes + Buffer.byteLength(answer.body) });
    if (answer.status >= 400) refused += 1;
    return answer;
  };

  /** All that was begun has ended before the clock goes on. */
  async function settled(): Promise<void> {
    for (let turns = 0; turns < 5; turns += 1) {
      await life.quiet();
      await turn();
    }
  }

  async function look(contract: Contract, depth: 'brief' | 'whole'): Promise<void> {
    await worker.desk.brief(contract, { wait: false, depth, shownLeverage: null });
    await settled();
    await worker.desk.brief(contract, { wait: true, depth, shownLeverage: null });
    await settled();
  }

  async function visit(href: string, startMs: number): Promise<void> {
    for (let atMs = 0; atMs < VISIT_MS; atMs += LOOK_EVERY_MS) {
      rig.clock.nowMs = Math.max(rig.clock.nowMs, startMs + atMs);
      const contract = await worker.desk.readContract(href);
      if (!contract) throw new Error(`${href} is about no contract`);
      await look(contract, 'brief');
      if (atMs === LOOK_EVERY_MS) await look(contract, 'whole');
    }
  }

  /** What the alarm of every hour does. */
  async function round(): Promise<void> {
    await worker.cache.prune();
    await worker.desk.round();
    await coinRound(worker);
    await settled();
  }

  async function hour(startMs: number): Promise<Hour> {
    byHost = new Map();
    refused = 0;
    const before = total((await worker.records.read(LEDGER)).used);
    for (let place = 0; place < 2 * PAIRS.length; place += 1) {
      await visit(PAIRS[place % PAIRS.length] ?? PAIRS[0], startMs + place * VISIT_MS);
      if (place === 0) await round();
    }
    const credits = total((await worker.records.read(LEDGER)).used) - before;
    return { byHost, refused, credits };
  }

  const lived: Hour[] = [];
  while (lived.length < hours) lived.push(await hour(START_MS + lived.length * 60 * MINUTE_MS));
  return lived;
}
