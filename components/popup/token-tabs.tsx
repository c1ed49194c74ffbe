import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import type { TokenBriefing } from '@/utils/briefing/briefing';
import type { MessageKey } from '@/utils/format/words';
import type { Asset } from '@/utils/tokenmetrics/asset';
import { WithLocal } from '../local/with-local';
import { useReader } from '../reader';
import { IndicesSection } from '../token/indices-section';
import { RatingSection } from '../token/rating-section';

interface Section {
  readonly id: string;
  readonly title: MessageKey;
  readonly draw: (token: TokenBriefing, asset: Asset) => ReactNode;
}

/** What the popup tells of a token, in order. A further part of the product is a further row. */
const SECTIONS: readonly Section[] = [
  {
    id: 'rating',
    title: 'sectionRating',
    draw: (token) => (
      <WithLocal token={token}>
        <RatingSection token={token} />
      </WithLocal>
    ),
  },
  {
    id: 'indices',
    title: 'sectionIndices',
    draw: (token, asset) => <IndicesSection token={token} ticker={asset.ticker} alone />,
  },
];

const FIRST_TAB = 'rating';

interface Props {
  readonly token: TokenBriefing;
  readonly asset: Asset;
  readonly tab: string;
  readonly change: (tab: string) => void;
}

export function TokenTabs({ token, asset, tab, change }: Props) {
  const { words } = useReader();
  const open = SECTIONS.some((section) => section.id === tab) ? tab : FIRST_TAB;
  return (
    <Tabs.Root value={open} onValueChange={(next: unknown) => change(String(next))}>
      <Tabs.List className="tabs">
        {SECTIONS.map((section) => (
          <Tabs.Tab key={section.id} value={section.id} className="tab">
            {words(section.title)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {SECTIONS.map((section) => (
        <Tabs.Panel key={section.id} value={section.id} className="tab-panel">
          {section.draw(token, asset)}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
