import { numberFormat } from './number-format';

const NBSP = '\u00a0';

function decimal(locale: string, value: number, options: Intl.NumberFormatOptions): string {
  return numberFormat(locale, options).format(value).replace('-', '−');
}

/** "20×", "2.5×". */
export function leverageText(locale: string, leverage: number): string {
  return `${decimal(locale, leverage, { maximumFractionDigits: leverage < 10 ? 1 : 0 })}×`;
}

/** A figure already in per cent, to two significant digits and never finer than a ten-thousandth: "4.6 %", "0.012 %", "−18 %". */
export function percentText(locale: string, pct: number): string {
  const size = Math.abs(pct);
  const digits =
    size >= 9.95 || size === 0 ? 0 : size >= 0.995 ? 1 : size >= 0.0995 ? 2 : size >= 0.00995 ? 3 : 4;
  return `${decimal(locale, pct, { maximumFractionDigits: digits })}${NBSP}%`;
}

/** A rate told as a fraction, as exchanges print funding: "0.0100 %". */
export function rateText(locale: string, rate: number): string {
  return `${decimal(locale, rate * 100, { minimumFractionDigits: 3, maximumFractionDigits: 4 })}${NBSP}%`;
}

/** Basis points: "0.42 bp", "12 bp". */
export function bpsText(locale: string, bps: number): string {
  return `${decimal(locale, bps, { maximumFractionDigits: bps < 0.95 ? 2 : bps < 10 ? 1 : 0 })}${NBSP}bp`;
}

/** Dollars of one's own, to the cent below a hundred: "$12.30", "$1,240". */
export function moneyText(locale: string, usd: number): string {
  const digits = Math.abs(usd) < 100 ? 2 : 0;
  return decimal(locale, usd, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Any other number, to three significant digits above its whole part: "1.25", "14". */
export function figureText(locale: string, value: number): string {
  const size = Math.abs(value);
  return decimal(locale, value, { maximumFractionDigits: size >= 10 ? 0 : size >= 1 ? 1 : 2 });
}
