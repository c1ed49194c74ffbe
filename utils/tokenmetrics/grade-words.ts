/**
 * Our five words for Token Metrics' own five-step label. The label itself is an instruction to trade
 * ("Strong Buy"), which Plimsoll does not pass on.
 */
export const BANDS = ['very-strong', 'strong', 'neutral', 'weak', 'very-weak'] as const;
export type Band = (typeof BANDS)[number];

/** Token Metrics' words for the quality of a token's fundamentals, best first. */
export const FUNDAMENTAL_CLASSES = [
  'store-of-value',
  'blue-chip',
  'emerging',
  'speculative',
  'high-risk',
] as const;
export type FundamentalClass = (typeof FUNDAMENTAL_CLASSES)[number];

export const MOMENTA = ['surging', 'gaining', 'steady', 'losing', 'crashing', 'none'] as const;
export type Momentum = (typeof MOMENTA)[number];

const BAND_OF_LABEL: Readonly<Record<string, Band>> = {
  strongbuy: 'very-strong',
  buy: 'strong',
  add: 'strong',
  neutral: 'neutral',
  hold: 'neutral',
  sell: 'weak',
  reduce: 'weak',
  strongsell: 'very-weak',
  exit: 'very-weak',
};

const CLASS_OF_LABEL: Readonly<Record<string, FundamentalClass>> = {
  storeofvalue: 'store-of-value',
  bluechip: 'blue-chip',
  emerging: 'emerging',
  speculative: 'speculative',
  highrisk: 'high-risk',
  // The app's own word for what the API calls highRisk.
  shitcoin: 'high-risk',
};

const MOMENTUM_OF_LABEL: Readonly<Record<string, Momentum>> = {
  momentumsurging: 'surging',
  gainingmomentum: 'gaining',
  holdingsteady: 'steady',
  losingmomentum: 'losing',
  momentumcrashing: 'crashing',
  nomomentum: 'none',
};

/**
 * Our word for a TM grade. The service's label rules; its own instruction to trade goes no further than this
 * function. Only where it sent no label are five equal bins taken, closed above as the bands it publishes for
 * momentum are (81–100, 61–80, 41–60, 21–40, 0–20).
 * @returns null for a label that is not known, and where there is neither label nor grade.
 */
export function bandOf(label: string | null, grade: number | null): Band | null {
  if (label !== null) return lookUp(BAND_OF_LABEL, label);
  if (grade === null) return null;
  if (grade > 80) return 'very-strong';
  if (grade > 60) return 'strong';
  if (grade > 40) return 'neutral';
  return grade > 20 ? 'weak' : 'very-weak';
}

/**
 * The quality class of a token's fundamentals: the service's own where it is known, else by the bands it
 * publishes (90 store of value, 80 blue chip, 60 emerging, 40 speculative, below high risk).
 */
export function fundamentalClassOf(label: string | null, grade: number | null): FundamentalClass | null {
  const told = label === null ? null : lookUp(CLASS_OF_LABEL, label);
  if (told !== null || grade === null) return told;
  if (grade >= 90) return 'store-of-value';
  if (grade >= 80) return 'blue-chip';
  if (grade >= 60) return 'emerging';
  return grade >= 40 ? 'speculative' : 'high-risk';
}

/** Null for a text that is not known. */
export function momentumOf(label: string | null): Momentum | null {
  return label === null ? null : lookUp(MOMENTUM_OF_LABEL, label);
}

function lookUp<T>(words: Readonly<Record<string, T>>, label: string): T | null {
  const plain = label.toLowerCase().replace(/[^a-z]/g, '');
  return (Object.hasOwn(words, plain) ? words[plain] : undefined) ?? null;
}
