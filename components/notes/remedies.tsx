import { createContext, useContext } from 'react';
import type { SiteAccess } from '../access/site-access';

/** What this place can do for the reader. A card on an exchange's page can only open the options: no secret is entered there. */
export interface Remedies {
  readonly openOptions: () => void;
  /** Null on an exchange's page. Must be called straight from a click. */
  readonly grantAccess: (() => Promise<boolean>) | null;
  /** Which hosts the browser lets Plimsoll reach; null on an exchange's page, which cannot ask. */
  readonly access: SiteAccess | null;
  /** Null on an exchange's page. Answers whether the passphrase was right. */
  readonly unlock: ((passphrase: string) => Promise<boolean>) | null;
}

const RemediesContext = createContext<Remedies | null>(null);

export const RemediesProvider = RemediesContext;

export function useRemedies(): Remedies {
  const remedies = useContext(RemediesContext);
  if (remedies === null) throw new Error('no RemediesProvider above');
  return remedies;
}
