import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Side } from '@/utils/risk/known';
import { DISTANCES, type Foretold, foretell, PREDICTORS, type Predictor } from './foretell';
import type { BenchOptions } from './options';
import { readPriceFiles } from './price-files';
import type { Report } from './report';
import { Scores } from './scores';

const HISTORY = fileURLToPath(new URL('../../../shared/history', import.meta.url));

const HORIZONS = [
  { name: '1 d', hours: 24 },
  { name: '7 d', hours: 168 },
] as const;

const SIDES = [
  { name: 'long', side: 1 },
  { name: 'short', side: -1 },
] as const;

/** Distances whose frequencies are printed; all of {@link DISTANCES} are scored. */
const PRINTED = [0.02, 0.05, 0.1, 0.2, 0.3] as const;

/** The prices on which the product's predictor was chosen: these assets before these days. All others judge it. */
const CHOSEN_ON: Readonly<Record<string, string>> = {
  binancecoin: '2020-01-01',
  litecoin: '2020-01-01',
  monero: '2020-01-01',
  stellar: '2020-01-01',
  xrp: '2020-01-01',
  'btc-usdt-1h': '2021-07-01',
};

/** Assets that move less than this a year are pegged, and nobody is liquidated on them: summed up apart. */
const PEGGED_BELOW = 0.15;

const GROUPS = ['chosen on', 'judged: later years', 'judged: other assets', 'pegged'] as const;
type Group = (typeof GROUPS)[number];

type Card = Record<Predictor, Scores>;

const blank = (): Card => ({
  gauss: new Scores(),
  student: new Scores(),
  fixed: new Scores(),
  own: new Scores(),
});

function groupOf(name: string, ms: number, pegged: boolean): Group {
  if (pegged) return 'pegged';
  const until = CHOSEN_ON[name];
  if (until === undefined) return 'judged: other assets';
  return ms < Date.parse(until) ? 'chosen on' : 'judged: later years';
}

function score(card: Card, told: readonly Foretold[], side: Side): Card {
  for (const { chances, worst } of told)
    for (const predictor of PREDICTORS)
      for (const [at, distance] of DISTANCES.entries())
        card[predictor].add(chances[predictor][at] ?? 1, worst[side] >= distance);
  return card;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(7);
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** Foretold and realised frequency at each printed distance. */
function frequencies(told: readonly Foretold[], side: Side): string {
  return PRINTED.map((distance) => {
    const at = DISTANCES.indexOf(distance);
    const foretold = mean(told.map(({ chances }) => chances.own[at] ?? 1));
    const came = mean(told.map(({ worst }) => (worst[side] >= distance ? 1 : 0)));
    return `${percent(foretold)} /${percent(came)}`;
  }).join(' |');
}

function scoreLine(card: Card): string {
  const of = (kind: 'brier' | 'log'): string =>
    PREDICTORS.map((predictor) => card[predictor][kind].toFixed(4)).join('  ');
  return `Brier ${of('brier')}   log ${of('log')}`;
}

interface Cell {
  readonly group: Group;
  readonly horizon: string;
  readonly card: Card;
}

/** Mean over assets and sides, so that a long history does not outvote a short one. */
function summary(cells: readonly Cell[]): string[][] {
  return GROUPS.flatMap((group) =>
    HORIZONS.flatMap(({ name: horizon }) => {
      const inGroup = cells.filter((cell) => cell.group === group && cell.horizon === horizon);
      if (inGroup.length === 0) return [];
      const of = (predictor: Predictor, kind: 'brier' | 'log'): number =>
        mean(inGroup.map(({ card }) => card[predictor][kind]));
      const won = inGroup.filter(({ card: { own, ...others } }) =>
        Object.values(others).every((other) => own.brier < other.brier && own.log < other.log),
      );
      const figures = (['brier', 'log'] as const).flatMap((kind) =>
        PREDICTORS.map((predictor) => of(predictor, kind).toFixed(4)),
      );
      return [[group, horizon, ...figures, `${won.length} of ${inGroup.length}`]];
    }),
  );
}

/**
 * How well the chances of touching a distance foretell what came: per asset, horizon and side the foretold and
 * the realised frequency, Brier and log scores of the plain Gaussian, of the Student curve, of the larger
 * of both and of the product's own predictor, then the means over the prices it was chosen on and over those that judge it.
 */
export function benchCalibration(report: Report, { prices }: BenchOptions): void {
  const folder = prices ?? HISTORY;
  if (!existsSync(folder)) {
    report.say('No price files. Name a folder of them: npm run bench -- calibration --prices FOLDER');
    return;
  }
  const cells: Cell[] = [];
  report.say(
    'Scores: Gaussian, Student curve, the larger of both (the fixed curve), own predictor; smaller is better.',
  );
  report.say(`Foretold / realised frequency of touching ${PRINTED.map((d) => `${d * 100} %`).join(', ')}.`);
  for (const series of readPriceFiles(folder)) {
    for (const horizon of HORIZONS) {
      const told = foretell(series, horizon.hours);
      const pegged = told.length > 0 && mean(told.map(({ sigma }) => sigma)) < PEGGED_BELOW;
      for (const group of GROUPS) {
        const here = told.filter(({ ms }) => groupOf(series.name, ms, pegged) === group);
        if (here.length === 0) continue;
        for (const { name, side } of SIDES) {
          const card = score(blank(), here, side);
          cells.push({ group, horizon: horizon.name, card });
          report.say(`\n${series.name}, ${horizon.name}, ${name} (${group}, ${here.length} starts)`);
          report.say(`  ${frequencies(here, side)}`);
          report.say(`  ${scoreLine(card)}`);
        }
      }
    }
  }
  report.table({
    title:
      'Scores of chances of touching a distance, smaller is better: means over assets and sides. "Won": how often the own predictor beats every other on both scores.',
    head: [
      'prices',
      'horizon',
      'Brier: Gauss',
      'Student',
      'fixed',
      'own',
      'log: Gauss',
      'Student',
      'fixed',
      'own',
      'won',
    ],
    rows: summary(cells),
  });
}
