import browser from 'webextension-polyfill';
import { ask } from '@/utils/messages/ask';
import type { Background } from './background';

function isChanged(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'plimsoll' in message && message.plimsoll === 'changed'
  );
}

/** The real background at the other end of `runtime` messages, for the extension's own pages. */
export const extensionBackground: Background = {
  ask,
  onChanged(listener) {
    const hear = (message: unknown): undefined => {
      if (isChanged(message)) listener();
    };
    browser.runtime.onMessage.addListener(hear);
    return () => browser.runtime.onMessage.removeListener(hear);
  },
};
