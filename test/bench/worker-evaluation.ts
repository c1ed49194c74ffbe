import * as z from 'zod/mini';
import type { LaunchedBrowser } from '../browser/launch';

const Evaluation = z.object({
  name: z.literal('EvaluateScript'),
  /** Microseconds that its thread was at work. */
  tdur: z.number(),
  args: z.object({ data: z.object({ url: z.string() }) }),
});

const WRITTEN_WITHIN_MS = 300;

/** Ms of its thread that the worker's script takes to its last line, compiling included, each time it starts. */
export async function evaluationMs(browser: LaunchedBrowser, rounds: number): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await onceMs(browser));
  return taken;
}

/** NaN where the trace holds no start. */
async function onceMs(browser: LaunchedBrowser): Promise<number> {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  let found = Number.NaN;
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const read = Evaluation.safeParse(event);
      if (read.success && read.data.args.data.url.endsWith('/background.js')) found = read.data.tdur / 1000;
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  // Ended under the trace's eyes: anything in the browser may wake it at once.
  await browser.killWorker();
  // It answers once its script has run.
  await (await browser.worker()).evaluate('null');
  // The trace's other threads write down what they did a little later.
  await page.waitForTimeout(WRITTEN_WITHIN_MS);
  const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await ended;
  await page.close();
  return found;
}
