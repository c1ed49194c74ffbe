import { ageText } from '@/utils/format/ages';
import { failureWords } from '@/utils/format/failure-words';
import type { Words } from '@/utils/format/words';
import type { KeyState } from '@/utils/messages/verbs';
import type { Severity } from '@/utils/risk/warnings/severity';

export interface KeyWords {
  readonly severity: Severity;
  readonly title: string;
  readonly text: string;
}

/** How the key stands, in words. A rejected key is still kept and said to be. */
export function keyWords(words: Words, locale: string, key: KeyState, nowMs: number): KeyWords {
  if (!key.kept) return { severity: 'info', title: words('keyNoneTitle'), text: words('keyNoneText') };
  if (key.locked) {
    return { severity: 'caution', title: words('keyLockedTitle'), text: words('keyLockedText') };
  }
  const title = key.tail === null ? words('keyKept') : words('keyKeptTail', key.tail);
  if (key.verdict === null) return { severity: 'info', title, text: words('keyUntested') };
  const when = ageText(words, locale, key.verdict.atMs, nowMs);
  if (key.verdict.failure === null) return { severity: 'info', title, text: words('keyAccepted', when) };
  const failure = failureWords(words, key.verdict.failure, nowMs);
  return {
    severity: key.verdict.failure.kind === 'key-rejected' ? 'caution' : 'info',
    title,
    text: words('keyFailed', failure.title, when, failure.action),
  };
}

/** The shape Token Metrics' keys were seen to have; others may exist, so this warns and never blocks. */
export function looksLikeKey(key: string): boolean {
  return /^tm-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key.trim());
}
