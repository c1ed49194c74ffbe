import { type ChangeEvent, useId, useState } from 'react';
import { useBackground } from '../background';
import { useReader } from '../reader';
import { useDeed } from '../use-deed';
import { useAnnounce } from './announcer';
import { Section } from './section';

/** Offers a text as a file to keep. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The user's own choices as a file, without any key; and back again. */
export function TransferSection() {
  const { words, nowMs } = useReader();
  const { ask } = useBackground();
  const announce = useAnnounce();
  const id = useId();
  const [result, setResult] = useState('');
  const [withHoldings, setWithHoldings] = useState(false);
  const saving = useDeed(async () => {
    const data = await ask('exportData', { withHoldings });
    download(
      `plimsoll-${new Date(nowMs).toISOString().slice(0, 10)}.json`,
      `${JSON.stringify(data, null, 2)}\n`,
    );
    announce(words('exported'));
  });
  const taking = useDeed(async (file: File) => {
    setResult('');
    const data = parsed(await file.text());
    const taken = data === null ? null : await ask('importData', { data });
    if (taken === null) setResult(words('importNotOurs'));
    else if (taken.dropped === 0) setResult(words('importedAll', String(taken.taken)));
    else setResult(words('importedSome', String(taken.taken), String(taken.dropped)));
  });
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) taking.run(file);
    // The same file chosen again is a change again.
    event.target.value = '';
  };
  return (
    <Section id="transfer" title={words('optionTransfer')} about={words('optionTransferAbout')}>
      <div className="buttons">
        <button
          type="button"
          className="button"
          disabled={saving.state === 'busy'}
          onClick={() => saving.run()}
        >
          {words('exportButton')}
        </button>
        <label className="button file-button" htmlFor={id}>
          {words(taking.state === 'busy' ? 'importing' : 'importButton')}
          <input id={id} type="file" accept="application/json,.json" className="aside" onChange={choose} />
        </label>
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={withHoldings}
          onChange={(event) => setWithHoldings(event.currentTarget.checked)}
        />
        {words('exportHoldings')}
      </label>
      <p role="status">
        {saving.state === 'failed' || taking.state === 'failed' ? words('didNotWork') : result}
      </p>
    </Section>
  );
}
