import { expect, it } from 'vitest';
import { forgetRefusals } from '@/utils/briefing/forget-refusals';
import { deskRig } from '../../rig/desk-rig';

const BTC = 'https://www.binance.com/en/futures/BTCUSDT';

it('a contract whose exchange was withheld has its facts as soon as the user allows it', async () => {
  const { clock, line, sent, start } = deskRig(Date.UTC(2026, 10, 23, 9, 30));
  const { cache, desk } = start();
  const look = async () => {
    const contract = await desk.readContract(BTC);
    if (!contract) throw new Error('no contract');
    return (await desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null })).risk;
  };
  line.withheld = true;
  expect((await look())?.failure?.kind).toBe('not-permitted');
  expect(sent).toEqual([]);

  line.withheld = false;
  clock.nowMs += 1_000;
  // Allowed, but nobody has told: what failed a moment ago is left alone.
  expect((await look())?.failure?.kind).toBe('not-permitted');
  expect(sent).toEqual([]);

  await forgetRefusals(cache);
  const allowed = await look();
  expect(allowed?.failure).toBeNull();
  expect(allowed?.sheet.facts.markPrice).toBeGreaterThan(0);
});
