import type { ExchangeId } from '@/utils/contracts/contract';
import { exchangeName } from '@/utils/format/exchange-name';
import type { Words } from '@/utils/format/words';

/** Strings of the pill's own menu, so that its script needs no catalogue. */
export interface PillMenu {
  readonly open: string;
  readonly hideHere: string;
  readonly hideSite: string;
  readonly hideEverywhere: string;
  /** Moves it with the arrow keys. */
  readonly move: string;
  readonly resetPlace: string;
  readonly options: string;
}

export function pillMenu(words: Words, exchange: ExchangeId): PillMenu {
  return {
    open: words('pillMenuOpen'),
    hideHere: words('pillMenuHideHere'),
    hideSite: words('pillMenuHideSite', exchangeName(exchange)),
    hideEverywhere: words('pillMenuHideEverywhere'),
    move: words('pillMenuMove'),
    resetPlace: words('pillMenuResetPlace'),
    options: words('pillMenuOptions'),
  };
}
