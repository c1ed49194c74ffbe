import type { Contract, ExchangeId } from '@/utils/contracts/contract';
import { noInstruments } from '@/utils/contracts/instruments';
import { exchangeOfHost } from '@/utils/exchanges';
import { readPage } from '@/utils/exchanges/read-page';
import type { TokenMetrics } from '@/utils/net/token-metrics';
import type { Cache } from '@/utils/store/cache';
import { CHOICES, choiceName } from '@/utils/store/choices';
import type { Records } from '@/utils/store/records';
import { noteSeen, RECENTS } from '@/utils/store/seen-tokens';
import type { Asset, AssetAnswer } from '@/utils/tokenmetrics/asset';
import { KEY_TEST_CALL } from '@/utils/tokenmetrics/endpoints';
import { isYounger } from '@/utils/tokenmetrics/freshness';
import { gradeHistory } from '@/utils/tokenmetrics/rating';
import { assetOf, candidatesFor } from '@/utils/tokenmetrics/which-token';
import { failed, success } from '@/utils/vocabulary/failure';
import { assetPart, soughtIn } from './asset-part';
import { ATTEMPTS } from './attempts';
import type { Briefing, Part, TokenBriefing } from './briefing';
import { carryOut } from './carry-out';
import type { CoinDesk } from './coin-desk';
import type { Desk, Look } from './desk';
import { readElsewhere } from './elsewhere';
import type { Errands } from './errands';
import type { FactDesk } from './fact-desk';
import { mayAskHistory } from './history-pace';
import type { InstrumentDesk } from './instrument-desk';
import { CANDIDATES, HISTORY, LISTED } from './kinds';
import { createLocalDesk } from './local-desk';
import type { OwnDesk } from './own-desk';
import { riskPart } from './risk-part';
import { createSearch } from './search';
import { isUpToDate, tokenPart } from './token-part';

export interface DeskMeans {
  readonly service: TokenMetrics;
  readonly cache: Cache;
  readonly records: Records;
  readonly errands: Errands;
  readonly instruments: InstrumentDesk;
  readonly facts: FactDesk;
  readonly coins: CoinDesk;
  /** What the user holds and wrote down of a token. */
  readonly own: Pick<OwnDesk, 'ofToken'>;
  readonly nowMs: () => number;
  /** Something new is in the cache. */
  readonly onNews: () => void;
}

/** A token is noted as seen again only after this, so that a look is not a write every time. */
const SEEN_AGAIN_MS = 3_600_000;

interface Begun {
  /** Resolves when what was sent for has come or cannot come; null where nothing was missing. */
  readonly done: Promise<void> | null;
}

/** Puts the desk together. */
export function createDesk(means: DeskMeans): Desk {
  const { cache, errands, facts, instruments, nowMs, records, service } = means;

  const known = (answer: AssetAnswer | null): Asset | null =>
    answer?.kind === 'known' ? answer.asset : null;

  const local = createLocalDesk(means);

  async function sendForLocal(contract: Contract): Promise<boolean> {
    const asset = await assetPart(means, contract);
    return local.refresh(contract, await tokenPart(means, asset, known(asset.value)));
  }

  async function noteLook(tokenId: number): Promise<void> {
    const now = nowMs();
    const [newest] = await records.read(RECENTS);
    if (newest?.tokenId === tokenId && isYounger(newest.seenAtMs, SEEN_AGAIN_MS, now)) return;
    await records.update(RECENTS, (recents) => noteSeen(recents, tokenId, now));
  }

  async function refreshInstruments(exchange: ExchangeId): Promise<void> {
    if (await instruments.refresh(exchange)) means.onNews();
  }

  async function sendForToken(contract: Contract): Promise<void> {
    const token = known((await assetPart(means, contract)).value);
    if (!token) return;
    await noteLook(token.tokenId);
    if (!(await isUpToDate(means, token.tokenId))) await errands.want({ tokenId: token.tokenId });
  }

  /**
   * Begins to send for what is missing. Resolves when it is known to be wanted, so that a briefing read then says
   * that it is pending.
   */
  async function begin(contract: Contract): Promise<Begun> {
    if ((await service.obstacle('user')) !== null) return { done: null };
    const asset = await assetPart(means, contract);
    if (asset.value === null || asset.stale) {
      const looked = errands.want({ ticker: soughtIn(contract).base });
      return { done: looked.then(() => sendForToken(contract)) };
    }
    const token = known(asset.value);
    if (!token) return { done: null };
    await noteLook(token.tokenId);
    const upToDate = await isUpToDate(means, token.tokenId);
    return { done: upToDate ? null : errands.want({ tokenId: token.tokenId }) };
  }

  async function read(contract: Contract, { depth, shownLeverage }: Look): Promise<Briefing> {
    const asset = await assetPart(means, contract);
    const rated = await tokenPart(means, asset, known(asset.value));
    const gathered = facts.serves(contract) ? await facts.read(contract, depth) : null;
    const token = await local.ofContract(contract, rated, gathered);
    const own = gathered ? await means.own.ofToken(contract, slugIn(token)) : {};
    const risk = await riskPart(means, contract, token, gathered, { leverage: shownLeverage }, own);
    return { contract, token, risk };
  }

  const slugIn = ({ asset, coin }: TokenBriefing): string | null =>
    known(asset.value)?.slug ?? coin?.value.slug ?? null;

  async function candidates(contract: Contract) {
    const { base } = soughtIn(contract);
    if (!(await cache.get(CANDIDATES, base))) await errands.want({ ticker: base });
    const kept = await cache.get(CANDIDATES, base);
    if (kept) return success(candidatesFor(base, kept.value).map(assetOf));
    const { failure } = await assetPart(means, contract);
    return failed(failure?.kind ?? 'not-listed');
  }

  return {
    async readContract(href) {
      const exchange = URL.canParse(href) ? exchangeOfHost(new URL(href).hostname) : null;
      if (!exchange) return null;
      const list = await instruments.of(exchange.id);
      const { contract } = readPage(href, (id) => (id === exchange.id ? list : noInstruments));
      if (!contract && exchange.readsByList) void refreshInstruments(exchange.id);
      return contract;
    },
    async brief(contract, how) {
      const renewed = Promise.all([
        instruments.refresh(contract.exchange),
        facts.refresh(contract, how.depth),
      ])
        .then(async (changes) => [...changes, await sendForLocal(contract)])
        .then((changes) => {
          if (changes.includes(true)) means.onNews();
        });
      const { done } = await begin(contract);
      // A rating is not kept waiting by facts, nor facts by a rating: whoever comes later is told as news.
      if (how.wait) await (done ?? renewed);
      return read(contract, how);
    },
    async briefToken(tokenId, wait) {
      const listed = await cache.get(LISTED, String(tokenId));
      if (!listed) return null;
      const asset = assetOf(listed.value);
      const part: Part<AssetAnswer> = {
        value: { kind: 'known', asset, chosenBy: 'user' },
        failure: null,
        pending: false,
        stale: false,
      };
      await noteLook(tokenId);
      if (!(await isUpToDate(means, tokenId))) {
        const sent = errands.want({ tokenId });
        if (wait) await sent;
      }
      const rated = await tokenPart(means, part, asset);
      const sent = local.refreshToken(rated, asset.slug).then((news) => {
        if (news) means.onNews();
      });
      if (wait) await sent;
      return local.ofToken(rated, asset.slug);
    },
    async history(tokenId) {
      const listed = await cache.get(LISTED, String(tokenId));
      if (!listed) return failed('not-listed');
      const kept = await cache.get(HISTORY, String(tokenId));
      if (!kept?.fresh && (await mayAskHistory(means))) {
        const call = { endpoint: 'tm-grade-history', tokenId } as const;
        const failure = await carryOut({ call, use: 'history', asker: 'user' }, means);
        if (failure && !kept) return { ok: false, failure };
      }
      const rows = await cache.get(HISTORY, String(tokenId));
      if (!rows) return failed('credits-spent');
      return success({
        asset: assetOf(listed.value),
        points: {
          value: gradeHistory(rows.value, tokenId),
          source: 'token-metrics',
          asOfMs: null,
          fetchedAtMs: rows.storedAtMs,
        },
      });
    },
    candidates,
    async choose(contract, tokenId) {
      if (tokenId !== null) {
        const offered = await candidates(contract);
        if (!offered.ok || !offered.value.some((asset) => asset.tokenId === tokenId)) return false;
      }
      await records.update(CHOICES, (choices) => ({ ...choices, [choiceName(contract)]: tokenId }));
      return true;
    },
    async tokenOf(contract) {
      return known((await assetPart(means, contract)).value)?.tokenId ?? null;
    },
    async slugOf(contract) {
      const { token } = await read(contract, { wait: false, depth: 'brief', shownLeverage: null });
      return slugIn(token);
    },
    elsewhere: async (contract) => success(await readElsewhere(means, contract)),
    ...createSearch(means),
    async testKey() {
      await cache.replace(ATTEMPTS, new Map());
      const answer = await service.call(KEY_TEST_CALL, 'key-test', 'user');
      return answer.ok ? null : answer.failure;
    },
    round: () => errands.round(),
  };
}
