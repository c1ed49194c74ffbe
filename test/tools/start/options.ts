import { parseArgs } from 'node:util';
import { pageAddress } from '../../sandbox/exchanges/all';

export interface StartOptions {
  /** Take pictures, say what the pill says, and end. */
  readonly once: boolean;
  /** Enter the sandbox's key, so that the first look shows ratings. */
  readonly withKey: boolean;
  /** The real internet instead of the sandbox. */
  readonly live: boolean;
  readonly browser: 'chromium' | 'firefox';
  readonly address: string;
}

export const USAGE = `npm start                      a pretend exchange, with a pretend Token Metrics key
npm start -- --no-key          the same without a key
npm start -- --once            pictures into .output/screenshots, then ends
npm start -- --browser firefox the same in Firefox
npm start -- --live [address]  the real internet, with your own key`;

/** @throws {Error} for an option or an address it does not understand. */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      once: { type: 'boolean', default: false },
      'no-key': { type: 'boolean', default: false },
      live: { type: 'boolean', default: false },
      browser: { type: 'string', default: 'chromium' },
    },
    allowPositionals: true,
  });
  const { browser } = values;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Error(`${browser} is neither chromium nor firefox.`);
  const [given, ...rest] = positionals;
  if (rest.length > 0 || (given !== undefined && !values.live)) throw new Error('Too many words.');
  if (given !== undefined && (!URL.canParse(given) || new URL(given).protocol !== 'https:')) {
    throw new Error(`${given} is no https address.`);
  }
  const pretend = pageAddress('binance', '/en/futures/BTCUSDT');
  return {
    once: values.once,
    withKey: !values['no-key'] && !values.live,
    live: values.live,
    browser,
    address: given ?? pretend,
  };
}

/** Whether a window could be shown here. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
