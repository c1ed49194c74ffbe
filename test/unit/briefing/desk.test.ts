import { describe, expect, it } from 'vitest';
import { SETTINGS } from '@/utils/store/settings';
import { deskRig } from '../../rig/desk-rig';
import { SANDBOX_KEYS } from '../../sandbox/tokenmetrics/keys';

const START_MS = Date.UTC(2026, 10, 23, 9);
const BTC = 'https://www.binance.com/en/futures/BTCUSDT';
const TM = 'api.tokenmetrics.com';

async function rigWithKey(key: string = SANDBOX_KEYS.good) {
  const rig = deskRig(START_MS);
  const worker = rig.start();
  await worker.vault.keep(key, null);
  const contract = await worker.desk.readContract(BTC);
  if (!contract) throw new Error('no contract');
  const toServiceSince = (from: number) => rig.sent.slice(from).filter(({ host }) => host === TM);
  return { ...rig, worker, contract, toServiceSince };
}

describe('a briefing', () => {
  it('answers at once with what is kept, says what is pending, and has it when waited for', async () => {
    const { contract, worker } = await rigWithKey();
    const first = await worker.desk.brief(contract, { wait: false, depth: 'brief', shownLeverage: null });
    expect(first.token.asset).toMatchObject({ value: null, pending: true });
    const second = await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    expect(second.token.asset.value).toMatchObject({ kind: 'known', asset: { tokenId: 3375 } });
    expect(second.token.rating.value?.tmGrade?.value).toBeGreaterThan(0);
    expect(second.token.rating).toMatchObject({ pending: false, failure: null, stale: false });
  });

  it('of something fresh asks nobody', async () => {
    const { contract, sent, toServiceSince, worker } = await rigWithKey();
    await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    await worker.errands.round();
    const before = sent.length;
    await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    expect(toServiceSince(before)).toEqual([]);
  });

  it('without a key asks nobody and says that there is none', async () => {
    const rig = deskRig(START_MS);
    const { desk } = rig.start();
    const contract = await desk.readContract(BTC);
    if (!contract) throw new Error('no contract');
    const briefing = await desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    expect(briefing.token.asset.failure).toEqual({ kind: 'no-key' });
    expect(rig.sent.filter(({ host }) => host === TM)).toEqual([]);
  });

  it('keeps the last good grade, stale and with the reason, when the line breaks', async () => {
    const { clock, contract, line, worker } = await rigWithKey();
    const good = await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    clock.nowMs += 2 * 86_400_000;
    line.broken = true;
    const later = await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    expect(later.token.rating.value?.tmGrade).toEqual(good.token.rating.value?.tmGrade);
    expect(later.token.rating).toMatchObject({ stale: true, failure: { kind: 'unreachable' } });
  });

  it('does not repeat a failed call at every look, and tries again later', async () => {
    const { clock, contract, line, sent, toServiceSince, worker } = await rigWithKey();
    line.broken = true;
    await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    const before = sent.length;
    await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    expect(toServiceSince(before)).toEqual([]);
    line.broken = false;
    clock.nowMs += 60_000;
    const healed = await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    expect(healed.token.rating.value?.tmGrade).not.toBeNull();
  });

  it('says that the key was rejected and does not offer it again by itself', async () => {
    const { contract, sent, toServiceSince, worker } = await rigWithKey(SANDBOX_KEYS.rejected);
    const briefing = await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    expect(briefing.token.asset.failure?.kind).toBe('key-rejected');
    const before = sent.length;
    await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    expect(toServiceSince(before)).toEqual([]);
    expect(await worker.desk.testKey()).toMatchObject({ kind: 'key-rejected' });
    expect(toServiceSince(before)).toHaveLength(1);
  });

  it('goes on where a worker that died left off, and asks for nothing twice', async () => {
    const { contract, sent, start, worker } = await rigWithKey();
    await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    worker.kill();
    const reborn = start();
    await reborn.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    await reborn.errands.round();
    const asked = sent.filter(({ host }) => host === TM).map(({ path, query }) => `${path}?${query}`);
    expect(new Set(asked).size).toBe(asked.length);
    const whole = await reborn.desk.brief(contract, { wait: false, depth: 'brief', shownLeverage: null });
    expect(whole.token.indices.value).toMatchObject({ indicesRead: 20, indicesTotal: 20 });
  });

  it('never spends more than the budget', async () => {
    const { contract, sent, worker } = await rigWithKey();
    await worker.records.update(SETTINGS, (settings) => ({ ...settings, creditBudget: 3 }));
    await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    await worker.errands.round();
    await worker.desk.search('zz', true);
    await worker.desk.search('yy', true);
    expect(sent.filter(({ host }) => host === TM).length).toBeLessThanOrEqual(3);
  });
});

describe('an unclear ticker', () => {
  it('is asked once; the answer is kept for that exchange and outranks the rule', async () => {
    const { worker } = await rigWithKey();
    const contract = await worker.desk.readContract('https://www.binance.com/en/futures/NEIROUSDT');
    if (!contract) throw new Error('no contract');
    const unclear = await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    const answer = unclear.token.asset.value;
    if (answer?.kind !== 'ambiguous') throw new Error('it should be unclear');
    const chosen = answer.candidates[1]?.tokenId ?? 0;
    expect(await worker.desk.choose(contract, 999_999)).toBe(false);
    expect(await worker.desk.choose(contract, chosen)).toBe(true);
    const clear = await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    expect(clear.token.asset.value).toMatchObject({
      kind: 'known',
      asset: { tokenId: chosen },
      chosenBy: 'user',
    });
    expect(await worker.desk.choose(contract, null)).toBe(true);
    const none = await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    expect(none.token.asset.value).toEqual({ kind: 'not-listed', why: 'none-of-these' });
  });
});

describe('looking tokens up', () => {
  it('finds what is kept without a credit, and more for one', async () => {
    const { contract, sent, worker } = await rigWithKey();
    await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    await worker.errands.round();
    const before = sent.length;
    const kept = await worker.desk.search('bitc', false);
    expect(kept.ok && kept.value[0]?.asset.name).toBe('Bitcoin');
    expect(sent.length).toBe(before);
    await worker.desk.search('kas', true);
    expect(sent.slice(before).filter(({ host }) => host === TM)).toHaveLength(1);
  });

  it('survives whatever is typed', async () => {
    const { worker } = await rigWithKey();
    for (const text of ['', ' , , ', '<script>', '😀', 'a,b', 'x'.repeat(100)])
      expect((await worker.desk.search(text, true)).ok).toBe(true);
  });
});

describe('a grade history', () => {
  it('is fetched once and then kept', async () => {
    const { contract, sent, toServiceSince, worker } = await rigWithKey();
    await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    const history = await worker.desk.history(3375);
    expect(history.ok && history.value.points.value.length).toBeGreaterThan(20);
    const before = sent.length;
    await worker.desk.history(3375);
    expect(toServiceSince(before)).toEqual([]);
  });
});
