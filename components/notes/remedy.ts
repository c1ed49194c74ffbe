import type { Severity } from '@/utils/risk/warnings/severity';
import type { FailureKind } from '@/utils/vocabulary/failure';

/** What a button beside a failure can do about it. */
export type Remedy = 'options' | 'unlock' | 'access' | 'again' | 'none';

/** The one click that helps; `none` where waiting is all there is. */
export function remedyFor(kind: FailureKind): Remedy {
  switch (kind) {
    case 'no-key':
    case 'key-rejected':
    case 'credits-spent':
      return 'options';
    case 'key-locked':
      return 'unlock';
    case 'not-permitted':
      return 'access';
    case 'unreachable':
    case 'service-down':
    case 'unexpected-answer':
    case 'offline':
      return 'again';
    case 'plan-lacks-it':
    case 'rate-limited':
    case 'region-blocked':
    case 'not-listed':
    case 'ambiguous':
    case 'closed':
    case 'store-broken':
      return 'none';
  }
}

/** caution: the reader should act or figures will not come; info: it passes by itself or is simply so. */
export function severityOf(kind: FailureKind): Severity {
  switch (kind) {
    case 'key-rejected':
    case 'credits-spent':
    case 'not-permitted':
    case 'closed':
    case 'unexpected-answer':
    case 'store-broken':
      return 'caution';
    case 'no-key':
    case 'key-locked':
    case 'plan-lacks-it':
    case 'rate-limited':
    case 'offline':
    case 'unreachable':
    case 'service-down':
    case 'region-blocked':
    case 'not-listed':
    case 'ambiguous':
      return 'info';
  }
}
