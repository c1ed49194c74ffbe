/** The browser's permission for hosts, as a page of ours can ask for it within a click. */
export interface SiteAccess {
  has(patterns: readonly string[]): Promise<boolean>;
  /** Resolves with whether the user allowed it. Nothing may stand between the click and this call. */
  ask(patterns: readonly string[]): Promise<boolean>;
  drop(patterns: readonly string[]): Promise<boolean>;
}
