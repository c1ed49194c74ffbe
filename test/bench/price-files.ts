import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import * as z from 'zod/mini';
import type { Bar } from '@/utils/risk/bar';

export interface TimedBar extends Bar {
  /** Epoch ms at which the bar opened. */
  readonly ms: number;
}

export interface PriceSeries {
  readonly name: string;
  readonly barHours: number;
  /** Oldest first. */
  readonly bars: readonly TimedBar[];
}

const HOUR_MS = 3_600_000;

const jsonRows = z.array(z.array(z.number()));

/**
 * Every price file under a folder: `.json` with rows of `[ms, open, high, low, close, …]`, `.csv` with a head
 * line that names `date, open, high, low, close` among others. Other files are passed over. In the order of names.
 */
export function readPriceFiles(folder: string): readonly PriceSeries[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.flatMap((name) => {
    const path = join(folder, name);
    const bars = extname(name) === '.json' ? fromJson(path) : extname(name) === '.csv' ? fromCsv(path) : null;
    const sound = (bars ?? []).filter(isWhole).sort((a, b) => a.ms - b.ms);
    return sound.length < 2
      ? []
      : [{ name: basename(name, extname(name)), barHours: stepHours(sound), bars: sound }];
  });
}

function fromJson(path: string): TimedBar[] | null {
  const rows = jsonRows.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  return rows.success ? rows.data.map(([ms, ...prices]) => bar(ms ?? Number.NaN, prices)) : null;
}

function fromCsv(path: string): TimedBar[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  const places = ['open', 'high', 'low', 'close'].map((name) => columns.indexOf(name));
  const dated = columns.indexOf('date');
  return lines.map((line) => {
    const cells = line.split(',');
    const prices = places.map((place) => Number(cells[place] || Number.NaN));
    return bar(Date.parse(cells[dated] ?? ''), prices);
  });
}

function bar(ms: number, prices: readonly number[]): TimedBar {
  const [open = Number.NaN, high = Number.NaN, low = Number.NaN, close = Number.NaN] = prices;
  return { ms, open, high, low, close };
}

function isWhole({ ms, open, high, low, close }: TimedBar): boolean {
  return Number.isFinite(ms) && [open, high, low, close].every((price) => price > 0) && high >= low;
}

function stepHours(bars: readonly TimedBar[]): number {
  const steps = bars.slice(1).map((each, at) => each.ms - (bars[at]?.ms ?? 0));
  return (steps.sort((a, b) => a - b)[steps.length >> 1] ?? 0) / HOUR_MS;
}
