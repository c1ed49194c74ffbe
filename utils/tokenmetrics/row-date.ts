/** The UTC calendar day `YYYY-MM-DD` of an instant. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
