/**
 * A locale that `Intl` accepts. Browsers hand out tags such as `en-US@posix` on some systems, and `Intl` throws on those.
 * @returns the tag itself, or `en` where it cannot be used.
 */
export function soundLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
