import { describe, expect, it } from 'vitest';
import { coinRound } from '@/utils/briefing/coin-round';
import { exportData, importData } from '@/utils/store/exported-data';
import { changed, SETTINGS } from '@/utils/store/settings';
import { WATCHED_COINS } from '@/utils/store/watched-coins';
import { deskRig } from '../../rig/desk-rig';
import { SANDBOX_KEYS } from '../../sandbox/tokenmetrics/keys';

const START_MS = Date.UTC(2026, 10, 23, 9, 30);
const GECKO = 'api.coingecko.com';

function rigged() {
  const rig = deskRig(START_MS);
  return { ...rig, worker: rig.start(), asked: () => rig.sent.filter(({ host }) => host === GECKO).length };
}

describe('a coin looked up without Token Metrics', () => {
  it('has its market and a local score, each with its source', async () => {
    const { worker } = rigged();
    const { coin, localScore, watched } = await worker.coinRoom.brief('solana', true);
    expect(coin).toMatchObject({ source: 'coingecko', value: { ticker: 'SOL', name: 'Solana' } });
    expect(localScore).toMatchObject({
      shown: true,
      value: { source: 'exchange:binance', symbol: 'SOLUSDT' },
    });
    expect(localScore.value?.score.score).not.toBeNull();
    expect(watched).toBe(false);
  });

  it('is answered at once from what is kept, and asked for again only after a while', async () => {
    const { asked, clock, worker } = rigged();
    await worker.coinRoom.brief('solana', true);
    const before = asked();
    await worker.coinRoom.brief('solana', true);
    expect(asked()).toBe(before);
    clock.nowMs += 11 * 60_000;
    await worker.coinRoom.brief('solana', true);
    expect(asked()).toBe(before + 1);
  });

  it('that CoinGecko does not know, or that is no name at all, is nothing', async () => {
    const { sent, worker } = rigged();
    expect((await worker.coinRoom.brief('no-such-coin', true)).coin).toBeNull();
    const before = sent.length;
    expect((await worker.coinRoom.brief('../../ping?x=1', true)).coin).toBeNull();
    expect(sent.length).toBe(before);
  });

  it('is found among the largest without a request for its name', async () => {
    const { sent, worker } = rigged();
    await worker.coins.refreshUniverse();
    const found = await worker.coinRoom.find('sol', false);
    expect(found.ok && found.value[0]?.slug).toBe('solana');
    expect(sent.filter(({ path }) => path === '/api/v3/search')).toEqual([]);
  });

  it('that is watched stays watched, in its own list, and travels in an export', async () => {
    const { worker } = rigged();
    await worker.coinRoom.brief('solana', true);
    await worker.coinRoom.watch('solana', true);
    await worker.coinRoom.watch('solana', true);
    const rows = await worker.coinRoom.watched();
    expect(rows.map(({ coin }) => coin.slug)).toEqual(['solana']);
    expect(rows[0]?.score).toBeGreaterThan(0);
    const file = await exportData(worker.records, START_MS, false);
    await worker.coinRoom.watch('solana', false);
    expect(await worker.records.read(WATCHED_COINS)).toEqual([]);
    await importData(worker.records, file);
    expect(await worker.records.read(WATCHED_COINS)).toEqual(['solana']);
  });
});

describe('the daily round of what is computed here', { timeout: 120_000 }, () => {
  const roundOf = ({ baskets, coins, records, vault }: ReturnType<ReturnType<typeof deskRig>['start']>) =>
    coinRound({ baskets, coins, records, vault });

  it('asks for nothing while a key works and nobody wants local figures', async () => {
    const { sent, worker } = rigged();
    await worker.vault.keep(SANDBOX_KEYS.good, null);
    expect(await roundOf(worker)).toBe(false);
    expect(sent).toEqual([]);
  });

  it('brings watched coins up to date all the same', async () => {
    const { sent, worker } = rigged();
    await worker.vault.keep(SANDBOX_KEYS.good, null);
    await worker.coinRoom.watch('solana', true);
    expect(await roundOf(worker)).toBe(true);
    expect(sent.filter(({ path }) => path === '/api/v3/klines')).toHaveLength(1);
    expect((await worker.baskets.all()).every(({ holdings }) => holdings.length === 0)).toBe(true);
  });

  it.each([
    ['without a key', null, false],
    ['with a key that was rejected', SANDBOX_KEYS.rejected, false],
    ['where local figures are wanted beside the key’s', SANDBOX_KEYS.good, true],
  ])('prepares the baskets %s', async (_when, key, showLocal) => {
    const { worker } = rigged();
    if (key !== null) await worker.vault.keep(key, null);
    if (key === SANDBOX_KEYS.rejected) await worker.vault.judge({ kind: 'key-rejected' });
    await worker.records.update(SETTINGS, (settings) => changed(settings, { showLocal }));
    expect(await roundOf(worker)).toBe(true);
    expect((await worker.baskets.all()).map(({ holdings }) => holdings.length)).toEqual([5, 10, 20]);
  });
});
