import type { Level, Member } from './basket-state';
import { daysBetween } from './calendar';
import { type Prices, priceOf } from './level';
import type { BasketWeights } from './weights';

/** A member that has lacked a price for more than this many days stands at its last price by rule. */
const FROZEN_AFTER_DAYS = 3;

/** As much of a basket may lack a price for a shorter time and the day still have a level. */
const MOST_LACKING = 0.1;

/** The members with a day's prices. A member without one keeps its last price and since when it has none. */
export function priced(members: readonly Member[], prices: Prices, date: string): readonly Member[] {
  return members.map((member) => {
    const price = priceOf(prices, member.slug);
    if (price === null) return { ...member, unpricedSince: member.unpricedSince ?? date };
    return { ...member, price, pricedOn: date, unpricedSince: null };
  });
}

/** Whether a member has lacked a price for more than three days, that one included. */
export function isFrozen({ unpricedSince }: Member, date: string): boolean {
  const days = unpricedSince === null ? null : daysBetween(unpricedSince, date);
  return days !== null && days >= FROZEN_AFTER_DAYS;
}

/** What the members weigh at the prices they stand at. */
export function weightsOf(members: readonly Member[]): BasketWeights {
  const level = worthOf(members);
  return Object.fromEntries(members.map(({ slug, units, price }) => [slug, (units * price) / level]));
}

/**
 * The level of a day. Members without a price stand at their last one and are named.
 * @param members at least one with a price of that day.
 * @returns null where those that have lacked one for three days or less weigh more than a tenth: a level made of old
 * prices would show a calm that was not there.
 */
export function levelOn(members: readonly Member[], date: string): Level | null {
  const lacking = members.filter(({ unpricedSince }) => unpricedSince !== null);
  const weights = weightsOf(members);
  const weight = lacking
    .filter((member) => !isFrozen(member, date))
    .reduce((sum, { slug }) => sum + (weights[slug] ?? 0), 0);
  if (weight > MOST_LACKING) return null;
  return { date, level: worthOf(members), frozen: lacking.map(({ slug }) => slug) };
}

function worthOf(members: readonly Member[]): number {
  return members.reduce((sum, { units, price }) => sum + units * price, 0);
}
