import type { Dock } from '@/utils/messages/verbs';
import { sharesOf } from './dock';

/** Stands the pill at a dock; null leaves the place to the stylesheet, which knows wide windows from narrow. */
export function standAt(pill: HTMLElement, dock: Dock | null): void {
  for (const axis of ['x', 'y'] as const) {
    if (dock === null) pill.style.removeProperty(`--${axis}`);
    else pill.style.setProperty(`--${axis}`, String(sharesOf(dock)[axis]));
  }
}
