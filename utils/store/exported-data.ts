/** What export writes and import reads: the user's own choices, and no secret. */
export interface ExportedData {
  readonly plimsoll: 1;
  readonly exportedAt: string;
  readonly settings: unknown;
  readonly choices: unknown;
  readonly watchList: unknown;
  readonly places: unknown;
}
