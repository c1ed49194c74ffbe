import type { TokenBriefing } from '@/utils/briefing/briefing';

/** Nothing of the token can be shown, and the one reason is that no Token Metrics key was entered. */
export function isKeyless({ asset, rating, indices }: TokenBriefing): boolean {
  const nothing = rating.value === null && indices.value === null;
  const first = asset.failure ?? rating.failure;
  return nothing && first?.kind === 'no-key' && (asset.value === null || asset.value.kind === 'known');
}
