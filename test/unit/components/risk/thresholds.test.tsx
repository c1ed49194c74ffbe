// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RiskSection } from '@/components/options/risk-section';
import { asKept, asShown, thresholdUnit } from '@/components/options/threshold-units';
import { readNumber } from '@/utils/format/read-number';
import { INITIAL_PREFERENCES, levelsFor, type RiskPreferences } from '@/utils/risk/preferences';
import { fakeBackground } from '../../../gallery/fake-background';
import { Stage } from '../../../gallery/stage';
import { draw } from '../draw';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function section(preferences: RiskPreferences = INITIAL_PREFERENCES) {
  const kept: RiskPreferences[] = [];
  const background = fakeBackground({
    riskPreferences: () => preferences,
    keepRiskPreferences: ({ preferences: wanted }) => {
      kept.push(wanted);
      return wanted;
    },
  });
  const drawn = await draw(
    <Stage background={background}>
      <RiskSection />
    </Stage>,
  );
  const rest = () => act(async () => vi.advanceTimersByTime(600));
  return { ...drawn, kept, rest };
}

describe('risk in the options', () => {
  it('keeps a preset and says what it changes', async () => {
    const { named, kept, rest, text } = await section();
    await act(async () => named('Cautious').click());
    expect(text()).toContain('a third nearer');
    await rest();
    expect(kept).toEqual([{ ...INITIAL_PREFERENCES, preset: 'cautious' }]);
  });

  it('keeps a threshold as the fraction it stands for', async () => {
    const { type, kept, rest } = await section();
    await type('Liquidation within a day: danger', '7.5');
    await rest();
    expect(kept.at(-1)?.thresholds).toEqual({ 'liq.p24': { danger: 0.075 } });
  });

  it('switches a level off when its field is emptied', async () => {
    const { type, kept, rest } = await section();
    await type('Liquidation within a day: info', '');
    await rest();
    const last = kept.at(-1);
    expect(last && levelsFor('liq.p24', last).info).toBeNull();
    expect(last && levelsFor('liq.p24', last).caution).toBe(0.01);
  });

  it('resets one warning and all of them', async () => {
    const own = { 'fund.apr': { caution: 20 }, 'lev.abs': { danger: 5 } };
    const { click, kept, rest, element } = await section({ ...INITIAL_PREFERENCES, thresholds: own });
    const reset = [...element.querySelectorAll('button')].find((one) =>
      /^Reset: /.test(one.getAttribute('aria-label') ?? ''),
    );
    await act(async () => reset?.click());
    await rest();
    expect(Object.keys(kept.at(-1)?.thresholds ?? {})).toHaveLength(1);
    await click('Reset all');
    await rest();
    expect(kept.at(-1)?.thresholds).toEqual({});
  });

  it('finds a warning by its name', async () => {
    const { type, element } = await section();
    await type('Thresholds', 'funding');
    const names = [...element.querySelectorAll('tbody th')].map((th) => th.firstChild?.textContent ?? '');
    expect(names.length).toBeGreaterThan(1);
    expect(names.every((name) => /funding/i.test(name))).toBe(true);
  });

  it('leaves the region unset until it is chosen, then shows its rule with date and source', async () => {
    expect((await section()).text()).toContain('Never guessed.');
    const { text } = await section({ ...INITIAL_PREFERENCES, region: 'eu' });
    expect(text()).toContain('Private traders may use up to 2×. ESMA, since 1 Aug 2018.');
  });

  it('keeps no equity where the field is empty', async () => {
    const { type, kept, rest } = await section({ ...INITIAL_PREFERENCES, equityUsd: 5000 });
    await type('Equity to trade with', '');
    await rest();
    expect(kept.at(-1)?.equityUsd).toBeNull();
  });
});

describe('numbers as people type them', () => {
  it.each([
    ['en-GB', '1,250.5', 1250.5],
    ['de-DE', '1.250,5', 1250.5],
    ['de-DE', '2.5', 2.5],
    ['fr-FR', '1 250,5', 1250.5],
    ['en-GB', '20×', 20],
    ['en-GB', '−50', -50],
    ['en-GB', ' ', null],
    ['en-GB', '1e5', 'unreadable'],
    ['en-GB', '--2', 'unreadable'],
  ] as const)('reads %s %s', (locale, text, value) => {
    expect(readNumber(locale, text)).toBe(value);
  });

  it('shows a fraction as per cent and gives the same fraction back', () => {
    const unit = thresholdUnit('liq.p24');
    expect(unit && asShown(0.005, unit)).toBe(0.5);
    expect(unit && asKept(0.7, unit)).toBe(0.007);
  });
});
