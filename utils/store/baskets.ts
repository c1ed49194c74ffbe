import * as z from 'zod/mini';
import { BASKET_IDS, type BasketId } from '@/utils/local/basket-rule';
import { type BasketState, basketStateSchema, emptyBasket } from '@/utils/local/basket-state';
import { EXCLUSIONS, type ScreenedUniverse } from '@/utils/local/screens';
import type { RecordKind } from './records';

/** What today's members would have done before; their weights as they would be set now. */
const pastSchema = z.object({
  weights: z.record(z.string(), z.number()),
  levels: z.array(z.object({ date: z.string(), level: z.number() })),
});

const storedSchema = z.object({ state: basketStateSchema, past: z.nullable(pastSchema) });

/** A basket as it is kept. It cannot be fetched again: what it was since its start is known nowhere else. */
export interface StoredBasket {
  readonly state: BasketState;
  readonly past: z.infer<typeof pastSchema> | null;
}

function kindOf(id: BasketId): RecordKind<StoredBasket> {
  return { name: `basket-${id}`, schema: storedSchema, initial: { state: emptyBasket(id), past: null } };
}

/** One record for each, so that one that is broken takes no other with it. */
export const BASKETS: readonly { readonly id: BasketId; readonly kind: RecordKind<StoredBasket> }[] =
  BASKET_IDS.map((id) => ({ id, kind: kindOf(id) }));

const token = { slug: z.string(), ticker: z.string() };

/** The coins that were last screened for all baskets. */
export const SCREENED: RecordKind<ScreenedUniverse | null> = {
  name: 'basket-universe',
  schema: z.nullable(
    z.object({
      asOfMs: z.number(),
      eligible: z.array(z.object({ ...token, marketCapUsd: z.number() })),
      excluded: z.array(
        z.object({ ...token, marketCapUsd: z.nullable(z.number()), why: z.enum(EXCLUSIONS) }),
      ),
    }),
  ),
  initial: null,
};
