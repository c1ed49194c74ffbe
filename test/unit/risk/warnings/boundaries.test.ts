import { describe, expect, it } from 'vitest';
import { INITIAL_PREFERENCES, levelsFor } from '@/utils/risk/preferences';
import { CATALOGUE, type CatalogueRow, type WarningId } from '@/utils/risk/warnings/catalogue';
import { PRESETS } from '@/utils/risk/warnings/presets';
import { SEVERITIES } from '@/utils/risk/warnings/severity';
import { FIGURE_SCENES } from './figure-scenes';
import { type Scene, severityOf } from './scene';

const IDS = Object.keys(CATALOGUE).filter((id): id is WarningId => id in CATALOGUE);

/** Far enough from a threshold to be on its other side, and no further. */
const A_LITTLE = 1e-6;

describe.each(IDS.filter((id) => FIGURE_SCENES[id] !== undefined))('%s', (id) => {
  const row: CatalogueRow = CATALOGUE[id];
  const scene: (value?: number) => Scene = FIGURE_SCENES[id] ?? (() => ({}));
  const upwards = row.direction === '>=' || row.direction === '>';
  const strict = row.direction === '>' || row.direction === '<';
  const towards = upwards ? 1 : -1;

  for (const preset of PRESETS) {
    const levels = levelsFor(id, { ...INITIAL_PREFERENCES, preset });
    for (const [at, severity] of SEVERITIES.entries()) {
      const level = levels[severity];
      if (level === null) continue;
      const milder = SEVERITIES.slice(0, at).findLast((each) => levels[each] !== null) ?? null;
      const warned = (value: number) =>
        severityOf(id, { ...scene(value), preferences: { ...scene(value).preferences, preset } });
      const step = towards * A_LITTLE * Math.abs(level);

      it(`turns ${severity} at ${level}, ${preset}`, () => {
        expect(warned(level)).toBe(strict ? milder : severity);
        expect(warned(level - step)).toBe(milder);
        expect(warned(level + step)).toBe(severity);
      });
    }
  }

  it('says that there is no data where the figure is not told or no number', () => {
    expect(severityOf(id, scene())).toBe('no data');
    expect(severityOf(id, scene(Number.NaN))).toBe('no data');
  });
});
