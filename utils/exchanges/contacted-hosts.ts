import { factHostsOf } from './fact-sources';
import { exchanges } from './index';

/** Every exchange host that Plimsoll may contact: instrument lists and facts of the exchanges that are open. */
export function contactedHosts(): readonly string[] {
  const open = exchanges.filter(({ closedOn }) => closedOn === null);
  return [...new Set(open.flatMap(({ apiHosts, id }) => [...apiHosts, ...factHostsOf(id)]))];
}
