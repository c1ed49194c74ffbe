/** A number in [0, 1) that depends on nothing but its parts, so that the pretend internet never changes its mind. */
export function noise(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of parts.join('|')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  // FNV alone leaves neighbouring inputs close together; this finish (murmur3) spreads them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** Rounds to a number of decimals, as services do before they send a figure. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

/** Rounds to a number of significant digits: prices differ by ten powers of ten between tokens. */
export function significant(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
