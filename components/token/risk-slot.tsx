import type { Briefing } from '@/utils/briefing/briefing';
import type { Contract } from '@/utils/contracts/contract';
import { RiskCard } from '../risk/risk-card';

/** Whether the risk is what such a page is about: it then stands first. */
export function isDerivative({ market }: Contract): boolean {
  return market === 'perp' || market === 'future' || market === 'option';
}

/** The load line and the worst warnings in the card; nothing where no public API tells of the contract. */
export function RiskSlot({ briefing }: { readonly briefing: Briefing }) {
  return briefing.risk && <RiskCard risk={briefing.risk} />;
}

/** Whether requests for this contract's facts are under way. */
export function isRiskPending({ risk }: Briefing): boolean {
  return risk?.pending ?? false;
}
