import { beside } from './beside';
import { MARGIN, type Viewport } from './dock';

/** The window without its scroll bar. */
export function viewport(): Viewport {
  return { width: document.documentElement.clientWidth, height: innerHeight };
}

/** Puts a box of this width, or of what the window allows, next to the pill. */
export function standBeside(box: HTMLElement, pill: HTMLElement, width: number): void {
  const room = viewport();
  const fits = Math.min(width, room.width - 2 * MARGIN);
  Object.assign(box.style, beside(pill.getBoundingClientRect(), fits, room));
}
