import type { Contract } from '@/utils/contracts/contract';
import { notListedWords, whichToken } from '@/utils/format/asset-words';
import { exchangeName } from '@/utils/format/exchange-name';
import type { AssetAnswer } from '@/utils/tokenmetrics/asset';
import { Note } from '../notes/note';
import { useReader } from '../reader';
import { useTokenDeeds } from './deeds';
import { TokenPicker } from './token-picker';

interface Props {
  readonly contract: Contract;
  readonly answer: Exclude<AssetAnswer, { kind: 'known' }>;
  readonly reopen: () => void;
}

/** Stands in place of figures while it is not known which token the contract's base is. */
export function TokenQuestion({ contract, answer, reopen }: Props) {
  const { words } = useReader();
  const { choice, again } = useTokenDeeds();
  if (answer.kind === 'ambiguous') {
    const choose = async (tokenId: number | null) => {
      await choice?.choose(tokenId);
      again();
    };
    return (
      <TokenPicker
        question={whichToken(words, contract.base)}
        candidates={answer.candidates}
        exchange={exchangeName(contract.exchange)}
        choose={choose}
      />
    );
  }
  const { title, action } = notListedWords(words, contract, answer.why);
  return (
    <Note severity="info" title={title} text={action}>
      {answer.why === 'none-of-these' && choice ? (
        <button type="button" className="button" onClick={reopen}>
          {words('chooseAgain')}
        </button>
      ) : undefined}
    </Note>
  );
}
