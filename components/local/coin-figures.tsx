import type { TokenBriefing } from '@/utils/briefing/briefing';
import { changeText, countText, usdPriceText, usdText } from '@/utils/format/numbers';
import type { MessageKey } from '@/utils/format/words';
import { AgeLine } from '../figures/age-line';
import { useReader } from '../reader';

/** What CoinGecko tells of the coin's market, with its age. Nothing where no coin is surely meant. */
export function CoinFigures({ coin }: Pick<TokenBriefing, 'coin'>) {
  const { words, locale } = useReader();
  if (!coin) return null;
  const { value } = coin;
  const usd = (amount: number | null) => (amount === null ? null : usdText(locale, amount));
  const rank = value.rank === null ? null : words('coinRank', countText(locale, value.rank));
  const rows: readonly (readonly [MessageKey, string | null])[] = [
    ['coinPrice', value.priceUsd === null ? null : usdPriceText(locale, value.priceUsd)],
    ['coinCap', [usd(value.marketCapUsd), rank].filter(Boolean).join(' · ') || null],
    ['coinDiluted', usd(value.dilutedUsd)],
    ['coinVolume', usd(value.volumeUsd24h)],
  ];
  const changes = [
    { label: words('change24h'), pct: value.change24hPct },
    { label: words('change7d'), pct: value.change7dPct },
    { label: words('change1m'), pct: value.change1mPct },
  ].flatMap(({ label, pct }) => (pct === null ? [] : [`${label} ${changeText(locale, pct)}`]));
  return (
    <section className="section notes" aria-label={words('coinMarket')}>
      <h3 className="section-title">{words('coinMarket')}</h3>
      <dl className="coin-figures">
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt className="mute">{words(label)}</dt>
            <dd>{text ?? <span className="mute">{words('noData')}</span>}</dd>
          </div>
        ))}
      </dl>
      {changes.length > 0 && <p className="coin-changes">{changes.join('  ·  ')}</p>}
      <AgeLine figure={coin} />
    </section>
  );
}
