import { useCallback, useEffect, useRef, useState } from 'react';
import type { RiskBriefing } from '@/utils/briefing/briefing';
import type { Position } from '@/utils/risk/position';
import { useRiskDeeds } from './risk-deeds';

/** A hand on the slider is not worth a message for every step. */
const REST_MS = 400;

export interface PositionRoom {
  readonly position: Position;
  /** hand: entered here and now. */
  readonly from: RiskBriefing['positionFrom'] | 'hand';
  readonly change: (part: Partial<Position>) => void;
  /** Back to what the page shows, or to the default. */
  readonly forget: () => void;
}

/**
 * What the user means to do, following their hand at once; kept in the background when the hand rests or the page
 * is left.
 */
export function usePosition({ position: told, positionFrom }: RiskBriefing): PositionRoom {
  const { keep, again } = useRiskDeeds();
  const [own, setOwn] = useState<Position | null>(null);
  const unkept = useRef<Position | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latestKeep = useRef(keep);
  latestKeep.current = keep;

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const position = unkept.current;
    unkept.current = null;
    // What could not be kept still stands on the screen; the next change tries again.
    if (position) latestKeep.current(position).catch(() => {});
  }, []);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const position = own ?? told;
  const latest = useRef(position);
  latest.current = position;

  const change = useCallback(
    (part: Partial<Position>) => {
      const next = { ...latest.current, ...part };
      latest.current = next;
      unkept.current = next;
      setOwn(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, REST_MS);
    },
    [flush],
  );

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    unkept.current = null;
    setOwn(null);
    latestKeep.current(null).then(again, () => {});
  }, [again]);

  return { position, from: own ? 'hand' : positionFrom, change, forget };
}
