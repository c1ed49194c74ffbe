import type { CDPSession, Page } from '@playwright/test';

/** Runs text in the world of an extension's content script on a page, and waits for what it promises. */
export type InWorld = (text: string) => Promise<unknown>;

/**
 * Use of a page's world that belongs to an extension, which neither the page nor Playwright reaches.
 * @param home the extension's own address.
 */
export async function extensionWorld(page: Page, home: string): Promise<InWorld> {
  const session = await page.context().newCDPSession(page);
  const contextId = await worldOf(session, home);
  return async (expression) => {
    const { exceptionDetails, result } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    const told: unknown = result.value;
    return told;
  };
}

/** Worlds that exist already are told of when the debugger begins to listen. */
function worldOf(session: CDPSession, home: string): Promise<number> {
  return new Promise((resolve, reject) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (`${context.origin}/` === home) resolve(context.id);
    });
    session.send('Runtime.enable').catch(reject);
  });
}
