import { mutantsOf } from './mutants';
import type { Reading } from './readings';
import { faultIn, toldBy } from './told';

/** What the run is made from; the same seed and count make the same mutants again. */
export const FUZZ_SEED = Number(process.env['PLIMSOLL_FUZZ_SEED'] ?? 20_261_126);
/** Mutants of each answer. */
export const FUZZ_COUNT = Number(process.env['PLIMSOLL_FUZZ_COUNT'] ?? 100);

function seedOf(name: string): number {
  return [...name].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, FUZZ_SEED);
}

/** What every object inherits; nothing that is read may add to it. */
function inherited(): string {
  return [Object.prototype, Array.prototype].map((proto) => Reflect.ownKeys(proto).length).join(' ');
}

const CLEAN = inherited();

/** Reads an answer in {@link FUZZ_COUNT} wrong forms. @returns what went wrong, one line each. */
export function fuzz(reading: Reading): readonly string[] {
  const nextMutant = mutantsOf(reading, seedOf(reading.name));
  return Array.from({ length: FUZZ_COUNT }, (_, number) => number).flatMap((number) => {
    const fault = faultOf(() => {
      const { what, body, judge } = nextMutant();
      const found = faultOf(() => {
        const now = reading.read(body);
        return faultIn(now) ?? judge(toldBy(now));
      });
      return found === null ? null : `${what}: ${found}`;
    });
    return fault === null ? [] : [`mutant ${number}: ${fault}`];
  });
}

function faultOf(judge: () => string | null): string | null {
  try {
    const fault = judge();
    return inherited() === CLEAN ? fault : `every object inherits something new: ${fault}`;
  } catch (error) {
    return `threw ${String(error)}`;
  }
}
