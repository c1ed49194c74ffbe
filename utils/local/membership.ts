import { byMarketCap, type Weighable } from './weights';

/** A newcomer must rank within this share of the size; a member stays within that one. After MVDA's buffer. */
const ENTERS_WITHIN = 0.8;
const STAYS_WITHIN = 1.2;

/**
 * The members of a basket among tokens that passed the screens: the first 0.8N by market capitalisation, then
 * present members within the first 1.2N, then whoever ranks next, until there are N.
 * @returns largest first; fewer than N where no more passed.
 */
export function chooseMembers<Token extends Weighable>(
  size: number,
  eligible: readonly Token[],
  present: ReadonlySet<string>,
): readonly Token[] {
  const ranked = [...eligible].sort(byMarketCap);
  const certain = ranked.slice(0, Math.floor(ENTERS_WITHIN * size + 1e-9));
  const staying = ranked.slice(certain.length, Math.floor(STAYS_WITHIN * size + 1e-9));
  const members = staying.filter(({ slug }) => present.has(slug));
  const inTurn = [...new Set([...certain, ...members, ...ranked])];
  return inTurn.slice(0, size).sort(byMarketCap);
}
