/** Work under way, by what it is about. */
export interface Flights {
  /**
   * Begins this work unless the same is under way, and then joins that. Never rejects: a fault of ours is reported
   * among the extension's errors and is no news. True = news.
   */
  join(name: string, work: () => Promise<boolean>): Promise<boolean>;
  has(name: string): boolean;
}

/** However many ask for the same at the same time, it is done once. */
export function createFlights(): Flights {
  const underWay = new Map<string, Promise<boolean>>();
  return {
    join(name, work) {
      const joined = underWay.get(name);
      if (joined) return joined;
      const begun = work()
        .catch((cause: unknown) => {
          reportError(cause);
          return false;
        })
        .finally(() => underWay.delete(name));
      underWay.set(name, begun);
      return begun;
    },
    has: (name) => underWay.has(name),
  };
}
