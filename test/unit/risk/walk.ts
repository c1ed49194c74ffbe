import type { Bar } from '@/utils/risk/bar';

/** A path of bars that is the same every time: steps of about `move`, from a small generator with a fixed seed. */
export function walk(length: number, move: number, seed = 7): Bar[] {
  let state = seed;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  let close = 100;
  return Array.from({ length }, () => {
    const open = close;
    close = open * Math.exp(move * (next() + next() + next() - 1.5) * 2);
    const high = Math.max(open, close) * (1 + (move * next()) / 2);
    const low = Math.min(open, close) * (1 - (move * next()) / 2);
    return { open, high, low, close };
  });
}
