import type { Standing } from '@/utils/briefing/briefing';
import { ageText } from '@/utils/format/ages';
import { countText, sizeText } from '@/utils/format/numbers';
import { useBackground } from '../background';
import { Note } from '../notes/note';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { useDeed } from '../use-deed';
import { useAnnounce } from './announcer';
import { ConfirmButton } from './confirm-button';
import { Section } from './section';

/** What is kept on this computer, how old it is, and how to be rid of it. */
export function DataSection() {
  const { words, locale, nowMs } = useReader();
  const { ask } = useBackground();
  const announce = useAnnounce();
  const { value, again } = useAnswer('data', () => ask('dataKept', {}));
  const { value: standing } = useAnswer('standing', () => ask('standing', {}));
  const clearing = useDeed(async () => {
    await ask('clearData', {}).finally(again);
    announce(words('dataCleared'));
  });
  const unknown = words('noData');
  return (
    <Section id="data" title={words('optionData')} about={words('optionDataAbout')}>
      {standing && <StoreNote store={standing.store} />}
      <dl className="facts">
        <div>
          <dt>{words('dataRows')}</dt>
          <dd>{value ? countText(locale, value.rows) : unknown}</dd>
        </div>
        <div>
          <dt>{words('dataSize')}</dt>
          <dd>{value && value.bytes !== null ? sizeText(locale, value.bytes) : unknown}</dd>
        </div>
        <div>
          <dt>{words('dataOldest')}</dt>
          <dd>
            {value && value.oldestMs !== null ? ageText(words, locale, value.oldestMs, nowMs) : unknown}
          </dd>
        </div>
      </dl>
      <div className="buttons">
        <ConfirmButton
          label={words(clearing.state === 'busy' ? 'dataClearing' : 'dataClear')}
          question={words('dataClearQuestion')}
          consequence={words('dataClearText')}
          disabled={clearing.state === 'busy' || value?.rows === 0}
          confirm={() => clearing.run()}
        />
      </div>
      <p className="small">{words('dataWhere')}</p>
      {clearing.state === 'failed' && <p role="status">{words('didNotWork')}</p>}
    </Section>
  );
}

function StoreNote({ store }: { readonly store: Standing['store'] }) {
  const { words } = useReader();
  switch (store) {
    case 'ok':
      return null;
    case 'healed':
      return <Note severity="info" title={words('storeHealedTitle')} text={words('storeHealedText')} />;
    case 'memory':
      return <Note severity="caution" title={words('storeMemoryTitle')} text={words('storeMemoryText')} />;
  }
}
