// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/card/card';
import { throughPill } from '@/components/card/through-pill';
import type { Briefing } from '@/utils/briefing/briefing';
import type { CardEvent, CardHandoff } from '@/utils/messages/card-handoff';
import { FAILURE_KINDS } from '@/utils/vocabulary/failure';
import { type Answers, fakeBackground } from '../../gallery/fake-background';
import {
  BITCOIN,
  briefing,
  fresh,
  HISTORY,
  INDICES,
  missing,
  NEIROS,
  RATING,
  STANDING,
  WAITING,
} from '../../gallery/invented';
import { local, noLocal, TOO_FEW, WITHOUT_KEY } from '../../gallery/invented-local';
import { Stage } from '../../gallery/stage';
import { draw } from './draw';

const FIVE_DAYS = { ...HISTORY, points: { ...HISTORY.points, value: HISTORY.points.value.slice(-5) } };

function handoff(more: Partial<CardHandoff> = {}) {
  const listeners = new Set<(event: CardEvent) => void>();
  const one: CardHandoff = {
    mount: document.body,
    theme: 'dark',
    opened: 'pointer',
    pinned: true,
    href: () => 'https://www.binance.com/en/futures/BTCUSDT',
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: vi.fn(),
    ...more,
  };
  return {
    handoff: one,
    tell: (event: CardEvent) => act(async () => void [...listeners].map((hear) => hear(event))),
  };
}

async function card(one: Briefing | null, more: Partial<CardHandoff> = {}) {
  const asked: string[] = [];
  const { handoff: given, tell } = handoff(more);
  const answers: Answers = {
    card: ({ wait }) => {
      asked.push(`card ${wait}`);
      return one && { briefing: one, standing: STANDING, theme: 'dark' };
    },
    history: () => ({ ok: true, value: FIVE_DAYS }),
    choose: ({ tokenId }) => {
      asked.push(`choose ${tokenId}`);
      return true;
    },
    watch: ({ watched }) => {
      asked.push(`watch ${watched}`);
      return watched;
    },
    openOptions: () => {
      asked.push('options');
      return true;
    },
    candidates: () => ({ ok: true, value: NEIROS }),
  };
  const background = throughPill(fakeBackground(answers).ask, given);
  const drawn = await draw(
    <Stage background={background}>
      <Card handoff={given} />
    </Stage>,
  );
  return { ...drawn, asked, tell, close: given.close };
}

describe('the card', () => {
  it('shows grade, band, trend, indices with weights, and where each comes from', async () => {
    const { text } = await card(briefing());
    for (const part of [
      'Bitcoin',
      'BTCUSDT perpetual',
      '82',
      'Strong',
      'Trend up',
      'In 3 indices',
      '40.0\u00a0%',
    ]) {
      expect(text()).toContain(part);
    }
    expect(text()).toContain('Token Metrics · 21 Nov 2026 · fetched 2 h ago');
    expect(text()).toContain('12 of 20 indices read');
  });

  it('tells the grade history day by day to who cannot see the chart', async () => {
    const { element } = await card(briefing());
    expect(element.querySelectorAll('table tbody tr')).toHaveLength(5);
  });

  it('shows a missing grade as no data and never as zero', async () => {
    const { text } = await card(
      briefing({}, { rating: fresh({ ...RATING, tmGrade: null, band: null, technologyGrade: null }) }),
    );
    expect(text()).toContain('Technologyno data');
    expect(text()).not.toMatch(/Technology0/);
  });

  it.each(FAILURE_KINDS)(
    'keeps the last figures when a fresh request ends in %s, and says so',
    async (kind) => {
      const { text } = await card(
        briefing({}, { rating: { value: RATING, failure: { kind }, pending: false, stale: true } }),
      );
      expect(text()).toContain('82');
      expect(text()).toContain('2 d old');
      expect(document.querySelectorAll('.note-title')).toHaveLength(1);
    },
  );

  it.each(FAILURE_KINDS)('says once, not twice, that nothing came because of %s', async (kind) => {
    await card(briefing({}, { rating: missing({ kind }), indices: missing({ kind }) }));
    expect(document.querySelectorAll('.note-title')).toHaveLength(1);
    expect(document.querySelector('.note-text')?.textContent).toBeTruthy();
  });

  it('asks which token is meant, and none of these is an answer', async () => {
    const one = briefing({ base: 'NEIRO' }, { asset: fresh({ kind: 'ambiguous', candidates: NEIROS }) });
    const { text, click, asked } = await card(one);
    expect(text()).toContain('Which NEIRO?');
    expect(text()).toContain('no market cap');
    expect(text()).not.toContain('82');
    await click('None of these');
    expect(asked).toContain('choose null');
  });

  it('lets the reader say that the token is wrong, and go back', async () => {
    const { text, click, asked } = await card(briefing());
    await click('Wrong token?');
    expect(text()).toContain('Which BTC?');
    await click('Back without a change');
    expect(text()).toContain('Strong');
    expect(asked.some((one) => one.startsWith('choose'))).toBe(false);
  });

  it('never asks for a key or a passphrase on an exchange page', async () => {
    for (const kind of ['no-key', 'key-locked', 'not-permitted'] as const) {
      const { element } = await card(briefing({}, { rating: missing({ kind }) }));
      expect(element.querySelector('input')).toBeNull();
    }
  });

  it('waits for requests under way, and stops waiting when they never end', async () => {
    const { asked } = await card(briefing({}, { rating: WAITING }));
    expect(asked.filter((one) => one === 'card true').length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(12);
  });

  it('asks anew when the pill says that figures changed', async () => {
    const { asked, tell } = await card(briefing());
    await tell('changed');
    expect(asked).toEqual(['card false', 'card false']);
  });

  it('shows nothing once closed, and the figures again when opened again', async () => {
    const { text, tell } = await card(briefing());
    await tell('closed');
    expect(text()).not.toContain('Bitcoin');
    await tell('opened');
    expect(text()).toContain('Bitcoin');
  });

  it('takes the focus only when the keyboard decided that it stays', async () => {
    await card(briefing());
    expect(document.activeElement?.className ?? '').not.toContain('card');
    await card(briefing(), { opened: 'keyboard', pinned: false });
    expect(document.activeElement?.className ?? '').not.toContain('card');
    await card(briefing(), { opened: 'keyboard' });
    expect(document.activeElement?.className).toContain('card');
  });

  it('closes from its own button and toggles the watch-list', async () => {
    const { click, close, asked } = await card(briefing());
    await click(`Watch ${BITCOIN.name}`);
    expect(asked).toContain('watch true');
    await click('Close');
    expect(close).toHaveBeenCalledOnce();
  });

  it('says that a page is no contract any more', async () => {
    expect((await card(null)).text()).toContain('not about a contract any more');
  });

  it('does not claim that no index holds a token while some are unread', async () => {
    const few = { ...INDICES, memberships: [] };
    expect((await card(briefing({}, { indices: fresh(few) }))).text()).toContain(
      'none of the indices read so far',
    );
  });
});

describe('a local score in the card', () => {
  const NOTICE = 'Computed on this device from public prices. Not a Token Metrics rating.';

  it('says what it is not, its five parts, and the prices it rests on with their age', async () => {
    const { text } = await card(briefing({ market: 'spot', style: null }, WITHOUT_KEY));
    expect(text()).toContain(NOTICE);
    expect(text()).toMatch(/Local score 44 of 100Soft ?this device/);
    for (const part of [
      'Trend39',
      'Momentum51',
      'Return per risk34',
      'Liquidity82',
      'Nearness to the high61',
    ])
      expect(text()).toContain(part);
    expect(text()).toContain(
      '399 daily candles of BTCUSDT, Binance · until 22 Nov 2026 · fetched 20 min ago',
    );
  });

  it('stands apart below a rating, and never as one number with it', async () => {
    const { text } = await card(briefing({}, { localScore: local() }));
    expect(text().indexOf('TM grade')).toBeGreaterThan(-1);
    expect(text().indexOf('TM grade')).toBeLessThan(text().indexOf('Local score'));
    expect(document.querySelector('.local [data-band]')).toBeNull();
  });

  it('that is hidden leaves no trace', async () => {
    const { text } = await card(briefing({}, { localScore: local({}, { shown: false }) }));
    expect(text()).not.toContain('Local score');
    expect(text()).not.toContain(NOTICE);
  });

  it.each([
    [noLocal({ failure: { kind: 'ambiguous' } }), 'Another coin of comparable size has the same ticker'],
    [noLocal({ failure: { kind: 'not-listed' } }), 'No public market was found'],
    [noLocal({ failure: { kind: 'offline' } }), 'This computer is offline'],
    [local({}, { value: TOO_FEW }), '41 daily candles are known. It takes 90.'],
  ] as const)('that is missing says why, and no figure stands in its place', async (part, why) => {
    const { text } = await card(briefing({ market: 'spot' }, { ...WITHOUT_KEY, localScore: part }));
    expect(text()).toContain('No local score');
    expect(text()).toContain(why);
    expect(document.querySelector('.local-ring')).toBeNull();
  });
});
