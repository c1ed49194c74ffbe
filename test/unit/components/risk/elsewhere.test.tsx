// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { nextOrder, ownRow, sortedRows } from '@/components/risk/elsewhere-order';
import { ElsewhereTab } from '@/components/risk/elsewhere-tab';
import { type RiskDeeds, RiskDeedsProvider } from '@/components/risk/risk-deeds';
import { fakeBackground } from '../../../gallery/fake-background';
import { ELSEWHERE, riskBriefing } from '../../../gallery/invented-risk';
import { Stage } from '../../../gallery/stage';
import { draw } from '../draw';

const { sheet } = riskBriefing();

async function elsewhere(answer: NonNullable<RiskDeeds['elsewhere']>) {
  const ask = vi.fn(answer);
  const deeds: RiskDeeds = {
    keep: async () => true,
    keepPlan: async () => true,
    purchase: async () => null,
    snooze: async () => true,
    elsewhere: ask,
    again: () => {},
  };
  const drawn = await draw(
    <Stage background={fakeBackground({})}>
      <RiskDeedsProvider value={deeds}>
        <ElsewhereTab sheet={sheet} />
      </RiskDeedsProvider>
    </Stage>,
  );
  const exchanges = () =>
    [...drawn.element.querySelectorAll('tbody th')].map((th) => th.firstChild?.textContent);
  return { ...drawn, ask, exchanges };
}

describe('the same token elsewhere', () => {
  it('says that it is asking until the answer is there', async () => {
    const { text, ask } = await elsewhere(() => new Promise(() => {}));
    expect(ask).toHaveBeenCalledOnce();
    expect(text()).toContain('Asking the other exchanges');
  });

  it('shows the page among the others, cheapest funding first, unknown last', async () => {
    const { exchanges } = await elsewhere(async () => ({ ok: true, value: ELSEWHERE }));
    expect(exchanges().slice(0, 4)).toEqual(['Gate', 'Kraken', 'OKX', 'Binance']);
    expect(exchanges()).toHaveLength(ELSEWHERE.length + 1);
  });

  it('sorts by another column and turns it round', async () => {
    const { exchanges, click } = await elsewhere(async () => ({ ok: true, value: ELSEWHERE }));
    await click('Max');
    expect(exchanges()[0]).toMatch(/Binance|Gate/);
    await click('Max ↓');
    expect(exchanges()[0]).toBe('Coinbase');
  });

  it('says in words what an exchange did not tell', async () => {
    const { text } = await elsewhere(async () => ({ ok: true, value: ELSEWHERE }));
    expect(text()).toContain('in your region: blocked');
    expect(text()).toContain('no data');
  });

  it('asks again when told to', async () => {
    const { click, ask } = await elsewhere(async () => ({ ok: false, failure: { kind: 'offline' } }));
    await click('Ask again');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('can be asked again after it broke', async () => {
    const { text, click, ask } = await elsewhere(() => Promise.reject(new Error('gone')));
    expect(text()).toContain('That did not work');
    await act(async () => {});
    await click('Ask again');
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

describe('the order of the table', () => {
  it('keeps rows without a figure last both ways', () => {
    for (const down of [true, false]) {
      const rows = sortedRows(ELSEWHERE, { column: 'oiUsd', down });
      expect(rows.at(-1)?.oiUsd).toBeNull();
      expect(rows[0]?.oiUsd).not.toBeNull();
    }
  });

  it('starts leverage and open interest from the largest, costs from the smallest', () => {
    const by = { column: 'exchange', down: false } as const;
    expect(nextOrder(by, 'maxLeverage').down).toBe(true);
    expect(nextOrder(by, 'takerFee').down).toBe(false);
    expect(nextOrder({ column: 'takerFee', down: false }, 'takerFee').down).toBe(true);
  });

  it('tells the own funding a day only where the interval is known', () => {
    expect(ownRow(sheet).fundingPerDay).toBeCloseTo(0.0009);
    const { fundingIntervalHours: _, ...facts } = sheet.facts;
    expect(ownRow({ ...sheet, facts }).fundingPerDay).toBeNull();
  });
});
