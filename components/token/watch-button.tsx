import { Star } from 'lucide-react';
import { useReader } from '../reader';
import { useDeed } from '../use-deed';

interface Props {
  readonly name: string;
  readonly watched: boolean;
  readonly watch: (watched: boolean) => Promise<unknown>;
  /** An index is followed, which lays it beside others; a token is watched. */
  readonly of?: keyof typeof LABELS;
}

const LABELS = {
  token: { label: 'watchToken', on: 'unwatchHint', off: 'watchHint' },
  index: { label: 'followIndex', on: 'unfollowHint', off: 'followHint' },
} as const;

/** Puts a token on the watch-list, or an index among those followed, or takes it off. */
export function WatchButton({ name, watched, watch, of = 'token' }: Props) {
  const { words } = useReader();
  const watching = useDeed(watch);
  return (
    <button
      type="button"
      className="icon-button"
      aria-pressed={watched}
      aria-label={words(LABELS[of].label, name)}
      title={words(watched ? LABELS[of].on : LABELS[of].off)}
      onClick={() => watching.run(!watched)}
    >
      <Star size={17} aria-hidden="true" />
    </button>
  );
}
