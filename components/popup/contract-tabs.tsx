import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import type { Briefing } from '@/utils/briefing/briefing';
import type { MessageKey } from '@/utils/format/words';
import { WithLocal } from '../local/with-local';
import { useReader } from '../reader';
import { ElsewhereTab } from '../risk/elsewhere-tab';
import { RiskTab } from '../risk/risk-tab';
import { AssetGate } from '../token/asset-gate';
import { IndicesSection } from '../token/indices-section';
import { isKeyless } from '../token/keyless';
import { KeylessLine } from '../token/keyless-line';
import { RatingSection } from '../token/rating-section';
import { isDerivative } from '../token/risk-slot';

interface Section {
  readonly id: string;
  readonly title: MessageKey;
  readonly draw: () => ReactNode;
}

interface Props {
  readonly briefing: Briefing;
  readonly tab: string;
  readonly change: (tab: string) => void;
  readonly reopen: () => void;
}

/** The parts of a contract's view; the risk first where that is what the page is about. */
function sectionsOf({ briefing, reopen }: Props): readonly Section[] {
  const { contract, token, risk } = briefing;
  const gate = (draw: (ticker: string) => ReactNode) => (
    <AssetGate token={token} contract={contract} reopen={reopen}>
      {({ ticker }) => draw(ticker)}
    </AssetGate>
  );
  const rating: readonly Section[] = [
    {
      id: 'rating',
      title: 'sectionRating',
      draw: () => (
        <WithLocal token={token}>
          {gate(() => (
            <RatingSection token={token} />
          ))}
        </WithLocal>
      ),
    },
    {
      id: 'indices',
      title: 'sectionIndices',
      draw: () => gate((ticker) => <IndicesSection token={token} ticker={ticker} alone />),
    },
  ];
  if (risk === null) return rating;
  const risks: Section = { id: 'risk', title: 'riskSection', draw: () => <RiskTab risk={risk} /> };
  const elsewhere: Section = {
    id: 'elsewhere',
    title: 'elsewhereTab',
    draw: () => <ElsewhereTab sheet={risk.sheet} />,
  };
  return isDerivative(contract) ? [risks, ...rating, elsewhere] : [...rating, risks, elsewhere];
}

/** What the popup tells of a contract. Only the open part is drawn, so that nothing is asked for unseen. */
export function ContractTabs(props: Props) {
  const { words } = useReader();
  const { briefing, tab, change } = props;
  const sections = sectionsOf(props);
  const first = sections[0]?.id ?? '';
  const open = sections.some((section) => section.id === tab) ? tab : first;
  return (
    <>
      <Tabs.Root value={open} onValueChange={(next: unknown) => change(String(next))}>
        <Tabs.List className="tabs">
          {sections.map((section) => (
            <Tabs.Tab key={section.id} value={section.id} className="tab">
              {words(section.title)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {sections.map((section) => (
          <Tabs.Panel key={section.id} value={section.id} className="tab-panel">
            {section.draw()}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
      {open === 'risk' && isKeyless(briefing.token) && <KeylessLine />}
    </>
  );
}
