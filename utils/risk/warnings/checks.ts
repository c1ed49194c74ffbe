import { CATALOGUE } from './catalogue';
import type { Check } from './check';
import { crowdingChecks } from './crowding';
import { fundingChecks } from './funding';
import { leverageChecks } from './leverage';
import { liquidityChecks } from './liquidity';
import { mistakeChecks } from './mistakes';
import { priceChecks } from './price';
import { optionChecks, termsChecks, tokenChecks } from './terms';
import { venueChecks } from './venue';

const ORDER = Object.keys(CATALOGUE);

/** Every check, in the catalogue's order. */
export const CHECKS: readonly Check[] = [
  ...leverageChecks,
  ...priceChecks,
  ...fundingChecks,
  ...crowdingChecks,
  ...liquidityChecks,
  ...venueChecks,
  ...termsChecks,
  ...optionChecks,
  ...tokenChecks,
  ...mistakeChecks,
].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
