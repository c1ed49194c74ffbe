import { exchanges } from '@/utils/exchanges';
import { isoDayText } from '@/utils/format/dates';
import type { SiteAccess } from '../access/site-access';
import { useReader } from '../reader';
import { domains } from './domains';
import { OptionalExchanges } from './optional-exchanges';
import { Section } from './section';
import { SwitchRow } from './switch-row';
import { useSettings } from './use-settings';

/** Where Plimsoll shows itself. */
export function ExchangesSection({ access }: { readonly access: SiteAccess }) {
  const { words } = useReader();
  const { settings, change } = useSettings();
  const toggle = (id: string, on: boolean) => {
    const others = settings.sitesOff.filter((off) => off !== id);
    void change({ sitesOff: on ? others : [...others, id] });
  };
  return (
    <Section id="exchanges" title={words('optionExchanges')} about={words('optionExchangesAbout')}>
      <SwitchRow
        label={words('pillShown')}
        about={words('pillShownAbout')}
        checked={!settings.pillHidden}
        change={(shown) => void change({ pillHidden: !shown })}
      />
      <div className="exchange-list">
        {exchanges.map(({ id, name, hosts, closedOn }) => (
          <SwitchRow
            key={id}
            label={name}
            about={
              closedOn === null ? domains(hosts.live) : words('exchangeClosedOn', isoDayText(words, closedOn))
            }
            checked={!settings.sitesOff.includes(id)}
            change={(on) => toggle(id, on)}
          />
        ))}
      </div>
      <OptionalExchanges access={access} />
    </Section>
  );
}
