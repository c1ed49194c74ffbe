import { describe, expect, it } from 'vitest';
import { CATALOGUE, type CatalogueRow, type WarningId } from '@/utils/risk/warnings/catalogue';
import { PRESETS, presetLevels } from '@/utils/risk/warnings/presets';
import { SEVERITIES } from '@/utils/risk/warnings/severity';

const IDS = Object.keys(CATALOGUE).filter((id): id is WarningId => id in CATALOGUE);

/** How late a threshold warns: the larger the later. */
const lateness = ({ direction }: CatalogueRow, level: number): number =>
  direction.startsWith('<') ? -level : level;

describe.each(IDS)('the presets of %s', (id) => {
  const row: CatalogueRow = CATALOGUE[id];

  it('never warn later than the next looser one', () => {
    for (const severity of SEVERITIES) {
      const levels = PRESETS.map((preset) => presetLevels(id, preset)[severity]);
      const late = levels.flatMap((level) => (level === null ? [] : [lateness(row, level)]));
      expect(late, severity).toEqual([...late].sort((a, b) => a - b));
      expect([0, PRESETS.length]).toContain(late.length);
    }
  });

  it('warn louder only of more', () => {
    for (const preset of PRESETS) {
      const levels = presetLevels(id, preset);
      const late = SEVERITIES.flatMap((severity) => {
        const level = levels[severity];
        return level === null ? [] : [lateness(row, level)];
      });
      expect(late, preset).toEqual([...late].sort((a, b) => a - b));
    }
  });
});

describe('the presets', () => {
  it('keep a loss under what can be lost and a rank under a hundred', () => {
    expect(presetLevels('dd.current', 'experienced').danger).toBeGreaterThan(-100);
    expect(presetLevels('fund.pct', 'experienced').danger).toBeLessThan(100);
    expect(presetLevels('ls.ratio', 'cautious').info).toBeGreaterThan(50);
  });

  it('leave the law and what is simply so as it is', () => {
    for (const preset of PRESETS) {
      expect(presetLevels('lev.vsRegCap', preset)).toEqual(CATALOGUE['lev.vsRegCap']);
      expect(presetLevels('liq.immediate', preset)).toEqual(CATALOGUE['liq.immediate']);
    }
  });
});
