import { createRouter } from '@/utils/messages/router';
import { deskRig } from '../../rig/desk-rig';
import { SANDBOX_KEYS } from '../../sandbox/tokenmetrics/keys';
import { english } from '../format/english';
import { dyingWorker, keptNow } from '../store/dying-worker';
import { SELF } from './senders';

export const KEPT_KEY = SANDBOX_KEYS.good;
export const COIN_KEY = 'CG-a-demo-key-that-is-kept';
const START_MS = Date.UTC(2026, 10, 23, 9);

/** The router over the product's own desks, store and network, with both keys kept. */
export async function wholeBackground() {
  const rig = deskRig(START_MS);
  const worker = dyingWorker(rig, english);
  await worker.vault.keep(KEPT_KEY, null);
  await worker.coinVault.keep(COIN_KEY, null);
  const route = createRouter(SELF, worker.page, worker.room);
  /** Everything that is kept, and every request that has left. */
  const state = async () => {
    const { records, rows } = await keptNow(rig.clock.nowMs);
    return JSON.stringify([[...records], rows, rig.sent]);
  };
  return { ...rig, worker, route, state };
}
