/** Does something when a life ends: at once where it has ended already. */
export function atEnd(signal: AbortSignal, run: () => void): void {
  if (signal.aborted) run();
  else signal.addEventListener('abort', run);
}
