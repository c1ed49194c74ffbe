import { inUsd, quoteOf } from '../contract-units';
import { nowAndDayAgo, reading } from '../fact-history';
import { amountIn, at, orNotListed, over, type Row, rowsOf, told } from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { type FactReading, getSource, type Named, withSpotPages } from '../get-source';
import { opened, openedRow } from './answer';
import { API, codeParam, type Family, familyOf, inFamily, inverseSize, perpOf, reference } from './api';

/** `volume` counts contracts, `amount` coins, `value` quote units (linear only). */
function readInterest(row: Row, contract: Named, context: FactContext): FactReading {
  const oiContracts = amountIn(row['volume']);
  const oiBase = amountIn(row['amount']);
  if (familyOf(contract) === 'linear') {
    const size = over(oiBase, oiContracts);
    return orNotListed(
      told({
        oiContracts,
        oiBase,
        oiUsd: inUsd(contract, amountIn(row['value'])),
        contractSize: size === null || size <= 0 ? null : Number(size.toPrecision(9)),
      }),
    );
  }
  const units = { size: context.contractSize ?? inverseSize(contract), inverse: true, price: null };
  return orNotListed(told({ oiContracts, oiBase, oiUsd: inUsd(contract, quoteOf(oiContracts, units)) }));
}

interface Place {
  readonly id: string;
  readonly families: readonly Family[];
  readonly insteadOf?: string;
  readonly bulk?: true;
  url(contract: Named): string;
}

function interest({ families, ...place }: Place): FactSource {
  return getSource({
    ...place,
    pace: 'tick',
    serves: inFamily(...families),
    read: (body, contract, context) =>
      openedRow(body, contract, (row) => readInterest(row, contract, context)),
  });
}

/** The top traders' accounts, not everybody's; HTX publishes no other. */
const elite: FactSource = getSource({
  id: 'elite_account_ratio',
  pace: 'hour',
  onDemand: true,
  serves: inFamily('linear', 'coin-swap'),
  url: (contract) => `${reference(contract)}elite_account_ratio?${codeParam(contract)}&period=60min`,
  read: (body) =>
    opened(body, ({ data }) => {
      const rows = rowsOf(at(data, 'list'));
      if (rows === null) return 'unexpected-answer';
      const { now } = nowAndDayAgo(rows.map((row) => reading(row['ts'], longShareOf(row))));
      return orNotListed(told({ longShare: now }));
    }),
});

/** Accounts that hold both sides (`locked_ratio`) are left out. */
function longShareOf(row: Row): number | null {
  const long = amountIn(row['buy_ratio']);
  const short = amountIn(row['sell_ratio']);
  return long === null || short === null ? null : over(long, long + short);
}

export const interestSources: readonly FactSource[] = [
  interest({
    id: 'v5_open_interest',
    families: ['linear'],
    url: (contract) => `${API}/v5/market/open_interest?${codeParam(contract)}`,
  }),
  interest({
    id: 'linear-swap_open_interest',
    insteadOf: 'v5_open_interest',
    families: ['linear'],
    bulk: true,
    url: (contract) => `${reference(contract)}open_interest?business_type=all`,
  }),
  interest({
    id: 'swap_open_interest',
    families: ['coin-swap'],
    bulk: true,
    url: (contract) => `${reference(contract)}open_interest`,
  }),
  interest({
    id: 'contract_open_interest',
    families: ['coin-future'],
    bulk: true,
    url: (contract) => `${reference(contract)}open_interest`,
  }),
  withSpotPages(elite, perpOf),
];
