import type { MessageKey } from '@/utils/format/words';
import type { SiteAccess } from '../access/site-access';
import { PlimsollMark } from '../mark';
import { useReader } from '../reader';
import { AboutSection } from './about-section';
import { AccessNote } from './access-note';
import { AddressSection } from './address-section';
import { AnnouncerProvider } from './announcer';
import { AppearanceSection } from './appearance-section';
import { CreditsSection } from './credits-section';
import { DataSection } from './data-section';
import { ExchangesSection } from './exchanges-section';
import { KeySection } from './key-section';
import { LeavesSection } from './leaves-section';
import { LocalOptions } from './local-options';
import { RiskSection } from './risk-section';
import { TransferSection } from './transfer-section';
import { SettingsProvider } from './use-settings';

const CONTENTS: readonly { readonly id: string; readonly title: MessageKey }[] = [
  { id: 'key', title: 'optionKey' },
  { id: 'credits', title: 'optionCredits' },
  { id: 'local', title: 'optionLocal' },
  { id: 'risk', title: 'optionRisk' },
  { id: 'exchanges', title: 'optionExchanges' },
  { id: 'appearance', title: 'optionAppearance' },
  { id: 'address', title: 'optionAddress' },
  { id: 'data', title: 'optionData' },
  { id: 'transfer', title: 'optionTransfer' },
  { id: 'leaves', title: 'optionLeaves' },
  { id: 'about', title: 'optionAbout' },
];

interface Props {
  readonly version: string;
  readonly allow: (origin: string) => Promise<boolean>;
  readonly access: SiteAccess;
}

/** Everything the user can set, on one page. Each change is kept at once and says so. */
export function Options({ version, allow, access }: Props) {
  const { words } = useReader();
  return (
    <AnnouncerProvider>
      <div className="options">
        <header className="options-head">
          <h1 className="options-title">
            <PlimsollMark size={26} />
            {words('optionsTitle')}
          </h1>
          <nav aria-label={words('optionsContents')}>
            <ul className="contents">
              {CONTENTS.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{words(title)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main className="options-main">
          <SettingsProvider>
            <AccessNote access={access} />
            <KeySection />
            <CreditsSection />
            <LocalOptions />
            <RiskSection />
            <ExchangesSection access={access} />
            <AppearanceSection />
            <AddressSection allow={allow} />
            <DataSection />
            <TransferSection />
            <LeavesSection />
            <AboutSection version={version} />
          </SettingsProvider>
        </main>
      </div>
    </AnnouncerProvider>
  );
}
