import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_BODY_BYTES } from '@/utils/net/read-body';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { BAD_NETWORKS, type BadNetwork, badNetworks } from '../../rig/bad-networks';
import { deskRig } from '../../rig/desk-rig';
import { sandboxLine } from '../../rig/sandbox-line';
import { type Sandbox, startSandbox } from '../../sandbox/server';

const START_MS = Date.UTC(2026, 10, 23, 9, 30);
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** Ten minutes later prices are old, and everything else is not. */
const LATER_MS = START_MS + 10 * MINUTE;
const BTC = 'https://www.binance.com/en/futures/BTCUSDT';
const ETH = 'https://www.binance.com/en/futures/ETHUSDT';
const FAPI = 'fapi.binance.com';

let sandbox: Sandbox;
let sandboxMs = START_MS;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => sandboxMs });
});
afterAll(() => sandbox.stop());

/** A worker that has read a contract's facts over a real connection. */
async function warm() {
  sandbox.clearFaults();
  sandboxMs = START_MS;
  const rig = deskRig(START_MS);
  const line = sandboxLine(sandbox.port);
  rig.line.real = line.fetch;
  const worker = rig.start();
  const look = async (atMs: number, href = BTC) => {
    const contract = await worker.desk.readContract(href);
    if (!contract) throw new Error('no contract');
    rig.clock.nowMs = atMs;
    sandboxMs = atMs;
    sandbox.journal.clear();
    await worker.facts.refresh(contract, 'brief');
    const told = await worker.facts.read(contract, 'brief');
    return { ...told, asked: sandbox.journal.entries(FAPI).length };
  };
  const good = await look(START_MS);
  expect(good).toMatchObject({ failure: null, origin: { markPrice: { fetchedAtMs: START_MS } } });
  return { ...rig, bytes: line.bytes, good, look };
}

/** What is said, and how long the host is left alone then; null where nothing is wrong. */
const TOLD: Readonly<Record<BadNetwork, readonly [FailureKind, number] | null>> = {
  'no answer ever': ['unreachable', 10 * SECOND],
  'a slow answer': null,
  'a body cut in its middle': ['unreachable', 10 * SECOND],
  'a connection that breaks at once': ['unreachable', 10 * SECOND],
  '401': ['unexpected-answer', 5 * MINUTE],
  '402': ['unexpected-answer', 5 * MINUTE],
  '402 that speaks of credits': ['unexpected-answer', 5 * MINUTE],
  '403 that speaks of a plan': ['rate-limited', MINUTE],
  '403 with the page of a blocked country': ['region-blocked', 30 * MINUTE],
  '404': ['unexpected-answer', 5 * MINUTE],
  '418': ['rate-limited', MINUTE],
  '429 that says nothing': ['rate-limited', MINUTE],
  '429 for two minutes': ['rate-limited', 2 * MINUTE],
  '429 until a date': ['rate-limited', 5 * MINUTE],
  '429 until a date gone by': ['rate-limited', MINUTE],
  '429 for less than nothing': ['rate-limited', MINUTE],
  '429 for thirty years': ['rate-limited', 24 * 60 * MINUTE],
  '429 for words': ['rate-limited', MINUTE],
  '451': ['region-blocked', 30 * MINUTE],
  '500': ['service-down', MINUTE],
  '502 with a page': ['service-down', MINUTE],
  '503': ['service-down', MINUTE],
  '503 for two minutes': ['service-down', 2 * MINUTE],
  '504': ['service-down', MINUTE],
  'good JSON called text': null,
  '200 with a page': ['unexpected-answer', 5 * MINUTE],
  'an empty body': ['unexpected-answer', 5 * MINUTE],
  'bytes that are nothing': ['unexpected-answer', 5 * MINUTE],
  'JSON that ends too soon': ['unexpected-answer', 5 * MINUTE],
  'JSON a hundred thousand deep': ['unexpected-answer', 5 * MINUTE],
  'fifty megabytes, announced': ['unexpected-answer', 5 * MINUTE],
  'fifty megabytes, not announced': ['unexpected-answer', 5 * MINUTE],
  'a redirect on the same host': ['unexpected-answer', 5 * MINUTE],
  'a redirect to another host': ['unexpected-answer', 5 * MINUTE],
  'a redirect to plain http': ['unexpected-answer', 5 * MINUTE],
};

const CASES = badNetworks(LATER_MS);
const named = (expected: 'wrong' | 'well') =>
  BAD_NETWORKS.filter((name) => (TOLD[name] === null) === (expected === 'well'));

describe('an exchange behind a bad network', () => {
  it.each(named('wrong'))(
    '(%s) says so, keeps the last prices with their age, and is asked again in time',
    async (name) => {
      const { bytes, good, line, look } = await warm();
      if (name === 'no answer ever') line.timeoutMs = 100;
      sandbox.fault('*', CASES[name]);
      const before = bytes();
      const bad = await look(LATER_MS);
      const [kind, waitMs] = TOLD[name] ?? [null, 0];
      expect(bad.failure).toEqual({ kind, retryAtMs: LATER_MS + waitMs });
      expect(bad.asked).toBeGreaterThan(0);
      expect(bytes() - before).toBeLessThan(bad.asked * (MOST_BODY_BYTES + 1_000_000));
      expect([bad.facts, bad.origin]).toEqual([good.facts, good.origin]);

      const left = await look(LATER_MS + waitMs - 1);
      expect(left).toMatchObject({ failure: { kind }, asked: 0 });
      expect(left.origin.markPrice).toEqual(good.origin.markPrice);

      line.timeoutMs = undefined;
      sandbox.clearFaults();
      const healed = await look(LATER_MS + waitMs);
      expect(healed.failure).toBeNull();
      expect(healed.origin.markPrice?.fetchedAtMs).toBe(LATER_MS + waitMs);
    },
  );

  it.each(named('well'))('(%s) is read all the same', async (name) => {
    const { look } = await warm();
    sandbox.fault('*', CASES[name]);
    const told = await look(LATER_MS);
    expect(told.failure).toBeNull();
    expect(told.origin.markPrice?.fetchedAtMs).toBe(LATER_MS);
  });

  it.each([
    ['401', 'unexpected-answer'],
    ['402', 'unexpected-answer'],
    ['402 that speaks of credits', 'unexpected-answer'],
    ['403 that speaks of a plan', 'rate-limited'],
  ] as const)(
    '(%s) is not said to know no such contract, of which nothing was heard before',
    async (name, kind) => {
      const { look } = await warm();
      sandbox.fault('*', CASES[name]);
      const told = await look(LATER_MS, ETH);
      expect(told.failure?.kind).toBe(kind);
    },
  );

  it('is not contacted at all by way of a redirect: neither the other host nor plain http', async () => {
    const { look } = await warm();
    for (const name of ['a redirect to another host', 'a redirect to plain http'] as const)
      sandbox.fault(FAPI, { ...CASES[name], times: 2 });
    await look(LATER_MS);
    expect(sandbox.journal.hosts()).toEqual([FAPI]);
  });

  it('announcing fifty megabytes has hardly any of them read', async () => {
    const { bytes, look } = await warm();
    sandbox.fault('*', CASES['fifty megabytes, announced']);
    const before = bytes();
    const { asked } = await look(LATER_MS);
    expect(bytes() - before).toBeLessThan(asked * 1_000_000);
  });
});
