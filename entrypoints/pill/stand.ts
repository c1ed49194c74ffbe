import type { Dock } from '@/utils/messages/verbs';
import { sharesOf } from './dock';
import { secretly } from './secret';

/** Stands the pill at a dock; null leaves the place to the stylesheet, which knows wide windows from narrow. */
export function standAt(pill: HTMLElement, dock: Dock | null): void {
  for (const axis of ['x', 'y'] as const) {
    const name = secretly(`--${axis}`);
    if (dock === null) pill.style.removeProperty(name);
    else pill.style.setProperty(name, String(sharesOf(dock)[axis]));
  }
}
