import * as z from 'zod/mini';

export const popupStateSchema = z.object({
  /** Which room is open: the page in front, indices, the portfolio. */
  room: z.string(),
  /** What is open in a room that is not about the page, in that room's own spelling; '' for its first view. */
  place: z.string(),
  /** Which part of a token's view is open. */
  tab: z.string(),
  /** What stands in the search field. */
  text: z.string(),
  /** The token looked at instead of the active tab's; null for the tab's own. */
  tokenId: z.nullable(z.number()),
  /** The coin looked at without Token Metrics, by CoinGecko slug; null for none. */
  slug: z.nullable(z.string()),
});

/** Where the reader was when the popup closed. */
export type PopupState = z.infer<typeof popupStateSchema>;

/** As on the first day. No tab chosen yet: what is looked at opens on its own first. */
export const FIRST_POPUP_STATE: PopupState = {
  room: '',
  place: '',
  tab: '',
  text: '',
  tokenId: null,
  slug: null,
};
