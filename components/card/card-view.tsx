import { X } from 'lucide-react';
import { useState } from 'react';
import { exchangeName } from '@/utils/format/exchange-name';
import type { CardView as View } from '@/utils/messages/verbs';
import { LocalSection } from '../local/local-section';
import { StandingNotes } from '../notes/standing-notes';
import { useReader } from '../reader';
import { AssetGate } from '../token/asset-gate';
import { ContractHeader } from '../token/contract-header';
import { ContractStatusNote } from '../token/contract-status';
import { useTokenDeeds } from '../token/deeds';
import { IndicesSection } from '../token/indices-section';
import { isKeyless } from '../token/keyless';
import { KeylessLine } from '../token/keyless-line';
import { RatingSection } from '../token/rating-section';
import { isDerivative, RiskSlot } from '../token/risk-slot';
import { SourceFooter } from '../token/source-footer';
import { knownAsset } from '../token/token-state';
import { WatchButton } from '../token/watch-button';
import { WrongToken } from '../token/wrong-token';

interface Props {
  readonly view: View;
  readonly headingId: string;
  readonly close: () => void;
}

/**
 * The card's content for one contract, in the order in which a trader needs it: on a derivative's page the risk
 * stands first, elsewhere the rating does.
 */
export function CardView({ view, headingId, close }: Props) {
  const { words } = useReader();
  const { watch, choice } = useTokenDeeds();
  const [asking, setAsking] = useState(false);
  const { briefing, standing } = view;
  const { contract, token } = briefing;
  const asset = knownAsset(token);
  const failures = [token.asset.failure, token.rating.failure];
  const isRated = token.rating.value !== null;
  const riskFirst = briefing.risk !== null && isDerivative(contract);
  return (
    <>
      <ContractHeader briefing={briefing} headingId={headingId}>
        {asset && <WatchButton name={asset.name} watched={token.watched} watch={watch} />}
        <button type="button" className="icon-button" aria-label={words('closeCard')} onClick={close}>
          <X size={17} aria-hidden="true" />
        </button>
      </ContractHeader>
      <ContractStatusNote contract={contract} />
      <StandingNotes
        standing={standing}
        saidOffline={failures.some((failure) => failure?.kind === 'offline')}
      />
      {riskFirst && <RiskSlot briefing={briefing} />}
      {!isRated && <LocalSection local={token.localScore} />}
      {riskFirst && isKeyless(token) ? (
        <KeylessLine />
      ) : asking && choice ? (
        <WrongToken
          base={contract.base}
          exchange={exchangeName(contract.exchange)}
          choice={choice}
          close={() => setAsking(false)}
        />
      ) : (
        <AssetGate token={token} contract={contract} reopen={() => setAsking(true)}>
          {({ ticker }) => (
            <>
              <RatingSection token={token} />
              <IndicesSection token={token} ticker={ticker} />
            </>
          )}
        </AssetGate>
      )}
      {isRated && <LocalSection local={token.localScore} />}
      {!riskFirst && <RiskSlot briefing={briefing} />}
      {!asking && <SourceFooter token={token} wrongToken={choice ? () => setAsking(true) : null} />}
    </>
  );
}
