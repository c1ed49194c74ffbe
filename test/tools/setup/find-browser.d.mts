export interface FoundBrowser {
  readonly path: string;
  /** named: by `CHROMIUM_PATH`. playwright: Playwright's own download. system: on the path. */
  readonly kind: 'named' | 'playwright' | 'system';
}

/** A Chromium that can load an extension, or null. */
export function findBrowser(env?: NodeJS.ProcessEnv): FoundBrowser | null;

/** Path of a Firefox that can be driven, or null. */
export function findFirefox(env?: NodeJS.ProcessEnv): string | null;
