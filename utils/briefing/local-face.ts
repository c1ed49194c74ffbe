import type { Contract } from '@/utils/contracts/contract';
import { oldText } from '@/utils/format/ages';
import { localBandWords } from '@/utils/format/local-words';
import { gradeText } from '@/utils/format/numbers';
import { sourceText } from '@/utils/format/source-line';
import type { TokenBriefing } from './briefing';
import { noticeWords } from './pill-gaps';
import type { PillContext, PillFace } from './pill-view';

/**
 * The pill's face where no key yields a rating: the local score in a dashed grey ring, with the badge of this device
 * and never a colour. Null where it is not shown or there is no score.
 */
export function localFace(
  { asset, coin, localScore, rating }: TokenBriefing,
  contract: Contract,
  { words, locale, nowMs }: PillContext,
): PillFace | null {
  const { shown, stale, value } = localScore;
  if (!shown || !value || value.score.score === null) return null;
  const text = gradeText(locale, value.score.score);
  const band = localBandWords(words, value.score.score);
  const age = stale ? oldText(words, locale, value.score.asOfMs, nowMs) : null;
  // That no key was entered needs no word; that a key does not work does.
  const failure = rating.failure ?? asset.failure;
  const why = failure === null || failure.kind === 'no-key' ? null : noticeWords(words, failure.kind);
  const said = [
    coin?.value.name ?? contract.base,
    words('localSpoken', text, band.toLowerCase()),
    words('pillFrom', sourceText(words, value.source)),
    age,
    why,
  ];
  return {
    ring: { text, filled: null, kind: 'local', band: null },
    headline: band,
    detail: words('localShort'),
    indices: null,
    risk: null,
    load: null,
    leverage: null,
    staleness: [age, why].filter(Boolean).join(' · ') || null,
    source: words('localBadge'),
    facts: said.filter((fact) => fact !== null),
    notice: words('localNotice'),
  };
}
