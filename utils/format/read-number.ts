import { soundLocale } from './locale';

/**
 * A number as people type it: with their locale's grouping and decimal sign, or with a plain point.
 * @returns null for an empty field, `unreadable` for what is no number.
 */
export function readNumber(locale: string, text: string): number | null | 'unreadable' {
  const bare = text.replace('−', '-').replace(/[\s\u00a0\u202f'’×$%]/g, '');
  if (bare === '') return null;
  const { group, point } = signsOf(locale);
  // "1.5" is one and a half to everybody who types it without grouping by threes.
  const plain = /^\d+\.\d{1,2}$|^\d+\.\d{4,}$|^0\.\d+$/.test(bare);
  const normal = plain ? bare : bare.replaceAll(group, '').replace(point, '.');
  if (!/^\d+(\.\d*)?$|^\.\d+$|^-\d+(\.\d*)?$/.test(normal)) return 'unreadable';
  const value = Number(normal);
  return Number.isFinite(value) ? value : 'unreadable';
}

function signsOf(locale: string): { readonly group: string; readonly point: string } {
  const parts = new Intl.NumberFormat(soundLocale(locale), { useGrouping: 'always' }).formatToParts(12345.6);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return { group: part('group') || ',', point: part('decimal') || '.' };
}
