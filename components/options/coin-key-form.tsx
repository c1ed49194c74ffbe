import { type FormEvent, useState } from 'react';
import { ageText } from '@/utils/format/ages';
import type { Words } from '@/utils/format/words';
import type { KeyState } from '@/utils/messages/verbs';
import { useBackground } from '../background';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { useDeed } from '../use-deed';
import { useAnnounce } from './announcer';
import { KeyField } from './key-field';

/** The optional CoinGecko key: pasted, kept in the background's vault, never shown again. Everything works without it. */
export function CoinKeyForm() {
  const { words, locale, nowMs } = useReader();
  const { ask } = useBackground();
  const announce = useAnnounce();
  const [key, setKey] = useState('');
  const { value: state, again } = useAnswer('coin key', () => ask('coinKeyState', {}));
  const saving = useDeed(async () => {
    await ask('keepCoinKey', { key: key.trim() }).finally(again);
    setKey('');
    announce(words('coinKeySaved'));
  });
  const forgetting = useDeed(async () => {
    await ask('forgetCoinKey', {}).finally(again);
    announce(words('coinKeyForgotten'));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.run();
  };
  return (
    <form className="key-form" onSubmit={submit}>
      <KeyField
        label={words('coinKeyLabel')}
        hint={words('coinKeyHint')}
        name="coingecko-key"
        value={key}
        about={words('coinKeyAbout')}
        change={setKey}
      />
      {state && (
        <p className="small" role="status">
          {standingWords(words, locale, state, nowMs)}
        </p>
      )}
      <div className="buttons">
        <button type="submit" className="button" disabled={key.trim() === '' || saving.state === 'busy'}>
          {words('coinKeySave')}
        </button>
        {state?.kept && (
          <button type="button" className="button" onClick={() => forgetting.run()}>
            {words('coinKeyForget')}
          </button>
        )}
      </div>
      {(saving.state === 'failed' || forgetting.state === 'failed') && (
        <p role="status">{words('didNotWork')}</p>
      )}
    </form>
  );
}

function standingWords(
  words: Words,
  locale: string,
  { kept, tail, verdict }: KeyState,
  nowMs: number,
): string {
  if (!kept || tail === null) return words('coinKeyNone');
  if (verdict === null) return words('coinKeyUntested', tail);
  const when = ageText(words, locale, verdict.atMs, nowMs);
  return words(verdict.failure === null ? 'coinKeyAccepted' : 'coinKeyRejected', tail, when);
}
