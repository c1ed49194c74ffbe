import type { Contract } from '@/utils/contracts/contract';

/** One address and what it is about; null where it is not about a contract. */
export interface PageCase {
  /** A sentence a trader understands. */
  readonly says: string;
  readonly url: string;
  /** The fields that matter here. */
  readonly contract: Partial<Contract> | null;
}
