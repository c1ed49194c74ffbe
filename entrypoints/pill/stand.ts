import type { Dock } from '@/utils/messages/verbs';
import { beside } from './beside';
import { MARGIN, sharesOf, type Viewport } from './dock';

/** Stands the pill at a dock; null leaves the place to the stylesheet, which knows wide windows from narrow. */
export function standAt(pill: HTMLElement, dock: Dock | null): void {
  for (const axis of ['x', 'y'] as const) {
    if (dock === null) pill.style.removeProperty(`--${axis}`);
    else pill.style.setProperty(`--${axis}`, String(sharesOf(dock)[axis]));
  }
}

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
