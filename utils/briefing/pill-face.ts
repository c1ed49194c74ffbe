import type { Briefing, Part, Standing } from '@/utils/briefing/briefing';
import type { PillContext, PillFace } from '@/utils/briefing/pill-view';
import type { LeveragedToken } from '@/utils/contracts/contract';
import { oldText } from '@/utils/format/ages';
import { notListedWords, whichToken } from '@/utils/format/asset-words';
import { contractTitle } from '@/utils/format/contract-title';
import { dayText, isoDayText } from '@/utils/format/dates';
import { exchangeName } from '@/utils/format/exchange-name';
import { countText, gradeText, priceText } from '@/utils/format/numbers';
import { bandWords, fundamentalClassWords } from '@/utils/format/rating-words';
import { sourceText } from '@/utils/format/source-line';
import type { Asset } from '@/utils/tokenmetrics/asset';
import type { IndexMembership } from '@/utils/tokenmetrics/index-membership';
import type { Rating } from '@/utils/tokenmetrics/rating';
import type { Failure } from '@/utils/vocabulary/failure';
import { localFace } from './local-face';
import { gapWords, noticeWords } from './pill-gaps';

const NO_GRADE = '–';
const ASKING = '…';

export function pillFace(briefing: Briefing, standing: Standing, context: PillContext): PillFace {
  const { contract } = briefing;
  const { words, locale, closedOn } = context;
  if (contract.status === 'closed') {
    const name = exchangeName(contract.exchange);
    const text =
      closedOn === null
        ? words('statusClosedTitle', name)
        : words('pillClosedOn', name, isoDayText(words, closedOn));
    return plain('none', NO_GRADE, text, null);
  }
  const face = tokenFace(briefing, standing, context);
  switch (contract.status) {
    case 'live':
      return face;
    case 'test':
      return headed(words('pillTest'), face);
    case 'retired':
      return headed(words('pillRetired'), face);
    case 'unverified':
      return headed(words('pillUnverified', contractTitle(words, locale, contract)), face);
  }
}

/** Something the reader must know before the rating: what was the headline steps back. */
function headed(headline: string, face: PillFace): PillFace {
  return { ...face, headline, detail: face.headline, facts: [headline, ...face.facts] };
}

function plain(kind: 'question' | 'none', mark: string, headline: string, detail: string | null): PillFace {
  return {
    ring: { text: mark, filled: null, kind, band: null },
    headline,
    detail,
    indices: null,
    risk: null,
    load: null,
    leverage: null,
    staleness: null,
    source: null,
    facts: detail === null ? [headline] : [headline, detail],
  };
}

function tokenFace(briefing: Briefing, standing: Standing, context: PillContext): PillFace {
  const { contract, token } = briefing;
  const { words } = context;
  const answer = token.asset.value;
  const local = token.rating.value === null ? localFace(token, contract, context) : null;
  if (contract.assetClass !== 'token' && answer?.kind !== 'known') {
    const { title } = notListedWords(words, contract, 'not-a-token');
    return plain('none', NO_GRADE, words('pillNoTokenRating'), title);
  }
  if (answer === null) return local ?? gapFace(token.asset, briefing, standing, context);
  if (answer.kind === 'ambiguous')
    return plain('question', '?', whichToken(words, contract.base), words('pillChoose'));
  if (answer.kind === 'not-listed') {
    const why = answer.why === 'none-of-these' ? words('pillNoneOfThese') : words('pillNotListed');
    return plain('none', NO_GRADE, notListedWords(words, contract, answer.why).title, why);
  }
  if (token.rating.value === null) return local ?? gapFace(token.rating, briefing, standing, context);
  return ratingFace(token.rating.value, answer.asset, briefing, standing, context);
}

/** No figure at all: the reason, and what can be done. */
function gapFace(
  part: Part<unknown>,
  { contract }: Briefing,
  standing: Standing,
  { words, nowMs }: PillContext,
): PillFace {
  const failure = part.failure ?? (part.pending ? null : impliedFailure(standing));
  if (failure === null) {
    const state = part.pending ? words('pillAsking') : words('pillNoData');
    return plain('none', part.pending ? ASKING : NO_GRADE, contract.base, state);
  }
  const { headline, detail } = gapWords(words, contract, standing, failure, nowMs);
  const asks = failure.kind === 'no-key' || failure.kind === 'key-locked' || failure.kind === 'ambiguous';
  return plain(asks ? 'question' : 'none', asks ? '?' : NO_GRADE, headline, detail);
}

/** Where no request was even tried, how the extension stands tells why. */
function impliedFailure(standing: Standing): Failure | null {
  if (standing.key === 'none') return { kind: 'no-key' };
  if (standing.key === 'locked') return { kind: 'key-locked' };
  if (standing.key === 'rejected') return { kind: 'key-rejected' };
  if (standing.offline) return { kind: 'offline' };
  return standing.credits.left <= 0 ? { kind: 'credits-spent' } : null;
}

function ratingFace(
  rating: Rating,
  asset: Asset,
  { contract, token }: Briefing,
  standing: Standing,
  { words, locale, nowMs }: PillContext,
): PillFace {
  const grade = rating.tmGrade;
  const figure = grade ?? rating.fundamentalGrade ?? rating.technologyGrade ?? rating.traderGrade;
  const text = grade === null ? NO_GRADE : gradeText(locale, grade.value);
  const band = rating.band === null ? null : bandWords(words, rating.band);
  const headline = band ?? words(grade === null ? 'pillNoGrade' : 'pillGrade');
  const leveraged = leverageInside(contract.leveraged, words, locale);
  const quality =
    rating.fundamentalClass === null ? null : fundamentalClassWords(words, rating.fundamentalClass);
  const indices = indicesText(token.indices.value, words, locale);
  const source = sourceText(words, figure?.source ?? 'token-metrics');
  const { stale, failure } = token.rating;
  const blocked = failure ?? (stale && standing.offline ? { kind: 'offline' as const } : null);
  const heldMs = figure === null ? null : (figure.asOfMs ?? figure.fetchedAtMs);
  const age = heldMs === null || !(stale || blocked) ? null : oldText(words, locale, heldMs, nowMs);
  const notice = blocked === null ? null : noticeWords(words, blocked.kind);
  const local = figure?.source === 'local';
  const said = [
    asset.name,
    grade === null ? words('pillNoGrade') : words('pillGradeOf', text),
    band,
    leveraged,
    quality,
    indices,
    words('pillFrom', source),
    figure?.asOfMs == null ? null : words('pillAsOf', dayText(words, figure.asOfMs)),
    age,
    notice,
  ];
  return {
    ring: {
      text,
      filled: grade === null || local ? null : Math.min(Math.max(grade.value / 100, 0), 1),
      kind: grade === null ? 'none' : local ? 'local' : 'token-metrics',
      band: grade === null || local ? null : rating.band,
    },
    headline,
    detail: leveraged ?? quality,
    indices,
    risk: null,
    load: null,
    leverage: null,
    staleness: [age, notice].filter(Boolean).join(' · ') || null,
    source,
    facts: said.filter((fact) => fact !== null),
  };
}

/** "holds 3 times long BTC": the rating is of the underlying, not of the leveraged token. */
function leverageInside(
  leveraged: LeveragedToken | null,
  words: PillContext['words'],
  locale: string,
): string | null {
  if (leveraged === null) return null;
  const { side, factor, underlying } = leveraged;
  if (factor === null) return words(side === 'long' ? 'pillLeveragedLong' : 'pillLeveragedShort', underlying);
  const key = side === 'long' ? 'contractLeveragedLong' : 'contractLeveragedShort';
  return words(key, priceText(locale, factor), underlying);
}

/** "3 indices"; "3+ indices" while some holdings are unread; null where nothing can be said yet. */
function indicesText(
  membership: IndexMembership | null,
  words: PillContext['words'],
  locale: string,
): string | null {
  if (membership === null) return null;
  const count = membership.memberships.length;
  const whole = membership.indicesRead >= membership.indicesTotal;
  if (count === 0) return whole && membership.indicesTotal > 0 ? words('pillNoIndex') : null;
  const text = countText(locale, count);
  return whole ? words.plural('indicesCount', count, text) : words.plural('pillIndicesSoFar', count, text);
}
