import { numberFormat } from './number-format';

const NBSP = '\u00a0';

/** A typographic minus instead of the hyphen that many locales print: it stands as wide as a plus. */
function withMinus(text: string): string {
  return text.replace('-', '−');
}

function decimal(locale: string, value: number, options: Intl.NumberFormatOptions): string {
  return withMinus(numberFormat(locale, options).format(value));
}

/** A grade of 0 to 100, to the nearest whole: "82". */
export function gradeText(locale: string, grade: number): string {
  return decimal(locale, grade, { maximumFractionDigits: 0 });
}

/** A change in per cent, with its sign: "+3.1 %", "−12 %", "0.0 %". One digit below 10 %, none above. */
export function changeText(locale: string, pct: number): string {
  const digits = Math.abs(pct) < 9.95 ? 1 : 0;
  const text = decimal(locale, pct, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  });
  return `${text}${NBSP}%`;
}

/** A share of 0 to 1 as per cent: "31.2 %"; what would round to nothing is "<0.1 %". */
export function weightText(locale: string, share: number): string {
  const pct = share * 100;
  if (pct > 0 && pct < 0.05) return `<${decimal(locale, 0.1, {})}${NBSP}%`;
  return `${decimal(locale, pct, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}${NBSP}%`;
}

/** US dollars in short: "$1.2T". The user's locale decides where the sign stands. */
export function usdText(locale: string, usd: number): string {
  return decimal(locale, usd, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumFractionDigits: 1,
  });
}

/** A count: "1,000". */
export function countText(locale: string, count: number): string {
  return decimal(locale, count, { maximumFractionDigits: 0 });
}

/** A price or strike, with as many digits as it needs and no more: "100,000", "0.00001234". */
export function priceText(locale: string, price: number): string {
  return decimal(locale, price, { maximumSignificantDigits: 10 });
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A coin's price in dollars, to six significant digits: "$103,240", "$0.00000592". */
export function usdPriceText(locale: string, price: number): string {
  return decimal(locale, price, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    maximumSignificantDigits: 6,
  });
}

/** A size in decimal units: "3.2 MB". */
export function sizeText(locale: string, bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return decimal(locale, bytes / 1000 ** step, {
    style: 'unit',
    unit: BYTE_UNITS[step] ?? 'byte',
    maximumFractionDigits: step < 2 ? 0 : 1,
  });
}
