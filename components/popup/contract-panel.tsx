import { useId, useMemo, useState } from 'react';
import type { Briefing } from '@/utils/briefing/briefing';
import { exchangeName } from '@/utils/format/exchange-name';
import { useBackground } from '../background';
import { type RiskDeeds, RiskDeedsProvider } from '../risk/risk-deeds';
import { ContractHeader } from '../token/contract-header';
import { ContractStatusNote } from '../token/contract-status';
import { type TokenDeeds, TokenDeedsProvider } from '../token/deeds';
import { SourceFooter } from '../token/source-footer';
import { knownAsset } from '../token/token-state';
import { WatchButton } from '../token/watch-button';
import { WrongToken } from '../token/wrong-token';
import { ContractTabs } from './contract-tabs';

interface Props {
  readonly href: string;
  readonly briefing: Briefing;
  readonly tab: string;
  readonly changeTab: (tab: string) => void;
  readonly again: () => void;
}

/** The contract in the active tab: what the card shows, under tabs. */
export function ContractPanel({ href, briefing, tab, changeTab, again }: Props) {
  const { ask } = useBackground();
  const headingId = useId();
  const [asking, setAsking] = useState(false);
  const { contract, token } = briefing;
  const asset = knownAsset(token);
  const tokenId = asset?.tokenId ?? null;
  const deeds = useMemo<TokenDeeds>(
    () => ({
      key: `${href} ${tokenId}`,
      history: () =>
        tokenId === null
          ? Promise.resolve({ ok: false, failure: { kind: 'not-listed' } })
          : ask('tokenHistory', { tokenId }),
      watch: (watched) =>
        tokenId === null ? Promise.resolve(false) : ask('watchToken', { tokenId, watched }).finally(again),
      choice: {
        candidates: () => ask('candidatesFor', { href }),
        choose: (chosen) => ask('chooseFor', { href, tokenId: chosen }),
      },
      again,
    }),
    [ask, href, tokenId, again],
  );
  const riskDeeds = useMemo<RiskDeeds>(
    () => ({
      keep: (position) => ask('positionFor', { href, position }),
      keepPlan: (plan) => ask('planFor', { href, plan }),
      purchase: (usd) => ask('purchaseFor', { href, usd }),
      snooze: (nudge) => ask('snoozeNudge', { href, nudge }),
      elsewhere: () => ask('elsewhere', { href }),
      again,
    }),
    [ask, href, again],
  );
  return (
    <TokenDeedsProvider value={deeds}>
      <article className="panel" aria-labelledby={headingId}>
        <ContractHeader briefing={briefing} headingId={headingId}>
          {asset && <WatchButton name={asset.name} watched={token.watched} watch={deeds.watch} />}
        </ContractHeader>
        <ContractStatusNote contract={contract} />
        {asking && deeds.choice ? (
          <WrongToken
            base={contract.base}
            exchange={exchangeName(contract.exchange)}
            choice={deeds.choice}
            close={() => setAsking(false)}
          />
        ) : (
          <RiskDeedsProvider value={riskDeeds}>
            <ContractTabs briefing={briefing} tab={tab} change={changeTab} reopen={() => setAsking(true)} />
          </RiskDeedsProvider>
        )}
        {!asking && <SourceFooter token={token} wrongToken={() => setAsking(true)} />}
      </article>
    </TokenDeedsProvider>
  );
}
