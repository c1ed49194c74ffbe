import { isKnown, isNotNegative, isPositive } from '../known';
import { yearlyCostPct } from '../trading-cost';
import { always, type Check, found, given, NOTHING, type Subject } from './check';
import type { Missing } from './warning';

/** A token with fewer days of prices than this is hard to say anything of. */
const FEWEST_DAYS = 90;

/** The costly mistakes that a contract, a position and the user's own limits can show. */
export const mistakeChecks: readonly Check[] = [
  {
    id: 'fomo.ret7',
    on: always,
    find: ({ prepared }) => percent(prepared.past.weekReturn),
  },
  {
    id: 'fomo.z7',
    on: always,
    find: ({ prepared }) => found(prepared.past.weekSigmas, 'dailyCandles', ['dailyCandles']),
  },
  {
    id: 'panic.ret1',
    on: always,
    // Only for whoever is about to part with it.
    find: ({ prepared, position }) => (position.side === 1 ? NOTHING : percent(prepared.past.dayReturn)),
  },
  {
    id: 'size.risk',
    on: ({ market }) => market !== 'option',
    find: (subject) => {
      const loss = lossAtStop(subject);
      return typeof loss === 'number' ? found(loss, 'position', []) : loss;
    },
  },
  {
    id: 'size.weight',
    on: ({ assetClass }) => assetClass === 'token',
    find: ({ beyond, contract }) => {
      const share = beyond.holdingShare;
      if (!isKnown(share)) return ['holdingShare'];
      return isExempt(contract.base, share) ? NOTHING : found(share * 100, 'holdingShare', []);
    },
  },
  {
    id: 'over.fees',
    on: always,
    find: ({ beyond, preferences, facts }) => {
      const { monthlyNotionalUsd } = beyond;
      const cost = yearlyCostPct(
        preferences.equityUsd,
        monthlyNotionalUsd,
        facts.takerFee,
        halfSpread(facts),
      );
      return found(cost, 'monthlyNotionalUsd', ['monthlyNotionalUsd', 'equityUsd', 'takerFee', 'bid']);
    },
  },
  {
    id: 'over.count',
    on: always,
    find: ({ beyond }) => found(beyond.ordersToday, 'ordersToday', ['ordersToday']),
  },
  {
    id: 'dd.unrated',
    on: always,
    find: ({ sheet, contract, prepared }) => {
      const days = prepared.past.historyDays;
      const young = days === null ? null : days < FEWEST_DAYS;
      // What is no token has no rating, and lacks none.
      const unrated = contract.assetClass === 'token' ? sheet.rated === false : false;
      const unknown = contract.assetClass === 'token' && sheet.rated === null;
      const missing: readonly Missing[] = [
        ...(unknown ? (['rated'] as const) : []),
        ...(young === null ? (['dailyCandles'] as const) : []),
      ];
      if (unrated || young) return given(true, unrated ? 'rated' : 'dailyCandles', []);
      return missing.length > 0 ? missing : NOTHING;
    },
  },
  {
    id: 'plan.missing',
    on: always,
    find: ({ beyond, position: { stop, target, notionalUsd } }) =>
      given(
        beyond.plan === undefined && stop === null && target === null && notionalUsd === null,
        'position',
        [],
      ),
  },
];

/** Bitcoin may be half of everything: what other coins are measured by stands for itself. */
const EXEMPT_TO = 0.5;

/** Whether a share is none to speak of, because it is Bitcoin's. */
export function isExempt(ticker: string, share: number): boolean {
  return ticker === 'BTC' && share < EXEMPT_TO;
}

function percent(share: number | null) {
  return found(share === null ? null : share * 100, 'dailyCandles', ['dailyCandles']);
}

function halfSpread({ bid, ask }: Subject['facts']): number | null {
  return isPositive(bid) && isPositive(ask) && ask >= bid ? (ask - bid) / (ask + bid) : null;
}

/**
 * Loss at the stop in per cent of what the user has to trade with; taker fees both ways counted where they are
 * known. A stop on the side of the profit limits no loss.
 */
function lossAtStop({ position, preferences, prepared, facts }: Subject): number | readonly Missing[] {
  const { stop, side, notionalUsd } = position;
  const { equityUsd } = preferences;
  const price = prepared.price?.value;
  const missing: Missing[] = [];
  if (!isPositive(stop)) missing.push('stop');
  if (!isPositive(notionalUsd)) missing.push('notionalUsd');
  if (!isPositive(equityUsd)) missing.push('equityUsd');
  if (!isPositive(price)) missing.push('markPrice');
  if (!isPositive(stop) || !isPositive(notionalUsd) || !isPositive(equityUsd) || !isPositive(price))
    return missing;
  if (side * (price - stop) <= 0) return ['stop'];
  const move = Math.abs(stop / price - 1);
  const fees = isNotNegative(facts.takerFee) ? facts.takerFee * (1 + stop / price) : 0;
  const loss = (100 * notionalUsd * (move + fees)) / equityUsd;
  return isKnown(loss) ? loss : ['stop'];
}
