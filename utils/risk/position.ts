/** What the user holds or thinks of holding, as they entered it. Null is not entered, never a guess. */
export interface Position {
  readonly side: 1 | -1;
  readonly leverage: number;
  readonly marginMode: 'isolated' | 'cross';
  /** Size of the position in US dollars, at the price of now. */
  readonly notionalUsd: number | null;
  /** Cross only: what the futures wallet holds, in US dollars. */
  readonly walletUsd: number | null;
  /** Prices in the quote asset. */
  readonly stop: number | null;
  readonly target: number | null;
  /** Options; null follows the side: a long position buys the option. */
  readonly optionSide: 'buyer' | 'seller' | null;
  /** How long it is meant to be held. */
  readonly holdingDays: number | null;
}

/** What stands in the leverage input before anybody touched it. */
export const DEFAULT_POSITION: Position = {
  side: 1,
  leverage: 10,
  marginMode: 'isolated',
  notionalUsd: null,
  walletUsd: null,
  stop: null,
  target: null,
  optionSide: null,
  holdingDays: null,
};

/** Whether this position buys or sells the option. */
export function optionSideOf({ optionSide, side }: Position): 'buyer' | 'seller' {
  return optionSide ?? (side === 1 ? 'buyer' : 'seller');
}
