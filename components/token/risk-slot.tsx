import type { Briefing } from '@/utils/briefing/briefing';

/** Where the load line and the warnings of a derivative will stand, in card and popup alike. Nothing is drawn until derivatives are read. */
export function RiskSlot(_: { readonly briefing: Briefing }) {
  return null;
}
