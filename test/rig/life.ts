/**
 * Where a life ends: at its nth deed, which was then not begun, or was done without the worker's hearing of it. A deed
 * is a step that changes the world: it writes, or asks another computer. Of a step that only reads the world keeps no
 * trace, so that dying there leaves what dying before the next deed leaves.
 */
export interface Death {
  /** 1 is the first. */
  readonly atDeed: number;
  readonly when: 'before' | 'after';
}

/** One life of a worker, as everything sees it that the worker awaits of the world outside. */
export interface Life {
  /** Carries out a step that reads. Once the life is over a step is neither begun nor heard of. */
  read<T>(work: () => Promise<T>): Promise<T>;
  /** Carries out a step that changes the world. */
  deed<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** The deeds that were begun, in order, and the one that was not. */
  readonly deeds: readonly string[];
  /** Resolves when the life is over. */
  readonly over: Promise<void>;
  /** Resolves when what was begun in this life has come to its end outside of it. */
  quiet(): Promise<void>;
  end(): void;
}

const NEVER = new Promise<never>(() => {});

/** @param death null: it goes on until it is ended. */
export function newLife(death: Death | null = null): Life {
  const deeds: string[] = [];
  const begun = new Set<Promise<unknown>>();
  let isOver = false;
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = () => {
      isOver = true;
      resolve();
    };
  });

  async function step<T>(work: () => Promise<T>): Promise<T> {
    const working = work();
    const ended = working.catch(() => undefined).then(() => void begun.delete(ended));
    begun.add(ended);
    try {
      const done = await working;
      return isOver ? await NEVER : done;
    } catch (cause) {
      if (isOver) return NEVER;
      throw cause;
    }
  }

  return {
    deeds,
    over,
    end: () => end(),
    async quiet() {
      while (begun.size > 0) await Promise.all([...begun]);
    },
    read: async (work) => (isOver ? NEVER : step(work)),
    async deed(name, work) {
      if (isOver) return NEVER;
      deeds.push(name);
      const isFatal = deeds.length === death?.atDeed;
      if (isFatal) end();
      return isFatal && death?.when === 'before' ? NEVER : step(work);
    },
  };
}

/** How an object is lived by: which of its functions change the world, and which only read it. */
interface Steps<T> {
  readonly deeds: readonly (string & keyof T)[];
  readonly reads: readonly (string & keyof T)[];
}

/** The same object, whose functions are steps of a life. */
export function livedBy<T extends object>(life: Life, name: string, target: T, steps: Steps<T>): T {
  return new Proxy(target, {
    get(whole, key) {
      const member: unknown = Reflect.get(whole, key, whole);
      if (typeof member !== 'function') return member;
      const isDeed = steps.deeds.some((deed) => deed === key);
      if (!isDeed && !steps.reads.some((read) => read === key)) return member;
      return (...given: unknown[]) => {
        const work = async () => {
          const done: unknown = await Reflect.apply(member, whole, given);
          return done;
        };
        return isDeed ? life.deed(`${name}.${String(key)}`, work) : life.read(work);
      };
    },
  });
}
