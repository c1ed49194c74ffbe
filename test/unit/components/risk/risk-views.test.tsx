// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { RiskCard } from '@/components/risk/risk-card';
import { type RiskDeeds, RiskDeedsProvider } from '@/components/risk/risk-deeds';
import { RiskTab } from '@/components/risk/risk-tab';
import type { RiskBriefing } from '@/utils/briefing/briefing';
import type { PurchaseView } from '@/utils/briefing/own-desk';
import type { Beyond } from '@/utils/risk/fact-sheet';
import { fakeBackground } from '../../../gallery/fake-background';
import { factsWithout, PERP_FACTS, riskBriefing } from '../../../gallery/invented-risk';
import { Stage } from '../../../gallery/stage';
import { draw } from '../draw';

const EFFECT: PurchaseView = {
  ticker: 'BTC',
  sharePct: { before: 32, after: 41 },
  coreSharePct: { before: null, after: null },
  effectiveNumber: { before: 3.1, after: 2.6 },
  meanCorrelation: { before: 0.61, after: 0.6 },
  partial: true,
};

const NOTE = {
  name: 'bitcoin',
  savedAtMs: Date.UTC(2026, 10, 3),
  plan: { horizon: null, exitUsd: 70_000, exitFrom: 'above' as const, mostUsd: null },
};

function withOwn(beyond: Beyond): RiskBriefing {
  const one = riskBriefing();
  return { ...one, sheet: { ...one.sheet, beyond } };
}

async function risk(one: RiskBriefing, view: 'card' | 'tab' = 'tab') {
  const keep = vi.fn<RiskDeeds['keep']>(() => Promise.resolve(true));
  const snooze = vi.fn<RiskDeeds['snooze']>(() => Promise.resolve(true));
  const keepPlan = vi.fn<RiskDeeds['keepPlan']>(() => Promise.resolve(true));
  const purchase = vi.fn<RiskDeeds['purchase']>(() => Promise.resolve(EFFECT));
  const deeds: RiskDeeds = { keep, keepPlan, purchase, snooze, elsewhere: null, again: () => {} };
  const drawn = await draw(
    <Stage background={fakeBackground({})}>
      <RiskDeedsProvider value={deeds}>
        {view === 'tab' ? <RiskTab risk={one} /> : <RiskCard risk={one} />}
      </RiskDeedsProvider>
    </Stage>,
  );
  const picture = () => drawn.element.querySelector('[role=img]')?.getAttribute('aria-label') ?? '';
  const text = () => drawn.text().replaceAll('\u00a0', ' ');
  return { ...drawn, keep, keepPlan, purchase, snooze, picture, text };
}

describe('the risk tab', () => {
  it('describes the load line in one sentence for those who cannot see it', async () => {
    const { picture } = await risk(riskBriefing());
    expect(picture()).toMatch(
      /^Long at 20×: Far over the load line\. 1 % in a week at \d+×; .*exchange max at 125×\.$/,
    );
  });

  it('follows the hand at once and keeps the position when the hand rests', async () => {
    vi.useFakeTimers();
    try {
      const { picture, type, keep, text } = await risk(riskBriefing());
      await type('Leverage', '2');
      expect(picture()).toContain('Long at 2×: Under the load line');
      expect(text()).toContain('Under the load line');
      expect(keep).not.toHaveBeenCalled();
      await act(async () => vi.advanceTimersByTime(500));
      expect(keep).toHaveBeenCalledOnce();
      expect(keep.mock.calls[0]?.[0]).toMatchObject({ leverage: 2, side: 1 });
    } finally {
      vi.useRealTimers();
    }
  });

  it('keeps what was entered when the page is left before the hand rests', async () => {
    const { type, keep } = await risk(riskBriefing());
    await type('Leverage', '3');
    await act(async () => void window.dispatchEvent(new Event('pagehide')));
    expect(keep).toHaveBeenCalledOnce();
  });

  it('takes no leverage that is no number', async () => {
    const { type, picture, named } = await risk(riskBriefing());
    await type('Leverage', '2x0');
    expect(picture()).toContain('Long at 20×');
    expect(named('Leverage').getAttribute('aria-invalid')).toBe('true');
  });

  it('shows other marks for a short', async () => {
    const { named, picture } = await risk(riskBriefing());
    const long = picture();
    await act(async () => named('Short').click());
    expect(picture()).toMatch(/^Short at 20×/);
    expect(picture().slice(6)).not.toBe(long.slice(5));
  });

  it('says where the leverage comes from', async () => {
    expect((await risk(riskBriefing())).text()).toContain('as the page shows');
    const kept = riskBriefing({ more: { positionFrom: 'kept' } });
    expect((await risk(kept)).text()).toContain('kept for this contract');
  });

  it('forgets a kept position', async () => {
    const { click, keep } = await risk(riskBriefing({ more: { positionFrom: 'kept' } }));
    await click('Forget');
    expect(keep).toHaveBeenCalledWith(null);
  });

  it('lists every warning with severity, threshold, source and age', async () => {
    const { text, element } = await risk(riskBriefing());
    expect(element.querySelectorAll('.warning').length).toBeGreaterThan(5);
    expect(text()).toContain('71 % of accounts are long');
    expect(text()).toMatch(/caution · limit 70 % · Binance · 5 min ago/);
  });

  it('puts the theme of the worst warning first', async () => {
    const { element } = await risk(riskBriefing());
    const severities = [...element.querySelectorAll('.warning-theme')].map(
      (theme) => theme.querySelector<HTMLElement>('.warning')?.dataset['severity'],
    );
    expect(severities[0]).toBe('danger');
    expect(severities).toEqual([...severities].sort((a, b) => rank(a) - rank(b)));
  });

  it('lists what could not be checked with what is missing', async () => {
    const { text } = await risk(riskBriefing({ facts: factsWithout('longShare') }));
    expect(text()).toContain('No data');
    expect(text()).toContain('needs the share of long accounts');
  });

  it('shows no data for a fact that nobody told, and marks an assumed fee', async () => {
    const { text } = await risk(riskBriefing({ facts: factsWithout('indexPrice') }));
    expect(text()).toContain('Indexno data');
    expect(text()).toContain('assumed: its standard fee');
  });

  it('puts a nudge away for a day and shows no other in its place', async () => {
    const { click, snooze, element } = await risk(riskBriefing());
    await click('Not for a day');
    expect(snooze).toHaveBeenCalledOnce();
    expect(element.querySelector('.nudge')).toBeNull();
  });

  it('says that old figures are old', async () => {
    const { text } = await risk(riskBriefing({ older: 3 * 3_600_000 }));
    expect(text()).toContain('Prices and funding were fetched 3 h ago.');
  });

  it.each([
    ['suspended', 'Trading is suspended'],
    ['delisting', 'This contract is being delisted'],
    ['pre-market', 'Pre-market'],
    ['post-only', 'Post-only'],
    ['expired', 'This contract has expired'],
  ] as const)('says of a contract that is %s what that means', async (tradingState, said) => {
    const { text } = await risk(riskBriefing({ facts: { ...PERP_FACTS, tradingState } }));
    expect(text()).toContain(said);
  });

  it('says that the exchange is blocked in the region, and draws nothing it does not know', async () => {
    const { text, element } = await risk(
      riskBriefing({ facts: {}, more: { failure: { kind: 'region-blocked' } } }),
    );
    expect(text()).toContain('Binance is blocked in your region');
    expect(element.querySelector('.load')).toBeNull();
  });

  it('says why there is no liquidation price without tiers', async () => {
    const { text } = await risk(riskBriefing({ facts: factsWithout('tiers', 'mmr') }));
    expect(text()).toContain('The maintenance tiers are not known.');
  });

  it('says of an option page without an option that none is chosen', async () => {
    const chain = riskBriefing({
      contract: { market: 'option', style: null, strike: null, optionType: null, symbol: null },
    });
    expect((await risk(chain)).text()).toContain('No option chosen');
  });
});

function rank(severity: string | undefined): number {
  return ['danger', 'caution', 'info'].indexOf(severity ?? '');
}

describe('the risk section of the card', () => {
  it('shows the worst three warnings, and all when asked', async () => {
    const { element, named } = await risk(riskBriefing(), 'card');
    expect(element.querySelectorAll('.warning')).toHaveLength(3);
    const all = [...element.querySelectorAll('button')].find((button) =>
      /Show all/.test(button.textContent ?? ''),
    );
    await act(async () => all?.click());
    expect(element.querySelectorAll('.warning').length).toBeGreaterThan(3);
    expect(named('Leverage')).toBeTruthy();
  });

  it('shows liquidation with its distance, chances with their past, and what holding costs', async () => {
    const { text } = await risk(riskBriefing(), 'card');
    expect(text()).toMatch(/Liquidation61,3\d\d4\.6 % below/);
    expect(text()).toMatch(/Chance within a dayabout \d+ %after \d+ of 1,440 starts in 60 days/);
    expect(text()).toMatch(/Holding, a day1\.8 %of margin/);
  });

  it('draws a skeleton only where nothing was ever known', async () => {
    const empty = riskBriefing({ facts: {} });
    expect(
      (await risk({ ...empty, pending: true }, 'card')).element.querySelector('.skeleton'),
    ).not.toBeNull();
    const kept = riskBriefing({ more: { pending: true } });
    expect((await risk(kept, 'card')).element.querySelector('.skeleton')).toBeNull();
  });
});

describe("the user's own beside a contract's risk", () => {
  it.each(['card', 'tab'] as const)(
    'reminds on the %s of a note that has come to pass, with its day',
    async (view) => {
      const { text } = await risk(withOwn({ plan: NOTE }), view);
      expect(text()).toContain('Your note from 3 Nov 2026: exit level $70,000. The price is $64,352.1.');
    },
  );

  it('says a note that has come to pass once, though it is the nudge as well', async () => {
    const { click, text } = await risk(withOwn({ plan: NOTE }));
    expect(text().split('Your note from 3 Nov 2026').length - 1).toBe(1);
    await click('Not for a day');
    expect(text().split('Your note from 3 Nov 2026').length - 1).toBe(0);
  });

  it('says nothing of a note that has not come to pass but what it is', async () => {
    const { text } = await risk(withOwn({ plan: { ...NOTE, plan: { ...NOTE.plan, exitUsd: 50_000 } } }));
    expect(text()).toContain('exit at $50,000');
    expect(text()).not.toContain('Your note from');
  });

  it('keeps a note with the side from which its level is reached, as the price stands', async () => {
    const { click, keepPlan, type } = await risk(riskBriefing());
    await type('Exit level', '70000');
    await click('Save the note');
    expect(keepPlan).toHaveBeenLastCalledWith(
      expect.objectContaining({ exitUsd: 70_000, exitFrom: 'below' }),
    );
    await type('Exit level', '60000');
    await click('Save the note');
    expect(keepPlan).toHaveBeenLastCalledWith(
      expect.objectContaining({ exitUsd: 60_000, exitFrom: 'above' }),
    );
  });

  it('tells what a purchase would change once it is asked, and what is not known as no data', async () => {
    const { click, purchase, text, type } = await risk(withOwn({ tracked: true }), 'card');
    await type('Amount in US dollars', '2500');
    expect(purchase).not.toHaveBeenCalled();
    await click('Show');
    expect(purchase).toHaveBeenCalledWith(2500);
    expect(text()).toContain('BTC in your holdings32 % to 41 %');
    expect(text()).toContain('Core shareno data');
    expect(text()).toContain('Holdings without a price are left out.');
  });

  it('speaks of no purchase to whoever tracks no holdings', async () => {
    const { text } = await risk(riskBriefing());
    expect(text()).not.toContain('What this purchase would change');
  });
});
