import { isKnown, isPositive } from '../known';
import { retailRule } from '../regulation';
import { always, type Check, found, given, NOTHING, onLeveraged } from './check';

/** The exchange as a counterparty, and what the rules of the user's region say. */
export const venueChecks: readonly Check[] = [
  {
    id: 'lev.vsRegCap',
    on: onLeveraged,
    find: ({ preferences, position }) => {
      const { region } = preferences;
      const rule = retailRule(region);
      if (region === null || rule === null) return ['region'];
      const cap = rule.maxLeverage;
      // Rules that name no number (United States) give nothing to compare with.
      if (cap === null) return NOTHING;
      const figures = { region, cap, leverage: position.leverage, since: rule.since };
      // Not offered to private traders at all: any leverage is beyond it.
      if (cap === 0) return found(position.leverage, 'preferences', [], { atLeast: 'danger', figures });
      return found(position.leverage / cap, 'preferences', [], { figures });
    },
  },
  {
    id: 'ex.reg',
    on: always,
    find: ({ beyond, preferences }) => {
      const { licence } = beyond;
      const { region } = preferences;
      const holds = licence === undefined ? null : licence !== 'licensed';
      return given(holds, 'licence', ['licence'], { region: region ?? '' });
    },
  },
  {
    id: 'ex.trust',
    on: always,
    find: ({ beyond }) =>
      beyond.trustScore === null ? NOTHING : found(beyond.trustScore, 'trustScore', ['trustScore']),
  },
  {
    id: 'ex.trustUnknown',
    on: always,
    find: ({ beyond }) => {
      const { trustScore } = beyond;
      const asked = trustScore === null || isKnown(trustScore);
      return given(asked ? trustScore === null : null, 'trustScore', ['trustScore']);
    },
  },
  {
    id: 'ex.loc',
    on: always,
    find: ({ beyond }) => {
      const share = beyond.venueShare;
      return found(isKnown(share) ? share * 100 : null, 'venueShare', ['venueShare']);
    },
  },
  {
    id: 'stable.depeg',
    on: ({ market }) => market === 'perp' || market === 'spot',
    find: ({ beyond }) => {
      const usd = beyond.collateralUsd;
      return found(isPositive(usd) ? Math.abs(usd - 1) * 100 : null, 'collateralUsd', ['collateralUsd']);
    },
  },
];
