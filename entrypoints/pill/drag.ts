import type { Dock } from '@/utils/messages/verbs';
import { nearestDock } from './dock';

/** Nearer than this a press is a click; a finger is less steady than a mouse. */
const THRESHOLD_PX = { mouse: 4, touch: 10 } as const;

/**
 * Lets the pill be dragged. While it moves it follows the pointer; let go, it glides to the nearest edge.
 * The listeners stand inside the closed root, where no event that a page made up arrives; it is asked anyway.
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

  pill.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || !event.isPrimary) return;
      press = { id: event.pointerId, x: event.clientX, y: event.clientY, moving: false };
    },
    { signal },
  );

  pill.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || press?.id !== event.pointerId) return;
      const x = event.clientX - press.x;
      const y = event.clientY - press.y;
      if (!press.moving) {
        const threshold = event.pointerType === 'mouse' ? THRESHOLD_PX.mouse : THRESHOLD_PX.touch;
        if (Math.hypot(x, y) < threshold) return;
        press.moving = true;
        pill.setPointerCapture(event.pointerId);
        pill.classList.add('dragged');
        onStart();
      }
      pill.style.translate = `${x}px ${y}px`;
    },
    { signal },
  );

  pill.addEventListener(
    'pointerup',
    (event) => {
      if (!event.isTrusted || press?.id !== event.pointerId) return;
      if (!press.moving) return end();
      const from = pill.getBoundingClientRect();
      end();
      onDrop(nearestDock(from, { width: innerWidth, height: innerHeight }));
      const to = pill.getBoundingClientRect();
      glide(pill, from.left - to.left, from.top - to.top);
      // The click that follows this release belongs to the drag.
      const swallow = (click: Event) => click.stopImmediatePropagation();
      pill.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => pill.removeEventListener('click', swallow, { capture: true }));
    },
    { signal },
  );

  for (const name of ['pointercancel', 'lostpointercapture'] as const)
    pill.addEventListener(name, () => press && end(), { signal });
}

function glide(pill: HTMLElement, x: number, y: number): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  pill.animate([{ translate: `${x}px ${y}px` }, { translate: '0 0' }], { duration: 140, easing: 'ease-out' });
}
