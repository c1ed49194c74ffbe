import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import { sharedFolder } from './shared-folder';

/** Figures by name, as the tables beside the project hold them. */
export const figures = z.record(z.string(), z.unknown());

/** A table of expected values beside the project; empty where it is absent. */
export function readOracle(name: string): Record<string, unknown> {
  const path = sharedFolder(`oracles/${name}.json`);
  return path === null ? {} : figures.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Relative closeness, absolute near zero. */
export function near(found: unknown, expected: unknown, tolerance = 1e-9): void {
  if (expected === null) {
    expect(found).toBeNull();
    return;
  }
  const wanted = z.number().parse(expected);
  const off = Math.abs(z.number().parse(found) - wanted);
  expect(off, `${String(found)} is not ${wanted}`).toBeLessThanOrEqual(tolerance * Math.abs(wanted) + 1e-13);
}

/** Every number of the row, found under the same name. */
export function allNear(found: unknown, row: unknown, fewest: number): void {
  const told = figures.parse(found);
  const wanted = Object.entries(figures.parse(row)).filter(([, value]) => typeof value === 'number');
  expect(wanted.length).toBeGreaterThanOrEqual(fewest);
  for (const [key, value] of wanted) {
    expect(told, key).toHaveProperty(key);
    near(told[key], value);
  }
}
