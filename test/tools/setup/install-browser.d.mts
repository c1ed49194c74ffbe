import type { FoundBrowser } from './find-browser.mjs';

/** What to do where no browser could be found or installed. */
export const NO_BROWSER: string;

/** Finds a browser, installing one where there is none; null where that fails. */
export function ensureBrowser(world: {
  /** Runs a command and answers whether it ended well. */
  readonly run: (command: string, args: string[]) => boolean;
  readonly say: (text: string) => void;
  readonly isRoot: boolean;
  readonly find?: () => FoundBrowser | null;
}): FoundBrowser | null;
