import * as z from 'zod/mini';
import type { RecordKind } from './records';

/** Per `exchange/base`: the token the user named, or null for "none of these". A choice outranks every rule. */
export const CHOICES: RecordKind<Readonly<Record<string, number | null>>> = {
  name: 'choices',
  schema: z.record(z.string(), z.nullable(z.int())),
  initial: {},
};

/** The name under which a choice is kept: the same ticker may be another token on another exchange. */
export function choiceName(contract: { readonly exchange: string; readonly rawBase: string }): string {
  return `${contract.exchange}/${contract.rawBase.toUpperCase()}`;
}
