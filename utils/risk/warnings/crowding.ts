import { changeSince, ratio } from '../crowding';
import { isKnown, isNotNegative } from '../known';
import { always, type Check, found, onPerp, type Subject } from './check';

/** One exchange's open interest is a part of all: thresholds for all are halved for it. */
const ONE_VENUE = 0.5;

/** How one-sided positions are, and whether volume and open interest fit the size of the token. */
export const crowdingChecks: readonly Check[] = [
  {
    id: 'oi.mcap',
    on: ({ market, style }) => market === 'perp' || style === 'inverse',
    find: ({ facts, sheet, beyond }) => {
      const { marketCapUsd } = sheet;
      const all = ratio(beyond.aggregateOiUsd, marketCapUsd);
      if (all !== null) return found(all, 'aggregateOiUsd', []);
      return found(ratio(facts.oiUsd, marketCapUsd), 'oiUsd', ['oiUsd', 'marketCapUsd'], {
        scale: ONE_VENUE,
      });
    },
  },
  {
    id: 'oi.vol',
    on: onPerp,
    find: ({ facts }) => found(turnover(facts, ratio), 'oiUsd', ['oiUsd', 'volUsd24h']),
  },
  {
    id: 'oi.volLow',
    on: onPerp,
    find: ({ facts }) =>
      found(
        turnover(facts, (oi, volume) => ratio(volume, oi)),
        'volUsd24h',
        ['oiUsd', 'volUsd24h'],
      ),
  },
  {
    id: 'oi.chg',
    on: onPerp,
    find: ({ facts }) => {
      const change = changeSince(facts.oiBase24hAgo, facts.oiBase);
      const figures = { way: (change ?? 0) < 0 ? 'down' : 'up' };
      return found(
        change === null ? null : Math.abs(change) * 100,
        'oiBase24hAgo',
        ['oiBase', 'oiBase24hAgo'],
        {
          figures,
        },
      );
    },
  },
  {
    id: 'ls.ratio',
    on: onPerp,
    find: ({ facts }) => {
      const { longShare } = facts;
      if (!isNotNegative(longShare) || longShare > 1) return ['longShare'];
      const figures = { crowd: longShare >= 0.5 ? 'long' : 'short' };
      return found(Math.max(longShare, 1 - longShare) * 100, 'longShare', [], { figures });
    },
  },
  {
    id: 'conc.cap',
    on: ({ assetClass }) => assetClass === 'token',
    find: ({ sheet }) => {
      const { marketCapUsd } = sheet;
      // Services print 0 where they do not know.
      return found(marketCapUsd === 0 ? null : marketCapUsd, 'marketCapUsd', ['marketCapUsd']);
    },
  },
  {
    id: 'vol.mc',
    on: always,
    find: ({ beyond, sheet }) =>
      found(ratio(beyond.spotVolUsd24h, sheet.marketCapUsd), 'spotVolUsd24h', [
        'spotVolUsd24h',
        'marketCapUsd',
      ]),
  },
  {
    id: 'fdv.mc',
    on: always,
    find: ({ beyond, sheet }) =>
      found(ratio(beyond.fullyDilutedUsd, sheet.marketCapUsd), 'fullyDilutedUsd', [
        'fullyDilutedUsd',
        'marketCapUsd',
      ]),
  },
];

/** In dollars where both are told in dollars, else in coins. */
function turnover(
  { oiUsd, volUsd24h, oiBase, volBase24h }: Subject['facts'],
  of: (oi: number | undefined, volume: number | undefined) => number | null,
): number | null {
  return isKnown(oiUsd) && isKnown(volUsd24h) ? of(oiUsd, volUsd24h) : of(oiBase, volBase24h);
}
