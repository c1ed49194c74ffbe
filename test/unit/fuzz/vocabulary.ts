import type { Place } from './places';
import { isLeaf, placesOf } from './places';
import { READINGS } from './readings';

const MOST = 12;
const words = new Map<string | number, Set<unknown>>();
for (const { body } of READINGS) {
  for (const place of placesOf(body).filter(isLeaf)) {
    const key = place.path.at(-1) ?? '';
    const known = words.get(key) ?? new Set();
    if (known.size < MOST) words.set(key, known.add(place.value));
  }
}

/** What any exchange writes in a field of this name. */
export function vocabulary({ path }: Place): readonly unknown[] {
  return [...(words.get(path.at(-1) ?? '') ?? [])];
}
