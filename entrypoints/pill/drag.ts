import type { Dock } from '@/utils/messages/verbs';
import { nearestDock } from './dock';
import { viewport } from './stand';
import { onTrusted } from './trusted';

/** Nearer than this a press is a click; a finger or pen is less steady than a mouse. */
const STEADY_PX = 4;
const UNSTEADY_PX = 10;

/**
 * Lets the pill be dragged. While it moves it follows the pointer; let go, it glides to the nearest edge.
 * @param onStart the press has become a drag.
 */
export function draggable(
  pill: HTMLElement,
  onStart: () => void,
  onDrop: (dock: Dock) => void,
  signal: AbortSignal,
): void {
  let press: { id: number; x: number; y: number; moving: boolean } | null = null;

  const end = () => {
    press = null;
    pill.style.translate = '';
    pill.classList.remove('dragged');
  };

  onTrusted(
    pill,
    'pointerdown',
    ({ button, isPrimary, pointerId, clientX, clientY }) => {
      if (button === 0 && isPrimary) press = { id: pointerId, x: clientX, y: clientY, moving: false };
    },
    signal,
  );

  onTrusted(
    pill,
    'pointermove',
    (event) => {
      if (press?.id !== event.pointerId) return;
      // Released where no event told of it, as outside the window.
      if (event.buttons === 0) return end();
      const x = event.clientX - press.x;
      const y = event.clientY - press.y;
      if (!press.moving) {
        if (Math.hypot(x, y) < (event.pointerType === 'mouse' ? STEADY_PX : UNSTEADY_PX)) return;
        press.moving = true;
        pill.setPointerCapture(event.pointerId);
        pill.classList.add('dragged');
        onStart();
      }
      pill.style.translate = `${x}px ${y}px`;
    },
    signal,
  );

  onTrusted(
    pill,
    'pointerup',
    () => {
      if (!press?.moving) {
        end();
        return;
      }
      const from = pill.getBoundingClientRect();
      end();
      onDrop(nearestDock(from, viewport()));
      const to = pill.getBoundingClientRect();
      glide(pill, from.left - to.left, from.top - to.top);
      // The click that follows this release belongs to the drag.
      const swallow = (click: Event) => click.stopImmediatePropagation();
      pill.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => pill.removeEventListener('click', swallow, { capture: true }));
    },
    signal,
  );

  onTrusted(pill, 'pointercancel', end, signal);
}

function glide(pill: HTMLElement, x: number, y: number): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  pill.animate([{ translate: `${x}px ${y}px` }, { translate: '0 0' }], { duration: 140, easing: 'ease-out' });
}
