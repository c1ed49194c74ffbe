import { useId } from 'react';
import { usdText } from '@/utils/format/numbers';
import type { Asset } from '@/utils/tokenmetrics/asset';
import { useReader } from '../reader';
import { useDeed } from '../use-deed';

interface Props {
  /** "Which NEIRO?" */
  readonly question: string;
  readonly candidates: readonly Asset[];
  /** Whose contract it is, as the reason why the choice matters: "Binance". */
  readonly exchange: string;
  readonly choose: (tokenId: number | null) => Promise<unknown>;
}

/** Several tokens share a ticker and only the reader can tell which is meant; the answer is kept per exchange. */
export function TokenPicker({ question, candidates, exchange, choose }: Props) {
  const { words, locale } = useReader();
  const heading = useId();
  const choosing = useDeed(choose);
  const busy = choosing.state === 'busy';
  return (
    <section className="picker" aria-labelledby={heading}>
      <h3 className="picker-title" id={heading}>
        {question}
      </h3>
      <p className="mute">{words('pickerWhy', exchange)}</p>
      <ul className="picker-list">
        {candidates.map((asset) => (
          <li key={asset.tokenId}>
            <button
              type="button"
              className="picker-choice"
              disabled={busy}
              onClick={() => choosing.run(asset.tokenId)}
            >
              <span className="picker-name">{asset.name}</span>
              <span>
                {asset.marketCapUsd === null ? (
                  <span className="mute">{words('capUnknown')}</span>
                ) : (
                  usdText(locale, asset.marketCapUsd)
                )}
              </span>
              <span className="small">{[asset.ticker, asset.slug].filter(Boolean).join(' · ')}</span>
              <span className="small">{asset.marketCapUsd === null ? '' : words('marketCap')}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="plain-button" disabled={busy} onClick={() => choosing.run(null)}>
          {words('noneOfThese')}
        </button>
      </p>
      {choosing.state === 'failed' && <p role="status">{words('didNotWork')}</p>}
    </section>
  );
}
