import type { FailureKind } from '@/utils/vocabulary/failure';

/** An HTTP answer as the net room hands it over. */
export interface Answer {
  readonly status: number;
  /** Parsed JSON; undefined where there was none. */
  readonly body: unknown;
  readonly bodyKind: 'json' | 'html' | 'other' | 'empty';
  readonly retryAfterMs: number | null;
}

/**
 * What a status means at Token Metrics, with the body's own words where one status has several meanings. The words
 * are judged here and go no further: they might repeat a key.
 * @param message what `messageIn` found, '' where the body said nothing.
 * @returns null for a status that brings data.
 */
export function judgeStatus(answer: Answer, message: string): FailureKind | null {
  const { status, bodyKind } = answer;
  const told = judgeMessage(message);
  if (status >= 200 && status < 300) return null;
  if (status >= 500 && status < 600) return 'service-down';
  switch (status) {
    case 401:
      return 'key-rejected';
    case 402:
      return told === 'credits-spent' ? told : 'plan-lacks-it';
    case 403:
      // The service speaks JSON. A page or a bare line comes from the edge before it, which never saw the key.
      if (bodyKind === 'html' || bodyKind === 'other') return 'region-blocked';
      return told !== null && SAID_WITH_403.has(told) ? told : 'plan-lacks-it';
    case 404:
      return bodyKind === 'json' && !NO_SUCH_PATH.test(message) ? 'not-listed' : 'unexpected-answer';
    case 408:
      return 'unreachable';
    case 418:
      return 'rate-limited';
    case 429:
      return !HASTE.test(message) && SPENT_SUBJECT.test(message) ? 'credits-spent' : 'rate-limited';
    case 451:
      return 'region-blocked';
    default:
      // 400 and 422 mean a request that the service does not understand, unless it says otherwise.
      return told ?? 'unexpected-answer';
  }
}

const SAID_WITH_403: ReadonlySet<FailureKind> = new Set([
  'key-rejected',
  'credits-spent',
  'rate-limited',
  'region-blocked',
]);

const NO_SUCH_PATH =
  /cannot (?:get|post)|no (?:such )?(?:route|path|endpoint)|(?:route|path|endpoint|url).{0,20}not found/i;

const BAD =
  '(?:invalid|missing|wrong|bad|expired|unknown|incorrect|revoked|inactive|disabled|no valid|required|rejected)';
const KEY = '(?:api|access)[ _-]?key|x-api-key|\\bkey\\b|credential';
const NAMES_KEY = new RegExp(
  `${BAD}.{0,24}(?:${KEY})|(?:${KEY}).{0,40}${BAD}|(?:${KEY}).{0,16}\\bnot\\b`,
  'i',
);

const HASTE =
  /per[ -]?(?:minute|second)|\/\s?(?:min|sec|s)\b|\b(?:one|a|\d+) (?:minute|second)s?\b|too fast|slow down/i;
const SPENT_SUBJECT = /month|quota|\bcredits?\b|billing/i;
const SPENT = new RegExp(
  [
    '(?:month|quota|\\bcredits?\\b|billing).*(?:exceed|exhaust|spent|\\bused\\b|reached|\\bcap\\b|limit|deplet|remain)',
    '(?:exceed|exhaust|spent|\\bused\\b|reached|out of|insufficient|\\bno\\b|not enough|limit|deplet).*(?:month|quota|\\bcredits?\\b)',
  ].join('|'),
  'is',
);

/**
 * The first that fits says what the message is about. A short span of time named in it means haste, however
 * many credits it also mentions; a month or credits mean that they are spent.
 */
const MEANINGS: readonly (readonly [RegExp, FailureKind])[] = [
  [HASTE, 'rate-limited'],
  [SPENT, 'credits-spent'],
  [/rate.?limit|too many|throttl/i, 'rate-limited'],
  [NAMES_KEY, 'key-rejected'],
  [/unauthori[sz]ed|unauthenticated|authentication|not logged in/i, 'key-rejected'],
  [/\b(?:region|country|jurisdiction|territory|your location)\b/i, 'region-blocked'],
  [
    /\b(?:plan|subscription|subscribe|upgrade|tier|permission|forbidden|not allowed|access denied)\b/i,
    'plan-lacks-it',
  ],
  [
    /not found|\bno (?:data|token|index|indices|record|result|match)|does ?n[o']t exist|unknown (?:token|index)/i,
    'not-listed',
  ],
  [/internal|server error|unavailable|maintenance|try again|timed?.?out|went wrong/i, 'service-down'],
];

/**
 * What an error text of the service is about. No error body was ever recorded, so this goes by the words such
 * texts use.
 * @returns null where the text tells nothing.
 */
export function judgeMessage(message: string): FailureKind | null {
  return MEANINGS.find(([words]) => words.test(message))?.[1] ?? null;
}

const LONGEST_MESSAGE = 1_000;

/** Every text in which clients have found the service's reason: `message`, `error`, `error.message`, `detail`. */
export function messageIn(body: unknown): string {
  if (typeof body === 'string') return body.slice(0, LONGEST_MESSAGE);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return '';
  const said = ['message', 'error', 'errors', 'detail'].flatMap((name) => textsOf(own(body, name)));
  return said.join(' ').slice(0, LONGEST_MESSAGE);
}

/** Lists of texts are seen; what lies deeper than a list is no message. */
function textsOf(value: unknown, mayBeList = true): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value))
    return mayBeList ? value.slice(0, 5).flatMap((entry) => textsOf(entry, false)) : [];
  const inner = own(value, 'message');
  return typeof inner === 'string' ? [inner] : [];
}

/** A property of a value from outside; undefined where it has none of its own. */
export function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
