// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { AddHoldings } from '@/components/portfolio/add-holdings';
import { AskGrades } from '@/components/portfolio/ask-grades';
import { RulesForm } from '@/components/portfolio/rules-form';
import type { PortfolioRules } from '@/utils/portfolio/rules';
import { fakeBackground } from '../../gallery/fake-background';
import { PORTFOLIO } from '../../gallery/portfolio-cases';
import { Stage } from '../../gallery/stage';
import { draw } from './draw';

describe("the portfolio's rules", () => {
  it('keep shares and effects away from trading pages when the reader says so', async () => {
    const kept = vi.fn((_params: { rules: PortfolioRules }) => true);
    const { named } = await draw(
      <Stage background={fakeBackground({ keepPortfolioRules: kept })}>
        <RulesForm view={PORTFOLIO} back={() => {}} again={() => {}} />
      </Stage>,
    );
    const box = named('Show on trading pages');
    expect(box).toHaveProperty('checked', true);
    await act(async () => box.click());
    expect(kept).toHaveBeenCalledWith({ rules: { ...PORTFOLIO.rules, onPages: false } });
  });
});

describe('grades that were never asked for', () => {
  it('are asked for with one press, and what stands in the way is said', async () => {
    const asked = vi.fn(() => ({ kind: 'credits-spent' as const }));
    const again = vi.fn();
    const { element, named } = await draw(
      <Stage background={fakeBackground({ gradeHoldings: asked })}>
        <AskGrades view={PORTFOLIO} again={again} />
      </Stage>,
    );
    expect(asked).not.toHaveBeenCalled();
    expect(element.textContent).toContain('never how much');
    await act(async () => named('Ask Token Metrics').click());
    expect(asked).toHaveBeenCalledOnce();
    expect(again).toHaveBeenCalledOnce();
    expect(element.textContent).toMatch(/credits/i);
    expect(element.querySelector('.note')).not.toBeNull();
  });

  it('are not spoken of where there are none', async () => {
    const { element } = await draw(
      <Stage background={fakeBackground({})}>
        <AskGrades view={{ ...PORTFOLIO, unasked: { coins: 0, credits: 0 } }} again={() => {}} />
      </Stage>,
    );
    expect(element.textContent).toBe('');
  });
});

describe('adding holdings', () => {
  it('offers a place to write a list before anything is asked', async () => {
    const { element } = await draw(
      <Stage background={fakeBackground({})}>
        <AddHoldings back={() => {}} />
      </Stage>,
    );
    expect(element.querySelectorAll('textarea')).toHaveLength(1);
  });
});
