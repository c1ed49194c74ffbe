import type { TokenBriefing } from '@/utils/briefing/briefing';
import type { Asset } from '@/utils/tokenmetrics/asset';

/** The token in view, once it is known which. */
export function knownAsset(token: TokenBriefing): Asset | null {
  return token.asset.value?.kind === 'known' ? token.asset.value.asset : null;
}

/** Whether any request for this token is under way, so that asking again is worth a wait. */
export function isTokenPending(token: TokenBriefing): boolean {
  const { asset, indices, localScore, rating } = token;
  return asset.pending || rating.pending || indices.pending || (localScore.shown && localScore.pending);
}
