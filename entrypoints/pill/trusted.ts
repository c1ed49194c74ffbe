type Events = HTMLElementEventMap;

/**
 * Listens for what a person or the browser did, until the signal ends. Events that a page's script made up
 * (`isTrusted` false) are not passed on: a page cannot drive the pill.
 */
export function onTrusted<K extends keyof Events>(
  target: {
    addEventListener(
      name: NoInfer<K>,
      listener: (event: Events[NoInfer<K>]) => void,
      options: AddEventListenerOptions,
    ): void;
  },
  name: K,
  heard: (event: Events[K]) => void,
  signal: AbortSignal,
  capture = false,
): void {
  target.addEventListener(name, (event) => event.isTrusted && heard(event), { signal, capture });
}
