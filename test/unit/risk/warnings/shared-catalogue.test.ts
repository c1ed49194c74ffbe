import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { CATALOGUE, type CatalogueRow } from '@/utils/risk/warnings/catalogue';
import { CHECKS } from '@/utils/risk/warnings/checks';
import { describeWithShared, sharedFolder } from '../../shared-folder';

const level = z.nullable(z.union([z.number(), z.string()]));
const sharedRow = z.object({
  id: z.string(),
  unit: z.string(),
  direction: z.string(),
  info: level,
  caution: level,
  danger: level,
});

/** Rows of the method that need what a contract's page cannot tell: the holdings of the user. */
const OF_THE_PORTFOLIO = ['conc.neff', 'alloc.crypto', 'core.sat', 'drift', 'overlap', 'corr'];

/** Rows whose thresholds the method writes in words, and what they are as numbers. */
const IN_WORDS: Readonly<Record<string, readonly (number | null)[]>> = {
  // Price 5 % up on four times the volume; 10 % up on five times.
  'pump.pd': [null, 5, 10],
  // A licence that is unknown or none.
  'ex.reg': [null, 1, null],
};

describeWithShared('the method of warnings', () => {
  const path = sharedFolder('method/warnings.json');
  const shared =
    path === null
      ? []
      : z.object({ warnings: z.array(sharedRow) }).parse(JSON.parse(readFileSync(path, 'utf8'))).warnings;
  const ours: Readonly<Record<string, CatalogueRow>> = CATALOGUE;

  it('is in the catalogue row by row, with its thresholds as the standard', () => {
    expect(shared.length).toBeGreaterThan(60);
    for (const row of shared) {
      const own = ours[row.id];
      const words = IN_WORDS[row.id];
      expect([own?.info, own?.caution, own?.danger], row.id).toEqual(
        words ?? [row.info, row.caution, row.danger],
      );
      if (!words) expect([own?.unit, own?.direction], row.id).toEqual([row.unit, row.direction]);
    }
  });

  it('is looked at, every row of it but those of the portfolio', () => {
    const looked = new Set<string>(CHECKS.map(({ id }) => id));
    expect(shared.map(({ id }) => id).filter((id) => !looked.has(id))).toEqual(OF_THE_PORTFOLIO);
  });
});
