import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrameWords } from '@/utils/messages/verbs';
import { createAsk } from './ask';
import { atEnd } from './at-end';
import { createLook } from './look';
import { showNotice } from './notice';
import { createPill, type Pill } from './pill';
import { extensionApi } from './runtime';
import { shownLeverage } from './shown-leverage';
import { watchAddress } from './watch-address';

/** In this script's own world, which the page cannot see: a second run ends the first. */
const RUNNING = Symbol.for('plimsoll.pill');

const LOOK_EVERY_MS = 30_000;

export default defineUnlistedScript(() => {
  const extension = extensionApi();
  if (extension === null || window.top !== window || location.protocol !== 'https:') return;

  const former: unknown = Reflect.get(globalThis, RUNNING);
  if (typeof former === 'function') former();
  const script = new AbortController();
  Reflect.set(globalThis, RUNNING, () => script.abort());
  const { signal } = script;

  /** The page kept undoing the pill. Nothing is drawn here any more, but the toolbar goes on telling the grade. */
  let retired = false;
  let drawn: { readonly pill: Pill; readonly words: FrameWords; readonly end: () => void } | null = null;
  const clear = () => {
    drawn?.end();
    drawn = null;
  };
  atEnd(signal, clear);

  const ask = createAsk(extension, () => {
    if (signal.aborted) return;
    // Kept from the last answer: after an update the catalogue is gone with the rest.
    const words = drawn?.words;
    script.abort();
    if (words) showNotice(words);
  });
  const href = () => location.href;

  const look = createLook({
    ask,
    href,
    shown: shownLeverage,
    signal,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    show(sight) {
      if (sight === null) return clear();
      if (sight === undefined) return drawn?.pill.blank();
      if (drawn !== null) return drawn.pill.show(sight);
      if (retired) return;
      const life = new AbortController();
      const pill = createPill(sight, {
        ask,
        href,
        onRetire() {
          retired = true;
          clear();
        },
        onHide: clear,
        signal: life.signal,
      });
      drawn = { pill, words: sight.words, end: () => life.abort() };
    },
  });

  let missed = false;
  const heard = (message: unknown) => {
    if (!(typeof message === 'object' && message !== null)) return;
    if (!('plimsoll' in message && message.plimsoll === 'changed')) return;
    if (document.hidden) missed = true;
    else look.again();
  };
  extension.runtime?.onMessage.addListener(heard);
  atEnd(signal, () => extension.runtime?.onMessage.removeListener(heard));

  // A hidden tab asks nothing; seen again it catches up, and finds out whether it was orphaned meanwhile.
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden || !(missed || !extension.runtime?.id)) return;
      missed = false;
      look.again();
    },
    { signal },
  );

  // Marks and funding move while the page is looked at; the background decides what is worth a request.
  const looking = setInterval(() => {
    if (!document.hidden) look.again();
  }, LOOK_EVERY_MS);
  atEnd(signal, () => clearInterval(looking));

  watchAddress(window, () => look.moved(), signal);
  look.again();
});
