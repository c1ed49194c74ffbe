// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { keepHost } from '@/entrypoints/pill/keep-host';

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
const STYLE = 'position: fixed; z-index: 5;';

function scene() {
  const stop = new AbortController();
  const host = document.createElement('x-y');
  host.style.cssText = STYLE;
  document.documentElement.append(host);
  const clock = { nowMs: 0 };
  let retired = 0;
  const onRetire = () => {
    retired += 1;
  };
  let dressed = 0;
  const dress = () => {
    dressed += 1;
  };
  keepHost(host, dress, onRetire, stop.signal, () => clock.nowMs);
  return { host, clock, stop, retired: () => retired, dressed: () => dressed };
}

afterEach(() => {
  for (const left of document.documentElement.querySelectorAll('x-y')) left.remove();
});

describe('keeping the pill on the page', () => {
  it('comes back when the page removes or moves it', async () => {
    const { host, stop } = scene();
    host.remove();
    await settle();
    expect(host.parentNode).toBe(document.documentElement);
    document.body.append(host);
    await settle();
    expect(host.parentNode).toBe(document.documentElement);
    stop.abort();
  });

  it('undoes what the page does to its style', async () => {
    const { host, stop } = scene();
    const before = host.style.cssText;
    host.style.display = 'none';
    await settle();
    expect(host.style.cssText).toBe(before);
    stop.abort();
  });

  it('steps back where the page makes its surroundings inert for a dialog', async () => {
    const { host, stop, retired } = scene();
    host.setAttribute('inert', '');
    await settle();
    expect(host.hasAttribute('inert')).toBe(true);
    expect(retired()).toBe(0);
    stop.abort();
  });

  it('gives in after five repairs within a minute, for good', async () => {
    const { host, retired } = scene();
    for (let time = 0; time < 6; time += 1) {
      expect(host.isConnected).toBe(true);
      host.remove();
      await settle();
    }
    expect(host.isConnected).toBe(false);
    expect(retired()).toBe(1);
  });

  it('gives in, too, to a page that takes it away inside of every repair', async () => {
    const { host, retired } = scene();
    const page = new MutationObserver(() => host.remove());
    page.observe(document.documentElement, { childList: true });
    host.remove();
    await settle();
    page.disconnect();
    expect(host.isConnected).toBe(false);
    expect(retired()).toBe(1);
  });

  it('waits for the next root element where a page takes the whole document away', async () => {
    const { host, stop, retired } = scene();
    const before = document.documentElement;
    before.remove();
    await settle();
    expect(host.parentNode).toBe(before);
    const next = document.createElement('html');
    document.append(next);
    await settle();
    expect(host.parentNode).toBe(next);
    expect(retired()).toBe(0);
    stop.abort();
    next.remove();
    document.append(before);
  });

  it('is dressed again where it was away, were it only for a moment and with the whole document', async () => {
    const { host, stop, dressed, retired } = scene();
    host.remove();
    document.documentElement.append(host);
    await settle();
    expect(dressed()).toBe(1);
    const top = document.documentElement;
    top.remove();
    document.append(top);
    await settle();
    expect(dressed()).toBe(2);
    expect(host.parentNode).toBe(top);
    document.body.append(document.createElement('p'));
    await settle();
    expect(dressed()).toBe(2);
    expect(retired()).toBe(0);
    stop.abort();
  });

  it('bears any number of repairs that are far apart', async () => {
    const { host, clock, stop, retired } = scene();
    for (let time = 0; time < 12; time += 1) {
      clock.nowMs += 15_000;
      host.remove();
      await settle();
    }
    expect(host.isConnected).toBe(true);
    expect(retired()).toBe(0);
    stop.abort();
  });

  it('ends with its signal', async () => {
    const { host, stop } = scene();
    stop.abort();
    host.remove();
    await settle();
    expect(host.isConnected).toBe(false);
  });
});
