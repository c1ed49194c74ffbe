import { COINGECKO_ORIGIN } from '@/utils/coingecko/requests';
import { exchanges } from '@/utils/exchanges';
import type { Exchange } from '@/utils/exchanges/exchange';
import { patternsToAllow } from '@/utils/exchanges/host-patterns';
import type { MessageKey } from '@/utils/format/words';
import type { SiteAccess } from './site-access';

/** Hosts that belong together, and what they are needed for. */
export interface AccessNeed {
  /** An exchange's id, or the name of another service. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  readonly why: MessageKey;
  /** Match patterns, all of which are needed. */
  readonly patterns: readonly string[];
}

export function exchangeNeed(exchange: Exchange): AccessNeed {
  return {
    id: exchange.id,
    name: exchange.name,
    why: exchange.closedOn === null ? 'accessWhyExchange' : 'accessWhyClosed',
    patterns: patternsToAllow(exchange),
  };
}

/**
 * Everything that is asked for at install. A browser may still withhold it: Firefox lets its user choose site by
 * site, Chromium has "on click".
 * @param apiBase origin that is asked for ratings.
 */
function accessNeeds(apiBase: string): readonly AccessNeed[] {
  return [
    ...exchanges.map(exchangeNeed),
    {
      id: 'token-metrics',
      name: new URL(apiBase).host,
      why: 'accessWhyTokenMetrics',
      patterns: [`${apiBase}/*`],
    },
    {
      id: 'coingecko',
      name: new URL(COINGECKO_ORIGIN).host,
      why: 'accessWhyCoinGecko',
      patterns: [`${COINGECKO_ORIGIN}/*`],
    },
  ];
}

/** What the browser withholds of that; empty where Plimsoll may do all it is for. */
export async function missingAccess(access: SiteAccess, apiBase: string): Promise<readonly AccessNeed[]> {
  const answers = await Promise.all(
    accessNeeds(apiBase).map(async (need) => ((await access.has(need.patterns)) ? [] : [need])),
  );
  return answers.flat();
}
