import type { ReactNode } from 'react';
import type { Briefing } from '@/utils/briefing/briefing';
import { contractNotes, contractTitle } from '@/utils/format/contract-title';
import { exchangeName } from '@/utils/format/exchange-name';
import { useReader } from '../reader';
import { knownAsset } from './token-state';

interface Props {
  readonly briefing: Briefing;
  readonly headingId: string;
  /** Buttons at its end. */
  readonly children?: ReactNode;
}

/** What the page trades: the token, the contract, and what must be known to read its figures. */
export function ContractHeader({ briefing, headingId, children }: Props) {
  const { words, locale } = useReader();
  const { contract, token } = briefing;
  const known = knownAsset(token) ?? token.coin?.value ?? null;
  const notes = contractNotes(words, locale, contract);
  return (
    <header className="head">
      <div className="head-text">
        <h2 className="head-title" id={headingId}>
          {known?.name ?? contract.base}
          {known && <span className="head-ticker">{known.ticker}</span>}
        </h2>
        <p className="head-contract">
          {contractTitle(words, locale, contract)} · {exchangeName(contract.exchange)}
        </p>
        {notes.length > 0 && <p className="small">{notes.join(' · ')}</p>}
      </div>
      {children}
    </header>
  );
}
