import type { Settings } from '@/utils/store/settings';

/** Turns a whole extension page light or dark; `system` leaves it to the browser. */
export function applyTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
