import type { NoLiquidation } from '../figures';
import { isPositive } from '../known';
import {
  type Check,
  type Finding,
  found,
  given,
  NOTHING,
  onInverse,
  onLeveraged,
  type Subject,
} from './check';
import type { Missing } from './warning';

/** Leverage, liquidation and margin: the checks that follow the hand on the slider. */
export const leverageChecks: readonly Check[] = [
  {
    id: 'lev.abs',
    on: ({ market }) => market === 'perp' || market === 'future' || market === 'margin',
    find: ({ position }) => found(position.leverage, 'position', []),
  },
  {
    id: 'liq.dist',
    on: onLeveraged,
    find: (subject) => {
      const { liquidation, noLiquidation } = subject.figures;
      // Without room there is no distance, and `liq.immediate` says so.
      if (noLiquidation === 'never' || noLiquidation === 'no-room') return NOTHING;
      return found(liquidation?.distance.pct, 'position', missingFor(subject));
    },
  },
  { id: 'liq.p24', on: onLeveraged, find: (subject) => chance(subject, subject.figures.chance24h) },
  { id: 'liq.p7', on: onLeveraged, find: (subject) => chance(subject, subject.figures.chance7d) },
  {
    id: 'liq.immediate',
    on: onLeveraged,
    find: (subject) => {
      const { liquidation, noLiquidation } = subject.figures;
      const known = liquidation !== null || noLiquidation === 'never' || noLiquidation === 'no-room';
      const holds = known ? noLiquidation === 'no-room' : null;
      return given(holds, 'position', missingFor(subject), { leverage: subject.position.leverage });
    },
  },
  {
    id: 'lev.safe',
    on: onLeveraged,
    find: (subject) => {
      const { figures, position } = subject;
      const mark = figures.loadLine[position.side === 1 ? 'long' : 'short'].week5;
      const missing = [...missingFor(subject), ...missingVolatility(subject)];
      return isPositive(mark)
        ? found(position.leverage / mark, 'position', missing, { figures: { mark } })
        : missing;
    },
  },
  {
    id: 'cross.shared',
    on: onLeveraged,
    find: ({ position }) => given(position.marginMode === 'cross', 'position', []),
  },
  {
    id: 'lev.overMax',
    on: onLeveraged,
    find: ({ figures, position }) => {
      const max = figures.loadLine[position.side === 1 ? 'long' : 'short'].exchangeMax;
      const holds = isPositive(max) && isPositive(position.leverage) ? position.leverage > max : null;
      return given(holds, 'maxLeverage', ['maxLeverage'], { max: max ?? 0 });
    },
  },
  {
    id: 'inv.convex',
    on: onInverse,
    find: ({ position }) => given(position.side === 1, 'position', []),
  },
];

function chance(subject: Subject, value: number | null): Finding {
  const { leverage } = subject.position;
  const missing = [...missingFor(subject), ...missingVolatility(subject)];
  return found(value, 'position', missing, { figures: { leverage } });
}

const MISSING: Readonly<Record<NoLiquidation, readonly Missing[]>> = {
  'not-leveraged': [],
  'no-rule': [],
  'no-price': ['markPrice'],
  'no-tiers': ['tiers'],
  'no-fee': ['takerFee'],
  'no-wallet': ['notionalUsd', 'walletUsd'],
  'over-tiers': ['tiers'],
  'no-room': [],
  never: [],
};

/** What keeps the liquidation price from being worked out. */
function missingFor({ figures }: Subject): readonly Missing[] {
  return figures.noLiquidation === null ? [] : MISSING[figures.noLiquidation];
}

function missingVolatility({ prepared }: Subject): readonly Missing[] {
  return prepared.week.chanceOf === null ? ['dailyCandles'] : [];
}
