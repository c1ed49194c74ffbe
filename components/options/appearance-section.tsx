import type { MessageKey } from '@/utils/format/words';
import type { Settings } from '@/utils/store/settings';
import { useReader } from '../reader';
import { Section } from './section';
import { useSettings } from './use-settings';

const THEMES: readonly { readonly id: Settings['theme']; readonly label: MessageKey }[] = [
  { id: 'system', label: 'themeSystem' },
  { id: 'light', label: 'themeLight' },
  { id: 'dark', label: 'themeDark' },
];

/** Light, dark, or as the system has it. */
export function AppearanceSection() {
  const { words } = useReader();
  const { settings, change } = useSettings();
  return (
    <Section id="appearance" title={words('optionAppearance')}>
      <fieldset className="choices">
        <legend className="aside">{words('optionAppearance')}</legend>
        {THEMES.map(({ id, label }) => (
          <label key={id} className="choice">
            <input
              type="radio"
              name="theme"
              value={id}
              checked={settings.theme === id}
              onChange={() => void change({ theme: id })}
            />
            {words(label)}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
