import { annualisedBasis, premium } from './basis';
import { distanceToLiquidation } from './distance';
import type { Empirical, Figures, Liquidation, NoLiquidation } from './figures';
import { holdingOf, takesOf } from './holding';
import { isKnown, type Unsure } from './known';
import { optionView } from './option-view';
import type { Position } from './position';
import { liquidationOf, openingOf } from './position-liquidation';
import type { Prepared } from './prepare';
import { hitsIn, type Prospect } from './prospects';
import { leveragedTokenView } from './token-view';
import { roundTrip } from './trading-cost';

/** What is known of a position on a prepared fact sheet. */
export function figuresOf(prepared: Prepared, position: Position): Figures {
  const { sheet, day, week, sigmaAnnual } = prepared;
  const found = liquidationFor(prepared, position);
  const liquidation = typeof found === 'string' ? null : found;
  const reason = typeof found === 'string' ? found : null;
  const derivative = typeof prepared.requirement !== 'string' || prepared.requirement !== 'not-leveraged';
  return {
    liquidation,
    noLiquidation: reason,
    chance24h: chanceIn(day, found),
    chance7d: chanceIn(week, found),
    empirical24h: empirical(day, position, liquidation),
    empirical7d: empirical(week, position, liquidation),
    loadLine: prepared.loadLine(position.notionalUsd),
    holding: sheet.contract.market === 'perp' ? holdingOf(sheet, position) : null,
    takes: derivative && reason !== 'never' ? takesOf(sheet, position) : null,
    roundTrip: tripOf(sheet.facts.takerFee, position.leverage),
    basis: basisOf(prepared),
    option: optionView(prepared.option, position),
    leveragedToken: leveragedTokenView(sheet, sigmaAnnual),
    sigmaAnnual,
  };
}

function liquidationFor(prepared: Prepared, position: Position): Liquidation | NoLiquidation {
  const { requirement, price, sheet } = prepared;
  if (typeof requirement === 'string') return requirement;
  if (price === null) return 'no-price';
  const size = sheet.facts.contractSize ?? null;
  const opening = openingOf(position, price.value, size, prepared.quotedInDollars);
  if (typeof opening === 'string') return opening;
  const found = liquidationOf(requirement, opening);
  const { evidence, assumed } = requirement;
  // That an assumed rate leaves no room says nothing of the true one.
  if (typeof found === 'string') return found === 'no-room' && assumed === 'generic' ? 'no-tiers' : found;
  const distance = distanceToLiquidation(found, price.value);
  return distance === null ? 'never' : { price: found, distance, from: price.from, evidence, assumed };
}

function chanceIn({ chanceOf }: Prospect, found: Liquidation | NoLiquidation): number | null {
  if (found === 'no-room') return 1;
  if (found === 'never') return 0;
  return typeof found === 'string' || chanceOf === null ? null : chanceOf(found.distance.log);
}

function empirical({ past }: Prospect, { side }: Position, found: Liquidation | null): Empirical | null {
  return past && found && { ...hitsIn(past, side, found.distance.log), days: past.days };
}

function basisOf({ sheet, price, daysToExpiry }: Prepared): Figures['basis'] {
  const { facts, contract } = sheet;
  const over = premium(facts.markPrice, facts.indexPrice) ?? told(facts.premium);
  const dated = contract.market === 'future';
  return {
    premium: contract.market === 'perp' || dated ? over : null,
    annualised:
      dated && price?.from !== 'indexPrice'
        ? annualisedBasis(price?.value, facts.indexPrice, daysToExpiry)
        : null,
    daysToExpiry,
  };
}

/** A fee so large that it cannot be reckoned with is none. */
function tripOf(takerFee: Unsure, leverage: number): Figures['roundTrip'] {
  const trip = roundTrip(takerFee, leverage);
  return trip !== null && isKnown(trip.pctOfMargin) ? trip : null;
}

function told(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
