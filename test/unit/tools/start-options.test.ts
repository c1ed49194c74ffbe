import { describe, expect, it } from 'vitest';
import { hasDisplay, readStartOptions } from '../../tools/start/options';

describe('npm start', () => {
  it('opens the pretend BTCUSDT perpetual with the pretend key', () => {
    expect(readStartOptions([])).toEqual({
      once: false,
      withKey: true,
      live: false,
      browser: 'chromium',
      address: 'https://www.binance.com/en/futures/BTCUSDT',
    });
  });

  it('never enters the pretend key on the real internet', () => {
    expect(readStartOptions(['--live']).withKey).toBe(false);
    expect(readStartOptions(['--live', 'https://www.okx.com/trade-swap/btc-usdt-swap']).address).toBe(
      'https://www.okx.com/trade-swap/btc-usdt-swap',
    );
  });

  it('opens Firefox where it is named', () => {
    expect(readStartOptions(['--browser', 'firefox']).browser).toBe('firefox');
  });

  it.each([
    [['--browser', 'opera']],
    [['--live', 'http://www.okx.com/']],
    [['www.okx.com']],
    [['--twice']],
    [['--live', 'okx']],
  ])('refuses %j', (args) => {
    expect(() => readStartOptions(args)).toThrow();
  });

  it('shows a window only where there is a display', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
  });
});
