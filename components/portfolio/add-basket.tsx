import { useId, useState } from 'react';
import type { IndexRoomView } from '@/utils/briefing/index-room';
import { countText } from '@/utils/format/numbers';
import { useBackground } from '../background';
import { useReader } from '../reader';
import { NumberInput } from '../risk/number-input';
import { useAnswer } from '../use-answer';
import { useDeed } from '../use-deed';

/** An index or a basket held as a whole, by what it is worth: nobody tells the price of such a holding. */
export function AddBasket({ done }: { readonly done: () => void }) {
  const { words, locale, nowMs } = useReader();
  const { ask } = useBackground();
  const id = useId();
  const [key, setKey] = useState('');
  const [valueUsd, setValue] = useState<number | null>(null);
  const { value } = useAnswer<IndexRoomView>(
    'index room',
    (wait) => ask('indexRoom', { wait }),
    ({ tables }) => tables.some(({ pending }) => pending),
  );
  const tables = value?.tables ?? [];
  const chosen = tables
    .flatMap(({ rows, source }) => rows.map((row) => ({ ...row, source })))
    .find((row) => row.key === key);
  const adding = useDeed(async () => {
    if (!chosen || valueUsd === null) return;
    const { name, source } = chosen;
    await ask('addHoldings', {
      holdings: [{ source, key, name, valueUsd, enteredAtMs: nowMs, costUsd: null }],
    });
    done();
  });
  if (tables.every(({ rows }) => rows.length === 0)) return null;
  return (
    <form
      className="section shelf"
      onSubmit={(event) => {
        event.preventDefault();
        adding.run();
      }}
    >
      <label className="field-label" htmlFor={id}>
        {words('basketLabel')}
      </label>
      <select
        id={id}
        className="text-input"
        value={key}
        onChange={(event) => setKey(event.currentTarget.value)}
      >
        <option value="">{words('basketChoose')}</option>
        {tables.map(({ rows, source }) => (
          <optgroup key={source} label={words(source === 'local' ? 'localBaskets' : 'tokenMetricsIndices')}>
            {rows.map((row) => (
              <option key={row.key} value={row.key}>
                {row.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <NumberInput
        label={words('basketWorth')}
        value={valueUsd}
        format={(usd) => countText(locale, usd)}
        change={(usd) => setValue(usd === 0 ? null : usd)}
        unit="$"
      />
      <p className="small">{words('basketWorthHint')}</p>
      <p>
        <button type="submit" className="button" disabled={!chosen || valueUsd === null}>
          {words('basketAdd')}
        </button>
      </p>
    </form>
  );
}
