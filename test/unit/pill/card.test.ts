// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '@/entrypoints/pill/ask';
import { createCard } from '@/entrypoints/pill/card';
import { CARD_HANDOFF, type CardEvent, type CardHandoff } from '@/utils/messages/card-handoff';

function isHandoff(value: unknown): value is CardHandoff {
  return typeof value === 'object' && value !== null && 'mount' in value;
}

function handoff(): CardHandoff | null {
  const value: unknown = Reflect.get(globalThis, CARD_HANDOFF);
  return isHandoff(value) ? value : null;
}

function scene() {
  const verbs: string[] = [];
  const ask: Ask = (verb) => {
    verbs.push(verb);
    return new Promise(() => undefined);
  };
  const stop = new AbortController();
  const face = document.createElement('button');
  const host = document.createElement('x-y');
  const card = createCard({
    ask,
    href: () => 'https://www.binance.com/en/futures/BTCUSDT',
    theme: () => 'dark',
    place: () => undefined,
    refocus: () => face.focus(),
    face,
    host,
    name: 'Plimsoll',
    signal: stop.signal,
  });
  return { card, face, verbs, stop };
}

/** The card's script: takes the handoff and listens, for as long as it cares to. */
function inject(leaveAtClose: boolean): CardEvent[] {
  const heard: CardEvent[] = [];
  const leave = handoff()?.subscribe((event) => {
    heard.push(event);
    if (event === 'closed' && leaveAtClose) leave?.();
  });
  return heard;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('opening the card', () => {
  it('opens nothing for a pointer that only crosses the pill', () => {
    const { card, verbs } = scene();
    card.intend('pointer');
    vi.advanceTimersByTime(100);
    card.rest();
    vi.advanceTimersByTime(1000);
    expect(verbs).toEqual([]);
    expect(handoff()).toBeNull();
  });

  it('shows a preview to a pointer that stays, and takes it away when the pointer has left both', () => {
    const { card, face, verbs } = scene();
    card.intend('pointer');
    vi.advanceTimersByTime(120);
    expect(verbs).toEqual(['openCard']);
    expect(handoff()).toMatchObject({ opened: 'pointer', pinned: false, theme: 'dark' });
    expect(face.ariaExpanded).toBe('true');
    card.rest();
    vi.advanceTimersByTime(100);
    card.hold();
    vi.advanceTimersByTime(1000);
    expect(card.open).toBe(true);
    card.rest();
    vi.advanceTimersByTime(250);
    expect(card.open).toBe(false);
    expect(handoff()).toBeNull();
    expect(face.ariaExpanded).toBe('false');
  });

  it('keeps a pinned card when the pointer leaves, and closes it by a second press', () => {
    const { card } = scene();
    card.press('pointer');
    card.rest();
    vi.advanceTimersByTime(1000);
    expect(card.open).toBe(true);
    card.press('pointer');
    expect(card.open).toBe(false);
  });

  it('pins a preview by a key and says so to the card', () => {
    const { card } = scene();
    card.intend('pointer');
    vi.advanceTimersByTime(120);
    const heard = inject(true);
    card.press('keyboard');
    expect(heard).toEqual(['pinned']);
    expect(handoff()).toMatchObject({ opened: 'keyboard', pinned: true });
    card.close();
  });

  it('injects the card again after one that left, and wakes one that stayed', () => {
    const { card, verbs } = scene();
    card.press('pointer');
    inject(true);
    card.close();
    card.press('pointer');
    expect(verbs).toEqual(['openCard', 'openCard']);
    const heard = inject(false);
    card.close();
    card.press('pointer');
    expect(heard).toEqual(['closed', 'opened']);
    expect(verbs).toHaveLength(2);
    card.close();
  });

  it('tells an open card that the contract changed', () => {
    const { card } = scene();
    card.press('pointer');
    const heard = inject(true);
    card.tell('moved');
    expect(heard).toEqual(['moved']);
    card.close();
  });

  it('goes with the pill', () => {
    const { card, stop } = scene();
    card.press('pointer');
    stop.abort();
    expect(card.open).toBe(false);
    expect(handoff()).toBeNull();
  });
});
