import type { LaunchedBrowser } from './launch';

/** Counts, in the worker's own world, timers that were set and have neither run nor been cleared. */
const COUNT = `(() => {
  if (globalThis.pendingTimers) return;
  const pending = new Set();
  globalThis.pendingTimers = pending;
  const { setTimeout: set, setInterval: repeat, clearTimeout: clear } = globalThis;
  globalThis.setTimeout = (work, ms, ...given) => {
    const id = set(() => { pending.delete(id); work(...given); }, ms);
    pending.add(id);
    return id;
  };
  globalThis.setInterval = (...given) => {
    const id = repeat(...given);
    pending.add(id);
    return id;
  };
  for (const name of ['clearTimeout', 'clearInterval'])
    globalThis[name] = (id) => { pending.delete(id); clear(id); };
})()`;

/** From now on the worker's timers are counted; they are forgotten with the worker. */
export async function countWorkerTimers(browser: LaunchedBrowser): Promise<void> {
  await (await browser.worker()).evaluate(COUNT);
}

/** Timers of the worker that wait, of those set since they are counted; NaN where another worker runs by now. */
export async function workerTimers(browser: LaunchedBrowser): Promise<number> {
  const worker = await browser.worker();
  return worker.evaluate(() => {
    const pending: unknown = Reflect.get(globalThis, 'pendingTimers');
    return pending instanceof Set ? pending.size : Number.NaN;
  });
}
