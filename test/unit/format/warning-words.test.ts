import { describe, expect, it } from 'vitest';
import { chanceWords } from '@/utils/format/chance-words';
import { severityWords, themeWords, warningName } from '@/utils/format/warning-names';
import { warningWords } from '@/utils/format/warning-words';
import { CATALOGUE, type CatalogueRow, THEMES, type WarningId } from '@/utils/risk/warnings/catalogue';
import { SEVERITIES } from '@/utils/risk/warnings/severity';
import type { Warning } from '@/utils/risk/warnings/warning';
import { FIGURE_SCENES } from '../risk/warnings/figure-scenes';
import { seen } from '../risk/warnings/scene';
import { english } from './english';

const IDS = Object.keys(CATALOGUE).filter((id): id is WarningId => id in CATALOGUE);
const said = (id: string, scene: Parameters<typeof seen>[0]) => {
  const warning = seen(scene).warnings.find((each) => each.id === id);
  return warning ? warningWords(english, 'en', warning) : null;
};

describe('a chance', () => {
  it.each([
    [0, '<0.5\u00a0%'],
    [0.0049, '<0.5\u00a0%'],
    [0.005, 'about 1\u00a0%'],
    [0.0149, 'about 1\u00a0%'],
    [0.02, 'about 2\u00a0%'],
    [0.04, 'about 5\u00a0%'],
    [0.08, 'about 10\u00a0%'],
    [0.16, 'about 15\u00a0%'],
    [1, 'about 100\u00a0%'],
    [null, 'no data'],
    [Number.NaN, 'no data'],
  ])('of %d reads "%s"', (chance, text) => expect(chanceWords(english, 'en', chance)).toBe(text));
});

describe('every warning', () => {
  it.each(IDS)('%s has a name, a theme and a sentence without a hole', (id) => {
    const row: CatalogueRow = CATALOGUE[id];
    expect(warningName(english, id)).toMatch(/^[A-Z]/);
    for (const severity of SEVERITIES) {
      const level = row[severity];
      if (level === null) continue;
      const bare: Warning = {
        id,
        severity,
        theme: row.theme,
        unit: row.unit,
        value: level,
        threshold: level,
        figures: {},
        from: 'position',
      };
      const { title, figure, limit } = warningWords(english, 'en', bare);
      expect(title).toMatch(/\.$/);
      for (const text of [title, figure, limit]) expect(text).not.toMatch(/NaN|undefined|\$\d\b(?![.,KMBT])/);
      if (row.unit === 'bool') expect([figure, limit]).toEqual(['', '']);
      else expect(figure).not.toBe('');
    }
  });

  it.each(IDS.filter((id) => FIGURE_SCENES[id] !== undefined))(
    '%s tells its figure and its limit as it stands on a page',
    (id) => {
      const level = CATALOGUE[id].danger ?? CATALOGUE[id].caution ?? 0;
      const strict = CATALOGUE[id].direction === '>' ? 1.1 : CATALOGUE[id].direction === '<' ? 0.9 : 1;
      const texts = said(id, FIGURE_SCENES[id]?.(level * strict) ?? {});
      expect(texts?.limit).toMatch(/^limit /);
      expect(`${texts?.title} ${texts?.figure} ${texts?.limit}`).not.toMatch(/NaN|undefined|Infinity|∞/);
    },
  );
});

describe('the sentence', () => {
  it.each([
    ['lev.abs', { position: { leverage: 20 } }, ['The position is 20× its margin.', '20×', 'limit 20×']],
    [
      'lev.vsRegCap',
      { preferences: { region: 'eu' } },
      ['In the European Union retail leverage is capped at 2×.', '10×', 'limit 2×'],
    ],
    [
      'lev.vsRegCap',
      { preferences: { region: 'uk' } },
      ['In the United Kingdom such contracts are not open to private traders.', '10×', ''],
    ],
    [
      'ls.ratio',
      { facts: { longShare: 0.2 } },
      ['80\u00a0% of accounts are short.', '80\u00a0%', 'limit 80\u00a0%'],
    ],
    [
      'oi.chg',
      { facts: { oiBase: 50, oiBase24hAgo: 100 } },
      ['Open interest fell by 50\u00a0% in a day.', '50\u00a0%', 'limit 40\u00a0%'],
    ],
    [
      'dd.current',
      { past: { drawdown: { share: -0.72, days: 120 } } },
      ['The price is 72\u00a0% below its high of the last 120 days.', '72\u00a0%', 'limit 70\u00a0%'],
    ],
    ['hist.short', { past: { historyDays: 1.9 } }, ['Prices go back 1 day.', '1.9 days', 'limit 30 days']],
    [
      'vol.level',
      { beyond: { sigmaAnnual: 1.3 } },
      ['Volatility is 130\u00a0% a year.', '130\u00a0%', 'limit 120\u00a0%'],
    ],
    [
      'conc.cap',
      { sheet: { marketCapUsd: 5e6 } },
      ['The token’s market value is $5.0M.', '$5.0M', 'limit $10.0M'],
    ],
  ] as const)('of %s is plain', (id, scene, [title, figure, limit]) => {
    expect(said(id, scene)).toEqual({ title, figure, limit });
  });

  it('has words for every theme and severity', () => {
    expect(THEMES.map((theme) => themeWords(english, theme))).toContain('Limited liquidity');
    expect(SEVERITIES.map((severity) => severityWords(english, severity))).toEqual([
      'info',
      'caution',
      'danger',
    ]);
  });
});
