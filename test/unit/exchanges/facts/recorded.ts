import { readdirSync, readFileSync } from 'node:fs';
import type { Contract, ExchangeId } from '@/utils/contracts/contract';
import type { FactContext } from '@/utils/exchanges/fact-source';
import { factSourcesOf } from '@/utils/exchanges/fact-sources';
import { symbolsIn } from '../../../tools/inspect/answered-symbols';
import { contractsCalled } from '../../../tools/inspect/asked-contract';
import { sharedFolder } from '../../shared-folder';

export interface RecordedSample {
  readonly source: string;
  readonly contract: Contract;
  readonly body: unknown;
  readonly context?: FactContext;
}

/** Larger recordings would make the properties slow, and are rows of the same kind. */
const MOST_BYTES = 40_000;

/** Recorded answers that a source reads, each with the first contract it tells of; none without the recordings. */
export function recordedSamples(id: ExchangeId): readonly RecordedSample[] {
  const folder = sharedFolder(`recordings/${id}`);
  if (folder === null) return [];
  return readdirSync(folder).flatMap((file) => {
    if (!file.endsWith('.json') || file.endsWith('.expected.json')) return [];
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    if (text.length > MOST_BYTES) return [];
    const body: unknown = JSON.parse(text);
    const [source] = factSourcesOf(id)
      .filter((one) => file.startsWith(one.id))
      .sort((a, b) => b.id.length - a.id.length);
    if (source === undefined) return [];
    const contract = symbolsIn(body)
      .flatMap((symbol) => contractsCalled(id, symbol))
      .find((one) => source.serves(one) && typeof source.read(body, one, {}) !== 'string');
    return contract === undefined ? [] : [{ source: source.id, contract, body }];
  });
}
