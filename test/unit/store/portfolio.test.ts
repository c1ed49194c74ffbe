import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { INITIAL_RULES } from '@/utils/portfolio/rules';
import { createRecords, ownDatabase } from '@/utils/store/create-records';
import { PLANS } from '@/utils/store/plans';
import { HELD, PORTFOLIO_RULES, SYMBOLS } from '@/utils/store/portfolio';
import { basket, coin } from '../portfolio/a-portfolio';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('what is kept of a portfolio', () => {
  it('outlives the worker', async () => {
    const held = [coin('bitcoin', 0.5, 100), basket('token-metrics/3', 50, 'token-metrics')];
    await createRecords(ownDatabase()).update(HELD, () => held);
    await createRecords(ownDatabase()).update(SYMBOLS, () => ({ NEIRO: 'first-neiro-on-ethereum' }));
    expect(await createRecords(ownDatabase()).read(HELD)).toEqual(held);
    expect(await createRecords(ownDatabase()).read(SYMBOLS)).toEqual({ NEIRO: 'first-neiro-on-ethereum' });
  });

  it('loses a damaged row and nothing else', () => {
    const rows = [coin('bitcoin'), { ...coin('solana'), amount: -1 }, 'nonsense', coin('ripple')];
    expect(HELD.heal?.(rows)).toEqual([coin('bitcoin'), coin('ripple')]);
    expect(HELD.heal?.('nonsense')).toEqual([]);
    const mended = PORTFOLIO_RULES.heal?.({ ...INITIAL_RULES, netWorthUsd: -5, coreTarget: 70 });
    expect(mended).toEqual({ ...INITIAL_RULES, coreTarget: 70 });
    const saved = { plan: { horizon: null, exitUsd: 5, exitFrom: 'above', mostUsd: null }, savedAtMs: 1 };
    expect(PLANS.heal?.({ bitcoin: saved, solana: { plan: {} } })).toEqual({ bitcoin: saved });
  });
});
