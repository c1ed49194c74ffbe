import { LEDGER } from '@/utils/net/token-metrics';
import { SETTINGS } from '@/utils/store/settings';
import { total } from '@/utils/tokenmetrics/credits';
import { deskRig } from '../rig/desk-rig';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { TOKENS_BY_CAP } from '../sandbox/tokenmetrics/token';
import type { BenchOptions } from './options';
import type { Report } from './report';
import { seeded } from './seeded';

const DAY_MS = 86_400_000;
const TRADING_DAYS = 22;
const VIEWS_A_DAY = 60;
const TOKENS = 120;
const RESTARTS = 10;
/** The smallest plan. */
const PROMISED = 500;
/** Monday, so that a month holds 22 trading days. */
const START_MS = Date.UTC(2026, 5, 1, 8);

interface Month {
  readonly budget: number;
  calls: number;
  views: number;
  today: number;
  firstViews: number;
  firstAnswered: number;
  restarts: number;
  byUse: Readonly<Record<string, number>>;
}

/**
 * `npm run bench -- credits`: a month of trading on the product's own desk, store and plan, with the sandbox's
 * Token Metrics answering in process: 22 days, 60 token views a day over 120 tokens (half the views on a fifth of
 * them), 20 indices, ten restarts of the worker. Among all benches with the smallest plan only: its month is a promise.
 */
export async function benchCredits(report: Report, { amongAll }: BenchOptions): Promise<void> {
  const rows: string[][] = [];
  for (const budget of amongAll ? [PROMISED] : [PROMISED, 50, 5_000]) {
    report.say(`a month with ${budget} credits`);
    const { byUse, calls, firstAnswered, firstViews, restarts, today, views } = await live(budget);
    if (budget === PROMISED) {
      report.promise('requests to Token Metrics in a month', [calls]);
      report.promise('first views that go unanswered in a month', [firstViews - firstAnswered]);
    }
    rows.push([
      String(budget),
      String(calls),
      `${firstAnswered} of ${firstViews}`,
      `${today} of ${views}`,
      String(restarts),
      Object.entries(byUse)
        .map(([use, count]) => `${use} ${count}`)
        .join(', '),
    ]);
  }
  report.table({
    title: 'A month of trading, by the credits that the plan has:',
    head: [
      'credits',
      'requests',
      'first views answered',
      'views with a grade of today',
      'restarts',
      'requests by use',
    ],
    rows,
  });
}

async function live(budget: number): Promise<Month> {
  const rig = deskRig(START_MS);
  let worker = rig.start();
  await worker.records.update(SETTINGS, (settings) => ({ ...settings, creditBudget: budget }));
  await worker.vault.keep(SANDBOX_KEYS.good, null);
  const tickers = [...new Set(TOKENS_BY_CAP.map(({ ticker }) => ticker))].slice(0, TOKENS);
  const random = seeded(22);
  const seen = new Set<string>();
  const month: Month = {
    budget,
    calls: 0,
    views: 0,
    today: 0,
    firstViews: 0,
    firstAnswered: 0,
    restarts: 0,
    byUse: {},
  };
  const everyViews = Math.floor((TRADING_DAYS * VIEWS_A_DAY) / (RESTARTS + 1));

  for (let day = 0; day < TRADING_DAYS; day += 1) {
    // Five trading days, then a week-end.
    const dayMs = START_MS + (day + 2 * Math.floor(day / 5)) * DAY_MS;
    for (let view = 0; view < VIEWS_A_DAY; view += 1) {
      rig.clock.nowMs = Math.max(rig.clock.nowMs, dayMs + view * 8 * 60_000);
      if (month.views > 0 && month.views % everyViews === 0 && month.restarts < RESTARTS) {
        worker = rig.start();
        month.restarts += 1;
      }
      const ticker = pick(tickers, random, seen);
      const isFirst = !seen.has(ticker);
      seen.add(ticker);
      const grade = await look(worker.desk, ticker);
      // A pill that waits no longer still lets the reading of holdings go on.
      await worker.errands.round();
      month.views += 1;
      if (isFirst) month.firstViews += 1;
      if (isFirst && grade !== null) month.firstAnswered += 1;
      if (grade !== null && grade.fetchedAtMs >= dayMs - 6 * 3_600_000) month.today += 1;
    }
  }
  const { used } = await worker.records.read(LEDGER);
  month.calls = rig.sent.filter(({ host }) => host === 'api.tokenmetrics.com').length;
  if (month.calls !== total(used)) throw new Error(`${month.calls} calls left, ${total(used)} were counted`);
  month.byUse = used;
  return month;
}

/** Opens a token's page, answers the question where its ticker is unclear, and tells its grade. */
async function look(desk: ReturnType<ReturnType<typeof deskRig>['start']>['desk'], ticker: string) {
  const contract = await desk.readContract(`https://www.binance.com/en/trade/${ticker}_USDT`);
  if (!contract) throw new Error(`${ticker} is no contract`);
  let briefing = await desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
  const asset = briefing.token.asset.value;
  if (asset?.kind === 'ambiguous') {
    await desk.choose(contract, asset.candidates[0]?.tokenId ?? null);
    briefing = await desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
  }
  return briefing.token.rating.value?.tmGrade ?? null;
}

/** Half the views fall on a fifth of the tokens; new ones come by and by, so that all of them have been seen. */
function pick(tickers: readonly string[], random: () => number, seen: ReadonlySet<string>): string {
  const unseen = tickers.filter((ticker) => !seen.has(ticker));
  const isTimeForNew = unseen.length > 0 && random() < 0.2;
  const among = isTimeForNew ? unseen : random() < 0.5 ? tickers.slice(0, tickers.length / 5) : tickers;
  return among[Math.floor(random() * among.length)] ?? 'BTC';
}
