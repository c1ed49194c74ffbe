import { soundLocale } from './locale';

const made = new Map<string, Intl.NumberFormat>();

/** A number's format, made once: figures that follow a hand on a slider are written sixty times a second. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const kept = made.get(key);
  if (kept) return kept;
  const format = new Intl.NumberFormat(soundLocale(locale), options);
  made.set(key, format);
  return format;
}
