import type { KeyState } from '@/utils/messages/verbs';
import { useBackground } from '../background';
import { Note } from '../notes/note';
import { useRemedies } from '../notes/remedies';
import { UnlockForm } from '../notes/unlock-form';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { useDeed } from '../use-deed';
import { useAnnounce } from './announcer';
import { ConfirmButton } from './confirm-button';
import { KeyForm } from './key-form';
import { keyWords } from './key-words';
import { Section } from './section';

/** The Token Metrics key: kept, tested, locked, forgotten; never shown again and never dropped on an error. */
export function KeySection() {
  const { words } = useReader();
  const { ask } = useBackground();
  const { value, broken, again } = useAnswer('key', () => ask('keyState', {}));
  return (
    <Section id="key" title={words('optionKey')} about={words('optionKeyAbout')}>
      {value && <KeyStanding state={value} again={again} />}
      {broken && !value && <p role="status">{words('didNotWork')}</p>}
      <KeyForm kept={value?.kept ?? false} saved={again} />
      <p className="small">
        {words('keyWhere')}{' '}
        <a href="https://app.tokenmetrics.com/en/api?tab=keys" target="_blank" rel="noreferrer noopener">
          app.tokenmetrics.com
          <span className="aside"> {words('newTab')}</span>
        </a>
      </p>
    </Section>
  );
}

function KeyStanding({ state, again }: { readonly state: KeyState; readonly again: () => void }) {
  const { words, locale, nowMs } = useReader();
  const { ask } = useBackground();
  const { unlock } = useRemedies();
  const announce = useAnnounce();
  const testing = useDeed(async () => {
    const failure = await ask('testKey', {}).finally(again);
    announce(words(failure === null ? 'keyTestGood' : 'keyTestFailed'));
  });
  const forgetting = useDeed(async () => {
    await ask('forgetKey', {}).finally(again);
    announce(words('keyForgotten'));
  });
  const said = keyWords(words, locale, state, nowMs);
  return (
    <Note severity={said.severity} title={said.title} text={said.text}>
      {state.kept ? (
        <>
          {state.locked && unlock && <UnlockForm unlock={unlock} done={again} />}
          {!state.locked && (
            <button
              type="button"
              className="button"
              disabled={testing.state === 'busy'}
              onClick={() => testing.run()}
            >
              {words(testing.state === 'busy' ? 'keyTesting' : 'keyTest')}
            </button>
          )}
          <ConfirmButton
            label={words('keyForget')}
            question={words('keyForgetQuestion')}
            consequence={words('keyForgetText')}
            confirm={() => forgetting.run()}
          />
          {(testing.state === 'failed' || forgetting.state === 'failed') && (
            <p role="status">{words('didNotWork')}</p>
          )}
        </>
      ) : undefined}
    </Note>
  );
}
