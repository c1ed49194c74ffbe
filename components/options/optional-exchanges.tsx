import { optionalExchanges } from '@/utils/exchanges';
import type { Exchange } from '@/utils/exchanges/exchange';
import { patternsToAllow } from '@/utils/exchanges/host-patterns';
import type { SiteAccess } from '../access/site-access';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { useAnnounce } from './announcer';
import { domains } from './domains';
import { SwitchRow } from './switch-row';

/** Exchanges that Plimsoll asks no access to until the user turns them on. */
export function OptionalExchanges({ access }: { readonly access: SiteAccess }) {
  const { words } = useReader();
  const announce = useAnnounce();
  const { value: allowed, again } = useAnswer('optional exchanges', () => allowedOf(access));

  const toggle = async (exchange: Exchange, on: boolean) => {
    const patterns = patternsToAllow(exchange);
    const done = on ? await access.ask(patterns) : await access.drop(patterns);
    announce(words(done ? (on ? 'optionalOn' : 'optionalOff') : 'optionalRefused', exchange.name));
    again();
  };

  return (
    <>
      <h3>{words('optionalTitle')}</h3>
      <p className="small">{words('optionalAbout')}</p>
      <div className="exchange-list">
        {optionalExchanges.map((exchange) => (
          <SwitchRow
            key={exchange.id}
            label={exchange.name}
            about={domains(exchange.hosts.live)}
            checked={allowed?.includes(exchange.id) ?? false}
            change={(on) => void toggle(exchange, on)}
          />
        ))}
      </div>
    </>
  );
}

async function allowedOf(access: SiteAccess): Promise<readonly string[]> {
  const answers = await Promise.all(
    optionalExchanges.map(async (exchange) =>
      (await access.has(patternsToAllow(exchange))) ? [exchange.id] : [],
    ),
  );
  return answers.flat();
}
