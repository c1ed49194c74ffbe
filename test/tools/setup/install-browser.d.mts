import type { FoundBrowser } from './find-browser.mjs';

/** What to do where no browser could be found or installed. */
export const NO_BROWSER: string;

interface World<T> {
  /** Runs a command and answers whether it ended well. */
  readonly run: (command: string, args: string[]) => boolean;
  readonly say: (text: string) => void;
  readonly isRoot: boolean;
  readonly find?: () => T | null;
}

/** Finds a browser, installing one where there is none; null where that fails. */
export function ensureBrowser(world: World<FoundBrowser>): FoundBrowser | null;

/** What to do where no Firefox could be found or installed. */
export const NO_FIREFOX: string;

/**
 * Finds a Firefox and tells its path, installing the system's package where there is none or an old one; null where
 * that fails, and the old one's path where there is no newer.
 */
export function ensureFirefox(
  world: World<string> & { readonly majorOf?: (path: string) => number | null },
): string | null;
