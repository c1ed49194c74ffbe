import { type FormEvent, useId, useState } from 'react';
import { useReader } from '../reader';
import { useDeed } from '../use-deed';

interface Props {
  readonly unlock: (passphrase: string) => Promise<boolean>;
  readonly done: () => void;
}

/** The passphrase that opens the kept key until the browser closes. Only on the extension's own pages. */
export function UnlockForm({ unlock, done }: Props) {
  const { words } = useReader();
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState(false);
  const opening = useDeed(async () => {
    const right = await unlock(passphrase);
    setWrong(!right);
    if (!right) return;
    setPassphrase('');
    done();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    opening.run();
  };
  return (
    <form className="unlock" onSubmit={submit}>
      <label className="field" htmlFor={id}>
        <span className="field-label">{words('passphrase')}</span>
        <input
          id={id}
          className="text-input"
          type="password"
          autoComplete="off"
          value={passphrase}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={passphrase === '' || opening.state === 'busy'}>
        {words('unlock')}
      </button>
      <p id={`${id}-wrong`} className="unlock-wrong" role="status">
        {wrong ? words('passphraseWrong') : opening.state === 'failed' ? words('didNotWork') : ''}
      </p>
    </form>
  );
}
