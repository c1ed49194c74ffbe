import type { CDPSession } from '@playwright/test';
import * as z from 'zod/mini';
import type { LaunchedBrowser } from '../browser/launch';

const Reply = z.object({ id: z.number(), result: z.optional(z.unknown()) });

/** Sends a command to a worker's own debugger. */
export type TellWorker = (method: string) => Promise<unknown>;

/** Attaches a debugger to the extension's running worker for as long as `use` takes. */
export async function withWorker<T>(
  browser: LaunchedBrowser,
  use: (tell: TellWorker) => Promise<T>,
): Promise<T> {
  const page = await browser.openExtensionPage('manifest.json');
  const session = await browser.context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(browser.extensionUrl('')),
  );
  if (!worker) throw new Error('no worker runs');
  const { targetId } = worker;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let id = 0;
  try {
    return await use((method) => {
      id += 1;
      return told(session, sessionId, id, method);
    });
  } finally {
    await page.close();
  }
}

function told(session: CDPSession, sessionId: string, id: number, method: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      const reply = Reply.safeParse(JSON.parse(event.message));
      if (event.sessionId === sessionId && reply.success && reply.data.id === id) resolve(reply.data.result);
    });
    session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .catch(reject);
  });
}
