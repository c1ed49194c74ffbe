import { numberFormat } from './number-format';

/** A change of a share in percentage points, with its sign: "+1.2 pp", "−0.4 pp", "0 pp" for what rounds to nothing. */
export function pointsText(locale: string, share: number): string {
  const format = numberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return `${format.format(share * 100).replace('-', '−')}\u00a0pp`;
}

/** A ratio to two digits, so that figures of one table stand under each other: "0.70", "1.00", "−1.32". */
export function ratioText(locale: string, value: number): string {
  const format = numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return format.format(value).replace('-', '−');
}
