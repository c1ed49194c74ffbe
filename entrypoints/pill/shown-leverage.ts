const TIMES = /^\s*(\d{1,3})(?:\.0+)?\s*[x×]\s*$/i;

/**
 * The leverage that the page's own control plainly shows: one number of times on the page's buttons, and no other.
 * Only ever a default for what the user has not entered, so anything doubtful is nothing.
 */
export function shownLeverage(): number | null {
  const found = new Set<number>();
  for (const control of document.querySelectorAll('button, [role="button"], [class*="everage"]')) {
    const times = TIMES.exec(control.textContent ?? '')?.[1];
    if (times !== undefined && Number(times) >= 1) found.add(Number(times));
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
