import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { annualisedBasis, premium } from '@/utils/risk/basis';
import { depthWithin, spreadBps, walkBook } from '@/utils/risk/book';
import { crossShock } from '@/utils/risk/cross-shock';
import { openingMargin } from '@/utils/risk/liquidation';
import { sigmasAtChance } from '@/utils/risk/load-line';
import { pastTouches } from '@/utils/risk/past-touches';
import { tieredLiquidation } from '@/utils/risk/tiered-liquidation';
import { cumulativeDeductions, soundTiers } from '@/utils/risk/tiers';
import { driftingTouch, gaussianTouch, studentTouch, touchChance } from '@/utils/risk/touch';
import { funding } from '../../tools/inspect/funding';
import { leveragedToken } from '../../tools/inspect/leveraged-token';
import { liquidation } from '../../tools/inspect/liquidation';
import { loadLine } from '../../tools/inspect/load-line';
import { option } from '../../tools/inspect/option';
import { sizing } from '../../tools/inspect/sizing';
import { touch } from '../../tools/inspect/touch';
import { volatility } from '../../tools/inspect/volatility';
import { describeWithShared, sharedFolder } from '../shared-folder';

const read = (name: string): unknown => {
  const path = sharedFolder(`oracles/${name}.json`);
  return path === null ? {} : JSON.parse(readFileSync(path, 'utf8'));
};

const figures = z.record(z.string(), z.unknown());
const rowsOf = (file: unknown, ...names: string[]): Record<string, unknown>[] => {
  let at = file;
  for (const name of names) at = figures.parse(at)[name];
  return z.array(figures).parse(at);
};
const num = (value: unknown): number => z.number().parse(value);

/** Relative closeness, absolute near zero. */
function near(found: unknown, expected: unknown, tolerance = 1e-9): void {
  if (expected === null) {
    expect(found).toBeNull();
    return;
  }
  const wanted = num(expected);
  expect(Math.abs(num(found) - wanted)).toBeLessThanOrEqual(
    tolerance * Math.max(1e-300, Math.abs(wanted)) + 1e-12,
  );
}

/** Every figure of the row that the answer also has; at least `fewest` of them. */
function agree(answer: unknown, row: Record<string, unknown>, fewest: number, tolerance = 1e-9): void {
  const told = figures.parse(answer);
  const shared = Object.keys(row).filter(
    (key) => key in told && (row[key] === null || typeof row[key] === 'number'),
  );
  expect(shared.length).toBeGreaterThanOrEqual(fewest);
  for (const key of shared) near(told[key], row[key], tolerance);
}

describeWithShared('liquidation agrees with what exchanges and others print', () => {
  const file = read('liquidation');

  it.each(rowsOf(file, 'vectors').map((row) => [row['id'], row] as const))('%s', (_, row) => {
    const { price } = liquidation({ contract: row['contract'], input: row['input'] });
    const expected = 'expectedRaw' in row ? num(row['expectedRaw']) : num(row['expected']);
    const off = Math.abs((price ?? Number.NaN) - expected);
    if (expected <= 0) expect(price).toBeNull();
    else expect(off).toBeLessThanOrEqual(num(row['tolerance']));
  });

  it.each(rowsOf(file, 'edgeCases').map((row) => [row['id'], row] as const))('%s', (_, row) => {
    near(liquidation({ input: row['input'] }).price, row['expected']);
  });

  it('at every leverage of the convexity table', () => {
    for (const row of rowsOf(file, 'convexityTableMmr0_4pct'))
      for (const [key, contract, side] of [
        ['linearLong', 'linear', 1],
        ['linearShort', 'linear', -1],
        ['inverseLong', 'inverse', 1],
        ['inverseShort', 'inverse', -1],
      ] as const) {
        const question = {
          contract,
          side,
          qty: 1,
          faceUsd: 100,
          entry: 100,
          mmr: 0.004,
          leverage: row['leverage'],
        };
        near(liquidation(question).price, row[key]);
      }
  });

  it('with the deductions of the tables', () => {
    const tables = rowsOf(file, 'tierCumulative').filter((table) => 'brackets' in table);
    expect(tables).toHaveLength(2);
    for (const { brackets, cum } of tables) {
      const rows = z.array(z.tuple([z.number(), z.number()])).parse(brackets);
      const sums = cumulativeDeductions(rows.map(([min, mmr]) => ({ min, mmr })));
      for (const [at, sum] of sums.entries()) near(sum, z.array(z.number()).parse(cum)[at]);
    }
    const jump = cumulativeDeductions([
      { min: 0, mmr: 0.025 },
      { min: 50, mmr: 0.05 },
    ]);
    near((jump[1] ?? 0) + 0.56, 1.81);
  });

  it('solved at the tier of the liquidation price', () => {
    const old = figures.parse(figures.parse(file)['tieredSolve']);
    const late = figures.parse(figures.parse(file)['binanceTiersOct2024']);
    const tables = figures.parse(late['tiers']);
    const cases = [
      ...rowsOf(old, 'cases').map((row) => [row, old['tiers'], row['bracketIndex']] as const),
      ...rowsOf(late, 'cases').map(
        (row) => [row, tables[String(row['symbol'])], row['bracketIndexAtLiq']] as const,
      ),
    ];
    for (const [row, table, bracket] of cases) {
      const tiers = soundTiers(
        z
          .array(figures)
          .parse(table)
          .map((tier) => ({
            min: num(tier['floor']),
            max: tier['cap'] === undefined ? null : num(tier['cap']),
            mmr: num(tier['mmr']),
            deduction: num(tier['cum']),
            maxLeverage: null,
          })),
        'cumulative',
      );
      const side = row['side'] === 1 ? 1 : -1;
      const [quantity, entry, margin] = [num(row['qty']), num(row['entry']), num(row['margin'])];
      near(openingMargin('linear', quantity, entry, num(row['leverage'])), margin);
      const found = tieredLiquidation(
        { style: 'linear', side, quantity, entry, margin, basis: 'mark' },
        tiers ?? [],
      );
      near(found?.price, row['expected']);
      expect(tiers?.findIndex(({ min }) => min === found?.tier.min)).toBe(bracket);
    }
  });

  it('for a whole book that moves together', () => {
    const shock = figures.parse(figures.parse(file)['portfolioShock']);
    const book = (ethBeta: number) =>
      rowsOf(shock, 'positions').map((row) => ({
        side: 1 as const,
        quantity: num(row['qty']),
        entry: num(row['entry']),
        mark: num(row['mark']),
        mmr: num(row['mmr']),
        deduction: num(row['cum']),
        beta: row['sym'] === 'ETH' ? ethBeta : 1,
      }));
    const wallet = num(shock['walletBalance']);
    near(crossShock(wallet, book(1))?.move, shock['shockAllBeta1']);
    near(crossShock(wallet, book(1))?.prices[0], shock['btcLP']);
    near(crossShock(wallet, book(1))?.prices[1], shock['ethLP']);
    near(crossShock(wallet, book(1.3))?.move, shock['shockEthBeta1_3']);
  });
});

describeWithShared('touching agrees with closed forms and simulations', () => {
  const file = read('touch');
  const hours = (row: Record<string, unknown>): number => (row['horizon'] === '7d' ? 168 : 24);

  it('along the table of standard deviations', () => {
    for (const row of rowsOf(file, 'zTable')) {
      const sigmas = num(row['z']);
      near(gaussianTouch(sigmas), row['pGauss'], 1e-10);
      expect(Math.abs(studentTouch(sigmas) - num(row['pFat']))).toBeLessThanOrEqual(1e-12);
      near(touchChance(sigmas), row['pFinal'], 1e-10);
    }
  });

  it('in closed form for contracts', () => {
    for (const row of rowsOf(file, 'closedForm')) {
      const answer = touch({ ...row, z: undefined, horizonHours: hours(row) });
      near(answer.z, row['z'], 1e-9);
      near(answer.p, row['pFinal'], 1e-9);
      const sigma = num(row['sigma']);
      const years = hours(row) / 8760;
      const b = Math.log(num(row['liqRatio']));
      near(driftingTouch(b, -(sigma ** 2) / 2, sigma, years), row['pGaussMartingale'], 1e-8);
    }
  });

  it('within four standard errors of the simulations', () => {
    for (const row of rowsOf(file, 'monteCarlo')) {
      const sigmas = num(row['z']);
      const off = (chance: number, name: string) =>
        Math.abs(chance - num(row[`mc${name}`])) / num(row[`mc${name}SE`]);
      expect(off(gaussianTouch(sigmas), 'Gauss')).toBeLessThan(4);
      expect(off(studentTouch(sigmas), 'Fat')).toBeLessThan(4);
    }
  });

  it('turned round into leverage', () => {
    for (const row of rowsOf(file, 'safeLeverage'))
      for (const [key, contract, side] of [
        ['linearLong', 'linear', 1],
        ['linearShort', 'linear', -1],
        ['inverseLong', 'inverse', 1],
        ['inverseShort', 'inverse', -1],
      ] as const)
        near(loadLine({ ...row, contract, side, horizonHours: hours(row) }).leverage, row[key], 1e-9);
    for (const row of rowsOf(file, 'inverseZ')) near(sigmasAtChance(num(row['p'])), row['zFinal'], 1e-9);
  });
});

describeWithShared('volatility and past touches agree with the tables', () => {
  const file = figures.parse(read('stats'));
  const fixtures = figures.parse(file['fixtures'] ?? {});

  it('for every window', () => {
    const wanted = figures.parse(file['realisedVol']);
    for (const [name, row] of Object.entries(wanted)) {
      const [symbol = '', window = ''] = name.split('_');
      const answer = volatility({ candles: fixtures[symbol], window: Number.parseInt(window, 10) || 30 });
      if (typeof row === 'number') near(figures.parse(answer)['ewma94'], row);
      else agree(answer, figures.parse(row), 6);
    }
  });

  it('for every count', () => {
    const rows = z.array(z.array(z.number())).parse(fixtures['TOK']);
    const bars = rows.map(([, open = 0, high = 0, low = 0, close = 0]) => ({ open, high, low, close }));
    for (const row of rowsOf(file, 'empiricalMAE', 'cases')) {
      const found = pastTouches(
        bars,
        row['side'] === 1 ? 1 : -1,
        num(row['horizonBars']),
        num(row['distance']),
      );
      expect(found).toMatchObject({ hits: row['hits'], starts: row['n'], independent: row['nEff'] });
      const interval = z.array(z.number()).parse(row['wilson95']);
      near(found?.low, interval[0]);
      near(found?.high, interval[1]);
    }
  });
});

describeWithShared('costs, options, tokens and sizes agree with the tables', () => {
  const file = figures.parse(read('derivatives'));

  it('funding', () => {
    for (const row of rowsOf(file, 'funding')) {
      const long = funding({ ...row, intervalHours: row['intervalH'], side: 1 });
      agree(long, row, 5);
      const told = figures.parse(long);
      near(told['costPerDayPctOfMargin'], row['costPerDayPctOfMarginLong']);
      near(told['daysToConsumeMargin'], row['daysToConsumeMarginLong']);
    }
    const stats = figures.parse(file['fundingStats']);
    const past = z.array(z.number()).parse(stats['history8h']).slice(0, -1);
    agree(funding({ history8h: past, current: stats['current'] }), stats, 2);
  });

  it('basis and book', () => {
    for (const row of rowsOf(file, 'basis')) {
      if ('premium' in row) near(premium(num(row['mark']), num(row['index'])), row['premium']);
      else {
        const yearly = annualisedBasis(num(row['futures']), num(row['spot']), num(row['daysToExpiry']));
        near(yearly, num(row['daysToExpiry']) < 3 ? null : row['annualisedSimple']);
      }
    }
    const shape = figures.parse(file['book']);
    const levels = z.array(z.tuple([z.number(), z.number()]));
    const book = { bids: levels.parse(shape['bids']), asks: levels.parse(shape['asks']) };
    near(spreadBps(book.bids[0]?.[0], book.asks[0]?.[0]), shape['spreadBps']);
    near(depthWithin(book, 'sell', 0.02), shape['depthBid2pct']);
    near(depthWithin(book, 'buy', 0.02), shape['depthAsk2pct']);
    for (const order of rowsOf(shape, 'orders')) {
      const fill = walkBook(book, 'buy', num(order['notional']));
      near(fill?.vwap, order['vwap']);
      near(fill?.slippageBps, order['slippageBpsVsMid']);
      near(fill?.unfilled, order['unfilled']);
    }
  });

  it('options', () => {
    for (const row of rowsOf(file, 'options')) {
      const told = figures.parse(option({ input: row['input'] }));
      agree(told['call'], figures.parse(row['call']), 10);
      agree(told['put'], figures.parse(row['put']), 10);
      agree(told, row, 0);
    }
    for (const row of rowsOf(file, 'decayShare')) agree(option(row), row, 1);
    for (const row of rowsOf(file, 'ivrv')) agree(option(row), row, 1);
  });

  it('leveraged tokens', () => {
    for (const row of rowsOf(file, 'leveragedTokens')) agree(leveragedToken(row), row, 5);
    const twoDay = figures.parse(file['leveragedTokenTwoDay']);
    agree(leveragedToken(twoDay), twoDay, 2);
  });

  it.each([
    ['fixedFraction', 7],
    ['kellyBinary', 4],
    ['kellyContinuous', 4],
    ['riskOfRuin', 1],
    ['lossRecovery', 1],
    ['consecutiveLosses', 1],
    ['volTarget', 1],
    ['atr', 2],
    ['fees', 2],
    ['turnover', 1],
  ] as const)('sizes: %s', (name, fewest) => {
    for (const row of rowsOf(file, name)) agree(sizing(row), row, fewest);
  });
});
