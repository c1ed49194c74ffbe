import { isKnown, isPositive } from '../known';
import { optionSideOf } from '../position';
import { type Check, found, given, NOTHING, onDerivative, onLeveraged, onOption, onToken } from './check';
import type { Missing } from './warning';

/** What the contract itself brings with it: its size, its end, what it is settled in. */
export const termsChecks: readonly Check[] = [
  {
    id: 'exp.days',
    on: ({ market }) => market === 'future' || market === 'option',
    find: ({ prepared }) => {
      const days = prepared.daysToExpiry;
      return isKnown(days) && days < 0 ? NOTHING : found(days, 'expiry', ['expiry']);
    },
  },
  {
    id: 'contract.size',
    on: onDerivative,
    find: ({ contract, facts }) => {
      const { multiplier, rawBase, quote, style } = contract;
      if (multiplier !== 1) return given(true, 'contract', [], { size: multiplier, unit: contract.base });
      const size = facts.contractSize;
      const unit = style === 'inverse' ? quote : rawBase;
      return given(isPositive(size) ? size !== 1 : null, 'contractSize', ['contractSize'], {
        size: size ?? 1,
        unit,
      });
    },
  },
  {
    id: 'quanto',
    on: onLeveraged,
    find: ({ contract }) =>
      given(contract.style === null ? null : contract.style === 'quanto', 'contract', ['contract'], {
        settle: contract.settle ?? '',
      }),
  },
];

const NO_VALUE: readonly Missing[] = ['optionPrice', 'impliedVolatility'];

export const optionChecks: readonly Check[] = [
  {
    id: 'opt.theta',
    on: onOption,
    find: ({ figures, position }) => {
      // Time works for the seller.
      if (optionSideOf(position) === 'seller') return NOTHING;
      const share = figures.option?.thetaShare;
      return found(isKnown(share) ? share * 100 : null, 'thetaPerDay', ['thetaPerDay', 'optionPrice']);
    },
  },
  {
    id: 'opt.pop',
    on: onOption,
    find: ({ figures }) =>
      found(figures.option?.chanceOfProfit, 'impliedVolatility', NO_VALUE, {
        figures: { side: figures.option?.side ?? 'buyer' },
      }),
  },
  {
    id: 'opt.ivrv',
    on: onOption,
    find: ({ figures }) =>
      found(figures.option?.impliedOverRealised, 'impliedVolatility', ['impliedVolatility', 'dailyCandles']),
  },
  {
    id: 'opt.short',
    on: onOption,
    find: ({ position, contract }) =>
      given(optionSideOf(position) === 'seller', 'position', [], { type: contract.optionType ?? 'option' }),
  },
];

const NO_FACTOR: readonly Missing[] = ['contract', 'dailyCandles'];

export const tokenChecks: readonly Check[] = [
  {
    id: 'lt.decay30',
    on: onToken,
    find: ({ figures }) => found(figures.leveragedToken?.decay30Pct, 'dailyCandles', NO_FACTOR),
  },
  {
    id: 'lt.wipe',
    on: onToken,
    find: ({ figures }) => {
      const view = figures.leveragedToken;
      const more = { figures: { movePct: view?.wipeoutDailyMovePct ?? 0 } };
      return found(view?.wipeoutOverBadDay, 'dailyCandles', NO_FACTOR, more);
    },
  },
  {
    id: 'lt.hold',
    on: onToken,
    find: ({ position }) =>
      position.holdingDays === null
        ? ['holdingDays']
        : found(position.holdingDays, 'position', ['holdingDays']),
  },
];
