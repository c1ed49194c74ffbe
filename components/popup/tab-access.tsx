import { exchangeOfHost } from '@/utils/exchanges';
import { type AccessNeed, exchangeNeed, missingAccess } from '../access/access-needs';
import type { SiteAccess } from '../access/site-access';
import { useBackground } from '../background';
import { Note } from '../notes/note';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { useDeed } from '../use-deed';

/** Why a page in front shows nothing, where the browser withholds it. */
export interface Withheld {
  /** The exchange whose page it is; null where the browser does not even tell the address. */
  readonly exchange: string | null;
  /** What the button asks for. */
  readonly needs: readonly AccessNeed[];
}

/**
 * What is withheld of the page in front; null where nothing is, or while it is not known.
 * @param href the page's address; null where the browser does not tell it.
 */
export function useWithheld(access: SiteAccess | null, href: string | null): Withheld | null {
  const { ask } = useBackground();
  const { value } = useAnswer(access && `withheld ${href}`, async () => {
    if (access === null) return null;
    const { apiBase } = await ask('settings', {});
    return withheld(access, apiBase, href);
  });
  return value ?? null;
}

async function withheld(access: SiteAccess, apiBase: string, href: string | null): Promise<Withheld | null> {
  const missing = await missingAccess(access, apiBase);
  const exchange = href === null ? null : exchangeOfHost(new URL(href).hostname);
  if (!exchange) {
    const sites = missing.some(({ why }) => why === 'accessWhyExchange');
    return href === null && sites ? { exchange: null, needs: missing } : null;
  }
  const own = exchangeNeed(exchange);
  if (await access.has(own.patterns)) return null;
  const services = missing.filter(
    ({ why }) => why === 'accessWhyTokenMetrics' || why === 'accessWhyCoinGecko',
  );
  return { exchange: exchange.name, needs: [own, ...services] };
}

interface Props {
  readonly withheld: Withheld;
  readonly access: SiteAccess;
  readonly again: () => void;
}

/** Says so, with the one click that asks for it. */
export function TabAccess({ withheld: { exchange, needs }, access, again }: Props) {
  const { words } = useReader();
  const allowing = useDeed(() => access.ask(needs.flatMap(({ patterns }) => patterns)).finally(again));
  const names = needs.map(({ name }) => name).join(', ');
  return (
    <div className="section notes">
      <Note
        severity={exchange === null ? 'info' : 'caution'}
        title={exchange === null ? words('accessBlindTitle') : words('accessPageTitle', exchange)}
        text={exchange === null ? words('accessBlindText', names) : words('accessPageText')}
      >
        <button type="button" className="button" data-kind="main" onClick={() => allowing.run()}>
          {exchange === null ? words('accessAllowAll') : words('accessAllow', exchange)}
        </button>
      </Note>
    </div>
  );
}
