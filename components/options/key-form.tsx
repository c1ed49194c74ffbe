import { type FormEvent, useId, useState } from 'react';
import { useBackground } from '../background';
import { useReader } from '../reader';
import { useDeed } from '../use-deed';
import { useAnnounce } from './announcer';
import { KeyField } from './key-field';
import { looksLikeKey } from './key-words';

interface Props {
  /** A key is kept already and would be replaced. */
  readonly kept: boolean;
  readonly saved: () => void;
}

/** Where the key is pasted. It leaves this form for the background's vault and is forgotten here at once. */
export function KeyForm({ kept, saved }: Props) {
  const { words } = useReader();
  const { ask } = useBackground();
  const announce = useAnnounce();
  const id = useId();
  const [key, setKey] = useState('');
  const [locks, setLocks] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const odd = key.trim() !== '' && !looksLikeKey(key);
  const saving = useDeed(async () => {
    await ask('keepKey', { key: key.trim(), passphrase: locks ? passphrase : null });
    setKey('');
    setPassphrase('');
    announce(words('keySaved'));
    saved();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.run();
  };
  const ready = key.trim() !== '' && (!locks || passphrase !== '') && saving.state !== 'busy';
  return (
    <form className="key-form" onSubmit={submit}>
      <KeyField
        label={words(kept ? 'keyReplace' : 'keyEnter')}
        hint={words('keyHint')}
        name="token-metrics-key"
        value={key}
        about={odd ? words('keyOdd') : ''}
        speaks
        change={setKey}
      />
      <label className="check">
        <input type="checkbox" checked={locks} onChange={(event) => setLocks(event.target.checked)} />
        <span>
          {words('keyLock')}
          <span className="small check-about">{words('keyLockAbout')}</span>
        </span>
      </label>
      {locks && (
        <label className="field" htmlFor={`${id}-pass`}>
          <span className="field-label">{words('passphraseNew')}</span>
          <input
            id={`${id}-pass`}
            className="text-input"
            type="password"
            autoComplete="new-password"
            maxLength={1000}
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
          />
        </label>
      )}
      <div className="buttons">
        <button type="submit" className="button" data-kind="main" disabled={!ready}>
          {words(saving.state === 'busy' ? 'saving' : 'keySave')}
        </button>
      </div>
      {saving.state === 'failed' && <p role="status">{words('keyNotSaved')}</p>}
    </form>
  );
}
