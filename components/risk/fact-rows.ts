import type { PartialFacts } from '@/utils/contracts/facts';
import { untilText } from '@/utils/format/ages';
import { isoDayText } from '@/utils/format/dates';
import { countText, priceText, usdText } from '@/utils/format/numbers';
import { bpsText, leverageText, percentText, rateText } from '@/utils/format/risk-numbers';
import type { MessageKey, Words } from '@/utils/format/words';
import type { FactSheet } from '@/utils/risk/assessment';

type Key = keyof PartialFacts;

export interface FactRow {
  readonly key: Key;
  readonly label: MessageKey;
  /** Null is shown as "no data". */
  readonly value: string | null;
  /** What belongs to it: interval, next time, the same in another unit. */
  readonly more: string | null;
}

/** Distance between bid and ask over their middle, in basis points; null where one is missing or they cross. */
export function spreadBps({ bid, ask }: PartialFacts): number | null {
  if (bid === undefined || ask === undefined || !(bid > 0) || ask < bid) return null;
  return ((ask - bid) / ((ask + bid) / 2)) * 1e4;
}

/** What the exchange says of the contract, in the order in which a trader looks. */
export function factRows(words: Words, locale: string, sheet: FactSheet, nowMs: number): readonly FactRow[] {
  const { facts, contract } = sheet;
  const price = (value: number | undefined) => (value === undefined ? null : priceText(locale, value));
  const usd = (value: number | undefined) => (value === undefined ? null : usdText(locale, value));
  const base = (value: number | undefined) =>
    value === undefined ? null : words('riskBaseUnits', countText(locale, value), contract.rawBase);
  const rate = (value: number | undefined) => (value === undefined ? null : percentText(locale, value * 100));
  const spread = spreadBps(facts);
  const derivative = contract.market === 'perp' || contract.market === 'future';
  const rows: (FactRow | null)[] = [
    derivative
      ? { key: 'markPrice', label: 'riskFactMark', value: price(facts.markPrice), more: null }
      : null,
    derivative
      ? { key: 'indexPrice', label: 'riskFactIndex', value: price(facts.indexPrice), more: null }
      : null,
    { key: 'lastPrice', label: 'riskFactLast', value: price(facts.lastPrice), more: null },
    contract.market === 'perp'
      ? {
          key: 'fundingRate',
          label: 'riskFactFunding',
          value: facts.fundingRate === undefined ? null : rateText(locale, facts.fundingRate),
          more: fundingMore(words, locale, facts, nowMs),
        }
      : null,
    contract.market === 'spot'
      ? null
      : {
          key: facts.oiUsd === undefined ? 'oiBase' : 'oiUsd',
          label: 'riskFactOi',
          value: usd(facts.oiUsd) ?? base(facts.oiBase),
          more: facts.oiUsd === undefined ? null : base(facts.oiBase),
        },
    {
      key: facts.volUsd24h === undefined ? 'volBase24h' : 'volUsd24h',
      label: 'riskFactVolume',
      value: usd(facts.volUsd24h) ?? base(facts.volBase24h),
      more: null,
    },
    {
      key: 'bid',
      label: 'riskFactSpread',
      value: spread === null ? null : bpsText(locale, spread),
      more:
        facts.bid === undefined || facts.ask === undefined
          ? null
          : words('riskBidAsk', priceText(locale, facts.bid), priceText(locale, facts.ask)),
    },
    derivative
      ? {
          key: 'maxLeverage',
          label: 'riskFactMaxLeverage',
          value: facts.maxLeverage === undefined ? null : leverageText(locale, facts.maxLeverage),
          more:
            facts.retailMaxLeverage === undefined
              ? null
              : words('riskRetailMax', leverageText(locale, facts.retailMaxLeverage)),
        }
      : null,
    { key: 'takerFee', label: 'riskFactTaker', value: rate(facts.takerFee), more: null },
    { key: 'makerFee', label: 'riskFactMaker', value: rate(facts.makerFee), more: null },
  ];
  if (facts.expiry !== undefined) {
    rows.push({ key: 'expiry', label: 'riskFactExpiry', value: isoDayText(words, facts.expiry), more: null });
  }
  return rows.filter((row) => row !== null);
}

function fundingMore(words: Words, locale: string, facts: PartialFacts, nowMs: number): string | null {
  const { fundingIntervalHours: hours, nextFundingAtMs: nextAt, fundingRate } = facts;
  const next = nextAt === undefined ? null : untilText(words, locale, nextAt, nowMs);
  const parts = [
    hours === undefined
      ? fundingRate === undefined
        ? null
        : words('riskIntervalUnknown')
      : words('riskEveryHours', countText(locale, hours)),
    next === null ? null : words('riskNextFunding', next),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}
