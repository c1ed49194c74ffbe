/** One run per name at a time: whoever asks while it is under way gets the same promise. */
export interface Once<T> {
  run(name: string, work: () => Promise<T>): Promise<T>;
  isRunning(name: string): boolean;
}

export function createOnce<T>(): Once<T> {
  const running = new Map<string, Promise<T>>();
  return {
    run(name, work) {
      const current = running.get(name);
      if (current) return current;
      const started = work().finally(() => running.delete(name));
      running.set(name, started);
      return started;
    },
    isRunning: (name) => running.has(name),
  };
}
