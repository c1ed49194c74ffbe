import type { Dock } from '@/utils/messages/verbs';
import { atEnd } from './at-end';
import { nearestDock } from './dock';
import { viewport } from './stand-beside';
import { onTrusted } from './trusted';

/** Nearer than this a press is a click; a finger or pen is less steady than a mouse. */
const STEADY_PX = 4;
const UNSTEADY_PX = 10;

/**
 * One press, until it is released. While the pill is dragged it follows the pointer; let go, it glides to the nearest
 * edge. A fast pointer leaves the pill before its first move is told: the window hears it.
 * @param onStart the press has become a drag.
 */
export function follow(
  pill: HTMLElement,
  { pointerId, clientX, clientY, pointerType }: PointerEvent,
  onStart: () => void,
  onDrop: (dock: Dock) => void,
  signal: AbortSignal,
): void {
  const released = new AbortController();
  const held = AbortSignal.any([released.signal, signal]);
  const steady = pointerType === 'mouse' ? STEADY_PX : UNSTEADY_PX;
  let moving = false;

  atEnd(held, () => {
    pill.style.translate = '';
    pill.classList.remove('dragged');
  });

  const move = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    // Released where no event told of it, as outside the window.
    if (event.buttons === 0) return released.abort();
    const x = event.clientX - clientX;
    const y = event.clientY - clientY;
    if (!moving) {
      if (Math.hypot(x, y) < steady) return;
      moving = true;
      pill.setPointerCapture(pointerId);
      pill.classList.add('dragged');
      onStart();
    }
    pill.style.translate = `${x}px ${y}px`;
  };

  const release = () => {
    const from = pill.getBoundingClientRect();
    released.abort();
    if (!moving) return;
    onDrop(nearestDock(from, viewport()));
    const to = pill.getBoundingClientRect();
    glide(pill, from.left - to.left, from.top - to.top);
    // The click that follows this release belongs to the drag.
    const swallow = (click: Event) => click.stopImmediatePropagation();
    window.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
  };

  onTrusted(window, 'pointermove', move, held, true);
  onTrusted(window, 'pointerup', release, held, true);
  onTrusted(window, 'pointercancel', () => released.abort(), held, true);
}

function glide(pill: HTMLElement, x: number, y: number): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  pill.animate([{ translate: `${x}px ${y}px` }, { translate: '0 0' }], { duration: 140, easing: 'ease-out' });
}
