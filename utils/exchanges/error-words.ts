import type { FailureKind } from '@/utils/vocabulary/failure';

const MEANINGS: readonly (readonly [RegExp, FailureKind])[] = [
  [/rate.?limit|limit ?exceeded|too.?(many|fast|frequent)|exceeds? (the )?limit|visits/i, 'rate-limited'],
  [/restricted|region|country|jurisdiction/i, 'region-blocked'],
  [
    /not.?found|not.?exist|n['’]?t exist|unknown.?(asset|symbol|contract|instrument|pair|product)|(invalid|illegal|wrong).?(symbol|contract|currency.?pair|inst|product)|(symbol|contract).{0,20}(error|invalid)/i,
    'not-listed',
  ],
];

/** What an exchange's own error text or code word means; `unexpected-answer` where it is none of the known. */
export function kindOfWords(words: string): FailureKind {
  return MEANINGS.find(([pattern]) => pattern.test(words))?.[1] ?? 'unexpected-answer';
}
