import { describe, expect, it } from 'vitest';
import { createInstrumentDesk } from '@/utils/briefing/instrument-desk';
import { deskRig } from '../../rig/desk-rig';

const HOUR_MS = 3_600_000;
const START_MS = Date.UTC(2026, 10, 23, 9);

/** A desk over a store that is shared with the desks of later workers. */
function aDesk(rig: ReturnType<typeof deskRig>) {
  const { http, cache } = rig.start();
  return createInstrumentDesk(http, cache, () => rig.clock.nowMs);
}

describe('an exchange’s own lists of contracts', () => {
  it('are fetched once a day, however often its pages are looked at and the worker restarts', async () => {
    const rig = deskRig(START_MS);
    expect(await aDesk(rig).refresh('binance')).toBe(true);
    const asked = rig.sent.length;
    expect(asked).toBeGreaterThan(0);
    rig.clock.nowMs = START_MS + 23 * HOUR_MS;
    const desk = aDesk(rig);
    expect(await desk.refresh('binance')).toBe(false);
    expect(rig.sent).toHaveLength(asked);
    expect((await desk.of('binance')).bySymbol('BTCUSDT')).not.toBeNull();
    rig.clock.nowMs = START_MS + 25 * HOUR_MS;
    expect(await desk.refresh('binance')).toBe(true);
    expect(rig.sent).toHaveLength(2 * asked);
  });

  it('are fetched anew where they seem to come from the future, because the clock was set back', async () => {
    const rig = deskRig(START_MS);
    await aDesk(rig).refresh('binance');
    rig.clock.nowMs = START_MS - 48 * HOUR_MS;
    expect(await aDesk(rig).refresh('binance')).toBe(true);
  });
});
