import * as z from 'zod/mini';
import type { RecordKind, Records } from '@/utils/store/records';
import { SETTINGS } from '@/utils/store/settings';
import type { Vault } from '@/utils/store/vault';
import type { CreditUse } from '@/utils/tokenmetrics/credit-state';
import {
  type Asker,
  charge,
  clearSpent,
  EMPTY_LEDGER,
  type Ledger,
  ledgerSchema,
  recordSpent,
  refusal,
} from '@/utils/tokenmetrics/credits';
import { describeRequest } from '@/utils/tokenmetrics/describe-request';
import {
  API_KEY_HEADER,
  type ApiVersion,
  type Call,
  type EndpointName,
  SERVED_BY,
} from '@/utils/tokenmetrics/endpoints';
import { rowsIn } from '@/utils/tokenmetrics/envelope';
import { type Reading, readAnswer } from '@/utils/tokenmetrics/read-answer';
import type { RowTypes } from '@/utils/tokenmetrics/readers';
import { shouldTryV2 } from '@/utils/tokenmetrics/version-fallback';
import type { Failure, Result } from '@/utils/vocabulary/failure';
import type { Http } from './http';
import { withQuiet } from './quiet-time';

export const LEDGER: RecordKind<Ledger> = { name: 'credits', schema: ledgerSchema, initial: EMPTY_LEDGER };

/** Endpoints that this key is served in the old version only; forgotten with the key. */
const OLD_VERSION: RecordKind<readonly string[]> = {
  name: 'served-by-v2',
  schema: z.readonly(z.array(z.string())),
  initial: [],
};

/** A rejected key is not offered again by itself before this has passed; a test by hand always is. */
const REJECTED_QUIET_MS = 6 * 3_600_000;

/** A call to one endpoint. */
export type CallTo<E extends EndpointName> = Call & { readonly endpoint: E };

/** The Token Metrics service as the rest of Plimsoll sees it. */
export interface TokenMetrics {
  /**
   * Makes one call for one credit (two where v3 does not serve it and v2 is tried). The credit is counted before
   * the request leaves. Fails with the closed set of kinds; what failed is remembered with the key.
   */
  call<E extends EndpointName>(
    call: CallTo<E>,
    use: CreditUse,
    asker: Asker,
  ): Promise<Result<Reading<RowTypes[E]>>>;
  /** What stands in the way of any call at all, without making one: no key, locked, rejected, credits spent. */
  obstacle(asker: Asker): Promise<Failure | null>;
  /** Another key is in use: what was learnt with the old one no longer holds. */
  startAfresh(): Promise<void>;
}

export function createTokenMetrics(
  http: Http,
  vault: Vault,
  records: Records,
  nowMs: () => number,
): TokenMetrics {
  async function obstacle(asker: Asker): Promise<Failure | null> {
    const key = await vault.read();
    if (!key.ok) return key.failure;
    const { verdict } = await vault.state();
    const ageMs = verdict ? nowMs() - verdict.atMs : 0;
    if (verdict?.failure?.kind === 'key-rejected' && ageMs >= 0 && ageMs < REJECTED_QUIET_MS)
      return verdict.failure;
    const { creditBudget } = await records.read(SETTINGS);
    return refusal(await records.read(LEDGER), creditBudget, asker, nowMs());
  }

  async function send<E extends EndpointName>(
    call: CallTo<E>,
    version: ApiVersion,
    use: CreditUse,
    key: string,
  ): Promise<Result<Reading<RowTypes[E]>>> {
    const { apiBase } = await records.read(SETTINGS);
    const answer = await http.ask(describeRequest(apiBase, version, call), {
      headers: { [API_KEY_HEADER]: key },
      beforeLeaving: async () => {
        await records.update(LEDGER, (ledger) => charge(ledger, use, 1, nowMs()));
      },
      // Every try may cost a credit: trying again is planned, not done by reflex.
      retries: 0,
      costly: { isRegionBlocked: (heard) => rowsIn(heard) === 'region-blocked' },
      byHand: use === 'key-test',
    });
    return answer.ok ? withQuiet(readAnswer<E>(call.endpoint, answer.value, nowMs()), answer) : answer;
  }

  async function learn(failure: Failure | null): Promise<void> {
    if (failure?.kind === 'credits-spent')
      await records.update(LEDGER, (ledger) => recordSpent(ledger, nowMs(), failure.retryAtMs ?? null));
    const { verdict } = await vault.state();
    const isNews = verdict === null || verdict.failure?.kind !== failure?.kind;
    if (isNews && (failure === null || TELLS_OF_KEY.has(failure.kind))) await vault.judge(failure);
  }

  return {
    obstacle,
    async call(call, use, asker) {
      const inTheWay = use === 'key-test' ? null : await obstacle(asker);
      if (inTheWay) return { ok: false, failure: inTheWay };
      const key = await vault.read();
      if (!key.ok) return key;
      const [first] = SERVED_BY[call.endpoint];
      const isOld = (await records.read(OLD_VERSION)).includes(call.endpoint);
      let answer = await send(call, isOld ? 'v2' : (first ?? 'v3'), use, key.value);
      if (!answer.ok && !isOld && shouldTryV2(call.endpoint, answer.failure)) {
        const second = await send(call, 'v2', use, key.value);
        if (second.ok) {
          answer = second;
          await records.update(OLD_VERSION, (old) => [...new Set([...old, call.endpoint])]);
        }
      }
      await learn(answer.ok ? null : answer.failure);
      return answer;
    },
    async startAfresh() {
      await records.update(LEDGER, clearSpent);
      await records.update(OLD_VERSION, () => []);
      const { apiBase } = await records.read(SETTINGS);
      await http.forgive(apiBase);
    },
  };
}

/** Failures that say something of the key itself, not of the line or the hour. */
const TELLS_OF_KEY: ReadonlySet<Failure['kind']> = new Set([
  'key-rejected',
  'plan-lacks-it',
  'credits-spent',
]);
