import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';

/**
 * Stops and starts the extension's background worker through the debugger. Playwright keeps listing a stopped worker
 * and waits for ever when it is asked something, so the switch remembers what it did.
 */
export class WorkerSwitch {
  readonly #context: BrowserContext;
  readonly #openExtensionPage: () => Promise<Page>;
  readonly #scope: string;
  #mayBeStopped = false;

  constructor(context: BrowserContext, openExtensionPage: () => Promise<Page>, scope: string) {
    this.#context = context;
    this.#openExtensionPage = openExtensionPage;
    this.#scope = scope;
  }

  /** The worker, started where it was killed. */
  async running(): Promise<Worker> {
    const [listed] = this.#context.serviceWorkers();
    if (listed && !this.#mayBeStopped) return listed;
    const started = listed ? null : this.#context.waitForEvent('serviceworker');
    await this.#tell((session) => session.send('ServiceWorker.startWorker', { scopeURL: this.#scope }));
    this.#mayBeStopped = false;
    const [worker] = this.#context.serviceWorkers();
    return worker ?? (await (started ?? this.#context.waitForEvent('serviceworker')));
  }

  /**
   * Resolves once the worker has ended; the next event of the extension's wakes it again. A tab opens and closes for
   * this: bring your page to the front where it matters which one is active.
   */
  async kill(): Promise<void> {
    this.#mayBeStopped = true;
    await this.#tell(async (session, isRunning) => {
      const stopped = new Promise<void>((resolve) => {
        session.on('ServiceWorker.workerVersionUpdated', () => {
          if (!isRunning()) resolve();
        });
      });
      await session.send('ServiceWorker.stopAllWorkers');
      if (isRunning()) await stopped;
    });
  }

  /** Only a page of the extension's own may speak of its workers to the debugger. */
  async #tell(use: (session: CDPSession, isRunning: () => boolean) => Promise<unknown>): Promise<void> {
    const page = await this.#openExtensionPage();
    const session = await this.#context.newCDPSession(page);
    const statuses = new Map<string, string>();
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) statuses.set(versionId, runningStatus);
    });
    await session.send('ServiceWorker.enable');
    await use(session, () => [...statuses.values()].some((status) => status !== 'stopped'));
    await page.close();
  }
}
