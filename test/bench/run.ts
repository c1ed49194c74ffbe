import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machineClass } from './machine';
import { type BenchOptions, readOptions } from './options';
import { createReport, type Report } from './report';
import { resultsText, type Section } from './results';
import { verdict } from './verdict';

type Bench = (report: Report, options: BenchOptions) => void | Promise<void>;

/** Each bench is loaded only when it is asked for. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  pill: async () => (await import('./pill')).benchPill,
  popup: async () => (await import('./popup')).benchPopup,
  card: async () => (await import('./card')).benchCard,
  worker: async () => (await import('./worker')).benchWorker,
  hour: async () => (await import('./hour')).benchHour,
  store: async () => (await import('./store')).benchStore,
  credits: async () => (await import('./credits')).benchCredits,
  calibration: async () => (await import('./calibration')).benchCalibration,
};

const RESULTS = join(import.meta.dirname, 'RESULTS.md');
const NAMES = Object.keys(BENCHES);

/**
 * `npm run bench -- [NAME …] [--rounds N] [--write] [--prices FOLDER]`: measures all things or those named, in turn,
 * prints them, and with `--write` writes them down.
 * @returns how many benches failed.
 */
async function run(words: readonly string[]): Promise<number> {
  const wish = readOptions(words, NAMES);
  if (typeof wish === 'string') {
    console.log(wish);
    return 1;
  }
  const made = `${new Date().toISOString().slice(0, 10)}, ${machineClass()}.`;
  const sections: Section[] = [];
  let failed = 0;
  for (const [place, bench] of wish.benches.entries()) {
    console.log(`\n── ${bench} (${place + 1} of ${wish.benches.length})`);
    const startMs = performance.now();
    const report = createReport(console.log);
    try {
      const measure = await BENCHES[bench]?.();
      await measure?.(report, wish);
      // A bench that found nothing to measure leaves what was measured before.
      if (report.figures.length + report.tables.length > 0) sections.push({ bench, made, findings: report });
    } catch (error) {
      console.log(error);
      failed += 1;
    }
    console.log(`── ${bench}: ${((performance.now() - startMs) / 1000).toFixed(0)} s`);
  }
  const judged = sections.flatMap(({ findings }) => findings.figures.map(verdict));
  const count = (word: 'within' | 'OVER') => judged.filter((one) => one === word).length;
  console.log(`\nbudgets: ${count('within')} kept, ${count('OVER')} over; benches that failed: ${failed}`);
  if (wish.write) {
    const former = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '';
    writeFileSync(RESULTS, resultsText(former, sections, NAMES));
  }
  return failed;
}

process.exitCode = (await run(process.argv.slice(2))) === 0 ? 0 : 1;
