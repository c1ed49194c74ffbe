import { COINGECKO_ORIGIN } from '@/utils/coingecko/requests';
import { exchanges, optionalExchanges } from '@/utils/exchanges';
import { apiPatterns } from '@/utils/exchanges/host-patterns';
import { TOKEN_METRICS_ORIGIN } from '@/utils/store/settings';
import { useReader } from '../reader';
import { Section } from './section';
import { useSettings } from './use-settings';

/** Every host that may be asked, and why: the whole list, from the same data that the requests come from. */
export function LeavesSection() {
  const { words } = useReader();
  const { settings } = useSettings();
  const own = settings.apiBase !== TOKEN_METRICS_ORIGIN;
  const asked = [...exchanges, ...optionalExchanges].filter(({ closedOn }) => closedOn === null);
  return (
    <Section id="leaves" title={words('optionLeaves')} about={words('optionLeavesAbout')}>
      <dl className="hosts">
        <div>
          <dt>{new URL(settings.apiBase).host}</dt>
          <dd>{words(own ? 'leavesProxy' : 'leavesTokenMetrics')}</dd>
        </div>
        <div>
          <dt>{new URL(COINGECKO_ORIGIN).host}</dt>
          <dd>{words('leavesCoinGecko')}</dd>
        </div>
        {asked.map((exchange) => (
          <div key={exchange.id}>
            <dt>{apiPatterns(exchange).map(hostOf).join(', ')}</dt>
            <dd>{words(exchange.optional ? 'leavesOptional' : 'leavesExchange', exchange.name)}</dd>
          </div>
        ))}
      </dl>
      <p>{words('leavesNothingElse')}</p>
    </Section>
  );
}

function hostOf(pattern: string): string {
  return new URL(pattern.slice(0, -1)).host;
}
