import { type FormEvent, useId, useState } from 'react';
import { TOKEN_METRICS_ORIGIN } from '@/utils/store/settings';
import { useReader } from '../reader';
import { useDeed } from '../use-deed';
import { Section } from './section';
import { useSettings } from './use-settings';

/** The origin of what was typed (a path is dropped); null where it is no https address. */
export function readOrigin(text: string): string | null {
  const trimmed = text.trim();
  const address = /^[a-z]+:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' && url.hostname.includes('.') ? url.origin : null;
}

interface Props {
  /** Asks the browser for access to one origin; must be called straight from a click. */
  readonly allow: (origin: string) => Promise<boolean>;
}

/** Where requests for Token Metrics go: Token Metrics itself, or a team's proxy that keeps answers for all. */
export function AddressSection({ allow }: Props) {
  const { words } = useReader();
  const { settings, change } = useSettings();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const shown = text ?? settings.apiBase;
  const origin = readOrigin(shown);
  const keeping = useDeed(async (wanted: string) => {
    setSaid('');
    // Nothing may stand between the click and this request: browsers grant access to a gesture only.
    const allowed = await allow(wanted);
    if (!allowed) {
      setSaid(words('addressRefused'));
      return;
    }
    if (await change({ apiBase: wanted })) setText(null);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (origin !== null) keeping.run(origin);
  };
  const wrong = origin === null ? words('addressWrong') : said;
  return (
    <Section id="address" title={words('optionAddress')} about={words('optionAddressAbout')}>
      <form className="address" onSubmit={submit}>
        <label className="field" htmlFor={id}>
          <span className="field-label">{words('addressLabel')}</span>
          <input
            id={id}
            className="text-input"
            inputMode="url"
            spellCheck={false}
            value={shown}
            aria-invalid={origin === null}
            aria-describedby={`${id}-said`}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <div className="buttons">
          <button
            type="submit"
            className="button"
            disabled={origin === null || origin === settings.apiBase || keeping.state === 'busy'}
          >
            {words('addressSave')}
          </button>
          {settings.apiBase !== TOKEN_METRICS_ORIGIN && (
            <button type="button" className="button" onClick={() => keeping.run(TOKEN_METRICS_ORIGIN)}>
              {words('addressReset')}
            </button>
          )}
        </div>
        <p id={`${id}-said`} className="small" role="status">
          {keeping.state === 'failed' ? words('didNotWork') : wrong}
        </p>
      </form>
    </Section>
  );
}
