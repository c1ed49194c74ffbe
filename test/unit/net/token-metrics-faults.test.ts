import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEDGER } from '@/utils/net/token-metrics';
import { SETTINGS } from '@/utils/store/settings';
import { total } from '@/utils/tokenmetrics/credits';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { BAD_NETWORKS, type BadNetwork, badNetworks } from '../../rig/bad-networks';
import { deskRig } from '../../rig/desk-rig';
import { sandboxLine } from '../../rig/sandbox-line';
import { type Sandbox, startSandbox } from '../../sandbox/server';
import { SANDBOX_KEYS } from '../../sandbox/tokenmetrics/keys';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START_MS = Date.UTC(2026, 10, 23, 9);
const LATER_MS = START_MS + DAY;
/** The first instant of December, when a month's credits begin anew. */
const MONTH_END_MS = Date.UTC(2026, 11, 1);
const TM = 'api.tokenmetrics.com';

let sandbox: Sandbox;
let sandboxMs = START_MS;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => sandboxMs });
});
afterAll(() => sandbox.stop());

/** A worker with a key that read a token's grades over a real connection, yesterday. */
async function warm() {
  sandbox.clearFaults();
  sandboxMs = START_MS;
  const rig = deskRig(START_MS);
  rig.line.real = sandboxLine(sandbox.port).fetch;
  const worker = rig.start();
  await worker.vault.keep(SANDBOX_KEYS.good, null);
  // Too few credits for the holdings of twenty indices, enough for everything else.
  await worker.records.update(SETTINGS, (settings) => ({ ...settings, creditBudget: 100 }));
  const contract = await worker.desk.readContract('https://www.binance.com/en/futures/BTCUSDT');
  if (!contract) throw new Error('no contract');
  const spent = async () => total((await worker.records.read(LEDGER)).used);
  const look = async (atMs: number) => {
    rig.clock.nowMs = atMs;
    sandboxMs = atMs;
    sandbox.journal.clear();
    const before = await spent();
    const { token } = await worker.desk.brief(contract, { wait: true, depth: 'days', shownLeverage: null });
    while (worker.errands.busy) await new Promise((done) => setImmediate(done));
    const asked = sandbox.journal.entries(TM).length;
    return { ...token, asked, charged: (await spent()) - before };
  };
  const good = await look(START_MS);
  expect(good.rating.value?.tmGrade?.fetchedAtMs).toBe(START_MS);
  return { ...rig, good, look };
}

/**
 * What is said, in how many ms the service is asked again, and how many credits are counted for it; null where
 * nothing is wrong.
 */
const TOLD: Readonly<Record<BadNetwork, readonly [FailureKind, number, number] | null>> = {
  'no answer ever': ['unreachable', 15 * SECOND, 3],
  'a slow answer': null,
  'a body cut in its middle': ['unreachable', 15 * SECOND, 3],
  'a connection that breaks at once': ['unreachable', 15 * SECOND, 3],
  '401': ['key-rejected', 6 * HOUR, 3],
  '402': ['plan-lacks-it', DAY, 3],
  '402 that speaks of credits': ['credits-spent', MONTH_END_MS - LATER_MS, 3],
  // Of a plan bought in v2's days the new version knows nothing: the old one is asked as well.
  '403 that speaks of a plan': ['plan-lacks-it', DAY, 6],
  '403 with the page of a blocked country': ['region-blocked', 30 * MINUTE, 3],
  '404': ['unexpected-answer', 30 * MINUTE, 6],
  '418': ['rate-limited', MINUTE, 3],
  '429 that says nothing': ['rate-limited', MINUTE, 3],
  '429 for two minutes': ['rate-limited', 2 * MINUTE, 3],
  '429 until a date': ['rate-limited', 5 * MINUTE, 3],
  '429 until a date gone by': ['rate-limited', SECOND, 3],
  '429 for less than nothing': ['rate-limited', SECOND, 3],
  '429 for thirty years': ['rate-limited', DAY, 3],
  '429 for words': ['rate-limited', MINUTE, 3],
  '451': ['region-blocked', 30 * MINUTE, 3],
  '500': ['service-down', 5 * SECOND, 3],
  '502 with a page': ['service-down', 5 * SECOND, 3],
  '503': ['service-down', 5 * SECOND, 3],
  '503 for two minutes': ['service-down', 2 * MINUTE, 3],
  '504': ['service-down', 5 * SECOND, 3],
  'good JSON called text': null,
  '200 with a page': ['unexpected-answer', 30 * MINUTE, 3],
  'an empty body': ['unexpected-answer', 30 * MINUTE, 3],
  'bytes that are nothing': ['unexpected-answer', 30 * MINUTE, 3],
  'JSON that ends too soon': ['unexpected-answer', 30 * MINUTE, 3],
  'JSON a hundred thousand deep': ['unexpected-answer', 30 * MINUTE, 3],
  'fifty megabytes, announced': ['unexpected-answer', 30 * MINUTE, 3],
  'fifty megabytes, not announced': ['unexpected-answer', 30 * MINUTE, 3],
  'a redirect on the same host': ['unexpected-answer', 30 * MINUTE, 3],
  'a redirect to another host': ['unexpected-answer', 30 * MINUTE, 3],
  'a redirect to plain http': ['unexpected-answer', 30 * MINUTE, 3],
};

const CASES = badNetworks(LATER_MS);

describe('Token Metrics behind a bad network', () => {
  it.each(BAD_NETWORKS.filter((name) => TOLD[name] !== null))(
    '(%s) says so, keeps the last grade with its age, counts each request once, and is asked again in time',
    async (name) => {
      const { good, line, look } = await warm();
      if (name === 'no answer ever') line.timeoutMs = 100;
      sandbox.fault(TM, CASES[name]);
      const [kind, waitMs, credits] = TOLD[name] ?? [null, 0, 0];
      const bad = await look(LATER_MS);
      expect(bad.rating.failure?.kind).toBe(kind);
      expect(bad.rating).toMatchObject({ value: good.rating.value, stale: true, pending: false });
      expect(bad.indices.value?.indicesTotal).toBe(20);
      expect([bad.asked, bad.charged]).toEqual([credits, credits]);

      const left = await look(LATER_MS + waitMs - 1);
      expect([left.rating.failure?.kind, left.asked, left.charged]).toEqual([kind, 0, 0]);
      expect(left.rating.value).toEqual(good.rating.value);

      line.timeoutMs = undefined;
      sandbox.clearFaults();
      const healed = await look(LATER_MS + waitMs);
      expect(healed.rating).toMatchObject({ failure: null, stale: false });
      expect(healed.rating.value?.tmGrade?.fetchedAtMs).toBe(LATER_MS + waitMs);
    },
  );

  it.each(BAD_NETWORKS.filter((name) => TOLD[name] === null))('(%s) is read all the same', async (name) => {
    const { look } = await warm();
    sandbox.fault(TM, CASES[name]);
    const told = await look(LATER_MS);
    expect(told.rating).toMatchObject({ failure: null, stale: false });
    expect(told.rating.value?.tmGrade?.fetchedAtMs).toBe(LATER_MS);
  });

  it.each<readonly [BadNetwork, number]>([
    ['a connection that breaks at once', 10],
    ['451', 6],
    ['404', 14],
    ['429 until a date gone by', 14],
    ['500', 14],
    ['200 with a page', 8],
  ])(
    '(%s) for an hour, on a page that is looked at all the while, takes few of the month’s credits',
    async (name, most) => {
      const { look } = await warm();
      sandbox.fault(TM, CASES[name]);
      let charged = 0;
      for (let ms = 0; ms <= HOUR; ms += 5 * MINUTE) charged += (await look(LATER_MS + ms)).charged;
      expect(charged).toBeLessThanOrEqual(most);
    },
  );
});
