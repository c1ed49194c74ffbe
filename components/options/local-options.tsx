import { useReader } from '../reader';
import { CoinKeyForm } from './coin-key-form';
import { Section } from './section';
import { SwitchRow } from './switch-row';
import { useSettings } from './use-settings';

/** What Plimsoll does without Token Metrics: the local score, and the source of market caps. */
export function LocalOptions() {
  const { words } = useReader();
  const { settings, change } = useSettings();
  return (
    <Section id="local" title={words('optionLocal')} about={words('optionLocalAbout')}>
      <SwitchRow
        label={words('showLocalLabel')}
        about={words('showLocalAbout')}
        checked={settings.showLocal}
        change={(showLocal) => void change({ showLocal })}
      />
      <CoinKeyForm />
    </Section>
  );
}
