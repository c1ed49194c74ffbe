import { describe, expect, it } from 'vitest';
import { watchAddress } from '@/entrypoints/pill/watch-address';

/** A window as far as the watcher knows one. */
class PretendWindow extends EventTarget {
  readonly location = { href: 'https://www.binance.com/en/futures/BTCUSDT' };
  readonly navigation = new EventTarget();
}

function fromBrowser(name: string): Event {
  const event = new Event(name);
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

function watched() {
  const bar = new PretendWindow();
  const stop = new AbortController();
  const seen: string[] = [];
  watchAddress(bar, (href) => seen.push(href), stop.signal);
  return { bar, stop, seen };
}

describe('watching the address', () => {
  it('tells a pair switch without reload, once', () => {
    const { bar, seen } = watched();
    bar.location.href = 'https://www.binance.com/en/futures/ETHUSDT';
    bar.navigation.dispatchEvent(fromBrowser('currententrychange'));
    bar.dispatchEvent(fromBrowser('popstate'));
    expect(seen).toEqual(['https://www.binance.com/en/futures/ETHUSDT']);
  });

  it('tells a hash route, as HTX has', () => {
    const { bar, seen } = watched();
    bar.location.href += '#contract_code=ETH-USDT';
    bar.dispatchEvent(fromBrowser('hashchange'));
    expect(seen).toHaveLength(1);
  });

  it('keeps still while the address stays the same', () => {
    const { bar, seen } = watched();
    bar.navigation.dispatchEvent(fromBrowser('currententrychange'));
    expect(seen).toEqual([]);
  });

  it('ignores events that the page made up', () => {
    const { bar, seen } = watched();
    bar.location.href = 'https://www.binance.com/en/futures/ETHUSDT';
    bar.navigation.dispatchEvent(new Event('currententrychange'));
    bar.dispatchEvent(new Event('popstate'));
    expect(seen).toEqual([]);
  });

  it('ends with its signal', () => {
    const { bar, stop, seen } = watched();
    stop.abort();
    bar.location.href = 'https://www.binance.com/en/futures/ETHUSDT';
    bar.navigation.dispatchEvent(fromBrowser('currententrychange'));
    bar.dispatchEvent(fromBrowser('popstate'));
    expect(seen).toEqual([]);
  });
});
