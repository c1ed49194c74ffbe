import { isKnown, isPositive } from '../known';
import { type Check, type Finding, found, NOTHING, onPerp, type Subject } from './check';
import type { Missing } from './warning';

/** From this rate per 8 hours on the minutes to the next settlement matter. */
const NOTABLE_PER_8H = 0.0003;

/** What a perpetual's funding costs this side, and how unusual it is. */
export const fundingChecks: readonly Check[] = [
  {
    id: 'fund.apr',
    on: onPerp,
    find: (subject) => paid(subject, (holding) => holding.aprSimple * 100),
  },
  {
    id: 'fund.margin',
    on: onPerp,
    find: (subject) => paid(subject, (holding) => holding.pctOfMarginPerDay),
  },
  {
    id: 'fund.z',
    on: onPerp,
    find: ({ prepared }) => {
      const z = prepared.funding?.z;
      const figures = { way: (z ?? 0) < 0 ? 'below' : 'above' };
      return found(isKnown(z) ? Math.abs(z) : null, 'fundingHistory', HISTORY, { figures });
    },
  },
  {
    id: 'fund.pct',
    on: onPerp,
    find: ({ prepared }) => found(prepared.funding?.abovePct, 'fundingHistory', HISTORY),
  },
  {
    id: 'fund.next',
    on: onPerp,
    find: ({ facts, sheet, figures }) => {
      const missing: readonly Missing[] = ['fundingRate', 'fundingIntervalHours', 'nextFundingAtMs'];
      const { fundingRate, fundingIntervalHours, nextFundingAtMs } = facts;
      if (!isKnown(fundingRate) || !isPositive(fundingIntervalHours) || !isKnown(nextFundingAtMs))
        return missing;
      const per8h = (fundingRate * 8) / fundingIntervalHours;
      const minutes = (nextFundingAtMs - sheet.nowMs) / 60_000;
      // A rounding error must not hide a rate that stands exactly at the line.
      const notable = Math.abs(per8h) >= NOTABLE_PER_8H * (1 - 1e-9);
      if (!figures.holding?.pays || !notable || minutes < 0) return NOTHING;
      return found(minutes, 'nextFundingAtMs', missing, {
        figures: { ratePct: Math.abs(fundingRate) * 100 },
      });
    },
  },
  {
    id: 'fund.interval',
    on: onPerp,
    find: ({ facts }) =>
      isPositive(facts.fundingIntervalHours)
        ? found(facts.fundingIntervalHours, 'fundingIntervalHours', [])
        : ['fundingIntervalHours'],
  },
];

const HISTORY: readonly Missing[] = ['fundingRate', 'fundingIntervalHours', 'fundingHistory'];

type Paid = NonNullable<Subject['figures']['holding']>;

function paid({ figures, position }: Subject, cost: (holding: Paid) => number): Finding {
  if (figures.holding === null) return ['fundingRate', 'fundingIntervalHours'];
  if (!figures.holding.pays) return NOTHING;
  return found(cost(figures.holding), 'fundingRate', [], { figures: { leverage: position.leverage } });
}
