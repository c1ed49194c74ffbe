import { Star } from 'lucide-react';
import { useReader } from '../reader';
import { useDeed } from '../use-deed';

interface Props {
  readonly name: string;
  readonly watched: boolean;
  readonly watch: (watched: boolean) => Promise<unknown>;
}

/** Puts a token on the watch-list, or takes it off. */
export function WatchButton({ name, watched, watch }: Props) {
  const { words } = useReader();
  const watching = useDeed(watch);
  return (
    <button
      type="button"
      className="icon-button"
      aria-pressed={watched}
      aria-label={words('watchToken', name)}
      title={words(watched ? 'unwatchHint' : 'watchHint')}
      onClick={() => watching.run(!watched)}
    >
      <Star size={17} aria-hidden="true" />
    </button>
  );
}
