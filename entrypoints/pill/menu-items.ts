import type { PillMenu } from '@/utils/briefing/pill-menu';
import type { HideScope } from '@/utils/messages/verbs';
import type { MenuItem } from './menu';

/** What can be asked of a pill from its menu. */
export interface Deeds {
  openCard(): void;
  hide(scope: HideScope): void;
  beginMove(): void;
  resetPlace(): void;
  openOptions(): void;
}

export function menuItems(words: PillMenu, deeds: Deeds): readonly MenuItem[] {
  return [
    { text: words.open, run: deeds.openCard },
    { text: words.hideHere, run: () => deeds.hide('here'), apart: true },
    { text: words.hideSite, run: () => deeds.hide('site') },
    { text: words.hideEverywhere, run: () => deeds.hide('everywhere') },
    { text: words.move, run: deeds.beginMove, apart: true },
    { text: words.resetPlace, run: deeds.resetPlace },
    { text: words.options, run: deeds.openOptions, apart: true },
  ];
}
