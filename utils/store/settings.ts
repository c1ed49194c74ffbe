/** What the user has set. Every field heals on its own; nothing here is secret. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** Exchanges on which Plimsoll stays away. */
  readonly sitesOff: readonly string[];
  /** Hidden everywhere until shown again. */
  readonly pillHidden: boolean;
  /** Credits a month, 1 to 1 000 000. */
  readonly creditBudget: number;
  /** Origin of the Token Metrics API or of a team's caching proxy, e.g. `https://api.tokenmetrics.com`. */
  readonly apiBase: string;
}
