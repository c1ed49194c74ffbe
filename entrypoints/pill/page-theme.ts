import type { PageView } from '@/utils/messages/verbs';

/** Perceived brightness (ITU-R BT.601) of `rgb()` text, 0 to 255; null where it is see-through or not `rgb()`. */
function brightness(colour: string): number | null {
  const [red, green, blue, alpha] = colour.match(/^rgb/) ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
  if (red === undefined || green === undefined || blue === undefined || (alpha ?? 1) < 0.5) return null;
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/**
 * Which look to wear. Most exchanges are dark whatever the system says, and a guest fits the room: where the
 * user left it to the system, the page's own background decides, and the system only where that is see-through.
 * Two computed colours, read before our own nodes make the page's styles stale again.
 */
export function pageTheme(theme: PageView['theme']): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  for (const part of [document.body, document.documentElement]) {
    const level = part && brightness(getComputedStyle(part).backgroundColor);
    if (level !== null) return level < 128 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
