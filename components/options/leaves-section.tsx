import { exchanges } from '@/utils/exchanges';
import { TOKEN_METRICS_ORIGIN } from '@/utils/store/settings';
import { useReader } from '../reader';
import { Section } from './section';
import { useSettings } from './use-settings';

/** Every host that may be asked, and why: the whole list, from the same data that the requests come from. */
export function LeavesSection() {
  const { words } = useReader();
  const { settings } = useSettings();
  const own = settings.apiBase !== TOKEN_METRICS_ORIGIN;
  const asked = exchanges.filter(({ lists }) => lists.length > 0);
  return (
    <Section id="leaves" title={words('optionLeaves')} about={words('optionLeavesAbout')}>
      <dl className="hosts">
        <div>
          <dt>{new URL(settings.apiBase).host}</dt>
          <dd>{words(own ? 'leavesProxy' : 'leavesTokenMetrics')}</dd>
        </div>
        {asked.map(({ id, name, apiHosts }) => (
          <div key={id}>
            <dt>{apiHosts.join(', ')}</dt>
            <dd>{words('leavesExchange', name)}</dd>
          </div>
        ))}
      </dl>
      <p>{words('leavesNothingElse')}</p>
    </Section>
  );
}
