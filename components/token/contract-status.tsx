import type { Contract } from '@/utils/contracts/contract';
import { statusWords } from '@/utils/format/asset-words';
import { Note } from '../notes/note';
import { useReader } from '../reader';

/** Closed, withdrawn or test markets say so before any figure. */
export function ContractStatusNote({ contract }: { readonly contract: Contract }) {
  const { words } = useReader();
  const said = statusWords(words, contract);
  if (said === null) return null;
  return (
    <div className="section notes">
      <Note severity="caution" title={said.title} text={said.action} />
    </div>
  );
}
