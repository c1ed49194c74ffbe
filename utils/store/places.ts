import * as z from 'zod/mini';
import type { RecordKind } from './records';

export const dockSchema = z.object({
  edge: z.enum(['top', 'right', 'bottom', 'left']),
  /** 0 to 1 along the edge, from its left or top end. */
  along: z.number().check(z.minimum(0), z.maximum(1)),
});

/** Per exchange id: where the user put the pill. */
export const PLACES: RecordKind<Readonly<Record<string, z.infer<typeof dockSchema>>>> = {
  name: 'places',
  schema: z.record(z.string(), dockSchema),
  initial: {},
};

/** Contracts (`exchange/market/symbol-or-base`) on which the user hid the pill. */
export const HIDDEN_CONTRACTS: RecordKind<readonly string[]> = {
  name: 'hidden-contracts',
  schema: z.array(z.string()),
  initial: [],
};
