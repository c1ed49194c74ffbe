import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import * as z from 'zod/mini';

/** Long enough for the pill to have asked, been answered and drawn. */
const SETTLED_MS = 1000;
const STEADY_MS = 3000;

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

async function onNewPage<T>(
  context: BrowserContext,
  use: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  try {
    return await use(page, await context.newCDPSession(page));
  } finally {
    await page.close();
  }
}

/** Every address shows an empty document, so that the contract's own may. */
async function makeEmpty(page: Page): Promise<void> {
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Empty</title><body></body>' }),
  );
}

/**
 * Milliseconds of script on the page's main thread from navigation until all has settled, whoever's it is.
 * @param empty the page at this address is to hold nothing.
 */
export function scriptAtLoadMs(context: BrowserContext, address: string, empty: boolean): Promise<number> {
  return onNewPage(context, async (page, session) => {
    if (empty) await makeEmpty(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    await page.waitForTimeout(SETTLED_MS);
    return 1000 * (await metric(session, 'ScriptDuration'));
  });
}

/** Milliseconds of script per second on a page that has settled. */
export function scriptPerSecondMs(context: BrowserContext, address: string): Promise<number> {
  return onNewPage(context, async (page, session) => {
    await page.goto(address);
    await page.waitForTimeout(SETTLED_MS);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await metric(session, 'ScriptDuration');
    const startMs = performance.now();
    await page.waitForTimeout(STEADY_MS);
    const spent = (await metric(session, 'ScriptDuration')) - before;
    return (1000 * spent) / ((performance.now() - startMs) / 1000);
  });
}

const TraceEvent = z.object({
  name: z.string(),
  /** Microseconds. */
  ts: z.number(),
  args: z.optional(z.object({ data: z.optional(z.looseObject({ url: z.optional(z.string()) })) })),
});

/** Marks, from the page's own world, when something appears beside `<body>` and when it has been painted. */
function markOverlay(): void {
  const seen = new MutationObserver(() => {
    const beside = [...document.documentElement.children].some(
      ({ localName }) => localName !== 'head' && localName !== 'body',
    );
    if (!beside) return;
    seen.disconnect();
    performance.mark('plimsoll-drawn');
    requestAnimationFrame(() => setTimeout(() => performance.mark('plimsoll-painted')));
  });
  seen.observe(document, { childList: true, subtree: true });
}

export interface FirstPaint {
  /** Milliseconds from the first line of the pill's script to the pill in the document. */
  readonly drawnMs: number;
  /** And to the end of the frame that shows it. */
  readonly paintedMs: number;
}

/** NaN where the trace holds no such moment. */
export function firstPaint(context: BrowserContext, address: string): Promise<FirstPaint> {
  return onNewPage(context, async (page) => {
    const session = await context.newCDPSession(page);
    const events: z.infer<typeof TraceEvent>[] = [];
    session.on('Tracing.dataCollected', ({ value }) => {
      for (const event of value) {
        const read = TraceEvent.safeParse(event);
        if (read.success) events.push(read.data);
      }
    });
    await page.addInitScript(markOverlay);
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing'] },
    });
    await page.goto(address);
    await page.waitForTimeout(SETTLED_MS);
    const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await ended;
    const start = events.find(
      ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/pill.js'),
    );
    const since = (mark: string): number => {
      const found = events.find(({ name }) => name === mark);
      return start && found ? (found.ts - start.ts) / 1000 : Number.NaN;
    };
    return { drawnMs: since('plimsoll-drawn'), paintedMs: since('plimsoll-painted') };
  });
}
