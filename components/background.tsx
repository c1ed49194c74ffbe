import { createContext, useContext } from 'react';
import type { PageVerbs, RoomVerbs } from '@/utils/messages/verbs';

export type Verbs = RoomVerbs & PageVerbs;

/** The line to the background, as components see it; the gallery and the tests put their own at the other end. */
export interface Background {
  ask<V extends keyof Verbs>(verb: V, params: Verbs[V]['params']): Promise<Verbs[V]['answer']>;
  /** Calls back whenever kept figures changed; returns how to stop. */
  onChanged(listener: () => void): () => void;
}

const BackgroundContext = createContext<Background | null>(null);

export const BackgroundProvider = BackgroundContext;

export function useBackground(): Background {
  const background = useContext(BackgroundContext);
  if (background === null) throw new Error('no BackgroundProvider above');
  return background;
}
