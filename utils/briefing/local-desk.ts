import type { Contract } from '@/utils/contracts/contract';
import type { TokenMetrics } from '@/utils/net/token-metrics';
import type { Records } from '@/utils/store/records';
import { SETTINGS } from '@/utils/store/settings';
import type { RatedToken, TokenBriefing } from './briefing';
import type { CoinDesk } from './coin-desk';
import type { FactDesk, GatheredFacts } from './fact-desk';
import { coinLocalPart, coinPart, localPart, showsLocal, wantsCoinPrices } from './local-part';

interface Means {
  readonly service: TokenMetrics;
  readonly records: Records;
  readonly facts: FactDesk;
  readonly coins: CoinDesk;
  readonly nowMs: () => number;
}

/** Adds to what Token Metrics says of a token what is known without it: the coin's market and the local score. */
export interface LocalDesk {
  /** From what is kept. Makes no request. */
  ofContract(contract: Contract, rated: RatedToken, gathered: GatheredFacts | null): Promise<TokenBriefing>;
  /** From what is kept, for a token without a contract in front of the user. Makes no request. */
  ofToken(rated: RatedToken, slug: string | null): Promise<TokenBriefing>;
  /**
   * Where the local score is shown, sends for what it needs and the exchange in front of the user does not tell.
   * Never rejects; true = news.
   */
  refresh(contract: Contract, rated: RatedToken): Promise<boolean>;
  refreshToken(rated: RatedToken, slug: string | null): Promise<boolean>;
}

export function createLocalDesk(means: Means): LocalDesk {
  const { coins, facts, nowMs, records, service } = means;

  async function isShown(rated: RatedToken): Promise<boolean> {
    const [obstacle, { showLocal }] = await Promise.all([service.obstacle('user'), records.read(SETTINGS)]);
    return showsLocal(rated, obstacle, showLocal);
  }

  const slugOf = ({ asset }: RatedToken) => (asset.value?.kind === 'known' ? asset.value.asset.slug : null);

  return {
    async ofContract(contract, rated, gathered) {
      const shown = await isShown(rated);
      const coin = await coinPart(means, contract, slugOf(rated), gathered);
      const slug = coin?.value.slug ?? slugOf(rated);
      return { ...rated, coin, localScore: await localPart(means, contract, slug, gathered, shown) };
    },
    async ofToken(rated, slug) {
      const shown = await isShown(rated);
      if (slug === null) {
        const nothing = { value: null, failure: null, pending: false, stale: false, shown };
        return { ...rated, coin: null, localScore: nothing };
      }
      const [known, localScore] = await Promise.all([coins.coins([slug]), coinLocalPart(means, slug, shown)]);
      return { ...rated, coin: known.get(slug) ?? null, localScore };
    },
    async refresh(contract, rated) {
      if (contract.status !== 'live' || contract.assetClass !== 'token' || !(await isShown(rated)))
        return false;
      // Which coin it is shows in the list of the largest, once that is there.
      const listed = await coins.refreshUniverse();
      const gathered = facts.serves(contract) ? await facts.read(contract, 'brief') : null;
      if (!wantsCoinPrices(contract, gathered, nowMs())) return listed;
      const slug = slugOf(rated) ?? (await coinPart(means, contract, null, gathered))?.value.slug;
      return slug === undefined ? listed : (await coins.refreshPrices([slug])) || listed;
    },
    async refreshToken(rated, slug) {
      return slug !== null && (await isShown(rated)) ? coins.refreshPrices([slug]) : false;
    },
  };
}
