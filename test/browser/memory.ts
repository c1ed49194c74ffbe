import type { CDPSession, Page } from '@playwright/test';
import * as z from 'zod/mini';
import type { LaunchedBrowser } from './launch';
import { withDebugger } from './shadow-tree';

/** What a page holds once garbage has been collected, the extension's own world in it included. */
export interface PageMemory {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

export function pageMemory(page: Page): Promise<PageMemory> {
  return withDebugger(page, async (session) => {
    await session.send('Performance.enable');
    // What finalisers let go is garbage only the second time.
    for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const { metrics } = await session.send('Performance.getMetrics');
    const heapBytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
    return { heapBytes, nodes, listeners: jsEventListeners };
  });
}

const Answer = z.object({ id: z.number(), result: z.object({ usedSize: z.optional(z.number()) }) });

/** Bytes that the background worker holds once garbage has been collected. */
export async function workerHeapBytes(browser: LaunchedBrowser): Promise<number> {
  await browser.worker();
  const page = await browser.openExtensionPage('manifest.json');
  const session = await browser.context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(browser.extensionUrl('')),
  );
  if (!worker) throw new Error('no worker runs');
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  const tell = (id: number, method: string) => told(session, sessionId, id, method);
  await tell(1, 'HeapProfiler.collectGarbage');
  await tell(2, 'HeapProfiler.collectGarbage');
  const bytes = await tell(3, 'Runtime.getHeapUsage');
  await page.close();
  return bytes ?? Number.NaN;
}

/** Sends a command to a target of its own; resolves with the size that its answer tells, if it does. */
function told(
  session: CDPSession,
  sessionId: string,
  id: number,
  method: string,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      const answer = Answer.safeParse(JSON.parse(event.message));
      if (event.sessionId === sessionId && answer.success && answer.data.id === id)
        resolve(answer.data.result.usedSize);
    });
    session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .catch(reject);
  });
}
