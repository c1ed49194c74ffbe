import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { answer } from '../../../tools/inspect/answer';
import { describeWithShared, sharedFolder } from '../../shared-folder';

const oracles = z.array(z.object({ file: z.string(), expect: z.record(z.string(), z.unknown()) }));
const steps = z.array(z.record(z.string(), z.unknown()));

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(sharedFolder(path) ?? '', 'utf8'));
}

/** Answers that need what another told, as the browser would have it. */
const CONTEXT: Readonly<Record<string, readonly string[]>> = {
  'bybit/tickers.linear': ['bybit/instruments-info.linear'],
};

const OURS = ['binance', 'bybit', 'okx', 'bitmex'];

function expectFigure(name: string, told: unknown, wanted: unknown): void {
  if (typeof wanted === 'number') {
    expect(told, name).toBeCloseTo(wanted, wanted > 1e6 ? 2 : 9);
  } else if (Array.isArray(wanted)) {
    const rows = steps.parse(told);
    for (const [index, step] of steps.parse(wanted).entries()) {
      for (const [key, value] of Object.entries(step))
        expectFigure(`${name} ${key}`, rows[index]?.[key], value);
    }
    expect(rows).toHaveLength(wanted.length);
  } else {
    expect(told, name).toEqual(wanted);
  }
}

describeWithShared('figures worked out by hand from recorded answers', () => {
  const cases = sharedFolder('oracles/recordings.json')
    ? oracles.parse(readJson('oracles/recordings.json'))
    : [];
  const ours = cases.filter(({ file }) => OURS.includes(file.split('/')[0] ?? ''));

  it('are there', () => expect(ours.length).toBeGreaterThanOrEqual(7));

  it.each(ours)('$file', ({ file, expect: wanted }) => {
    const path = file.replace(/\.json$/, '');
    const [exchange = '', endpoint = ''] = path.split('/');
    const context = Object.fromEntries(
      (CONTEXT[path] ?? []).map((other) => [other.split('/')[1] ?? '', readJson(`recordings/${other}.json`)]),
    );
    const told = z
      .record(z.string(), z.unknown())
      .parse(answer({ ask: 'answer', exchange, endpoint, body: readJson(`recordings/${file}`), context }));
    for (const [key, value] of Object.entries(wanted)) expectFigure(key, told[key], value);
  });
});
