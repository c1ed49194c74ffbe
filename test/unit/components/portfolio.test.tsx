// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { AddHoldings } from '@/components/portfolio/add-holdings';
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
