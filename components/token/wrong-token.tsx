import { whichToken } from '@/utils/format/asset-words';
import { FailureNote } from '../notes/failure-note';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { type TokenDeeds, useTokenDeeds } from './deeds';
import { TokenPicker } from './token-picker';

interface Props {
  readonly base: string;
  readonly exchange: string;
  readonly choice: NonNullable<TokenDeeds['choice']>;
  readonly close: () => void;
}

/** The question opened again by the reader: every token with this ticker, and a way back. */
export function WrongToken({ base, exchange, choice, close }: Props) {
  const { words } = useReader();
  const { key, again } = useTokenDeeds();
  const answer = useAnswer(`candidates ${key}`, choice.candidates);
  const choose = async (tokenId: number | null) => {
    await choice.choose(tokenId);
    close();
    again();
  };
  return (
    <div className="section notes">
      {answer.value?.ok && (
        <TokenPicker
          question={whichToken(words, base)}
          candidates={answer.value.value}
          exchange={exchange}
          choose={choose}
        />
      )}
      {answer.value?.ok === false && <FailureNote failure={answer.value.failure} again={answer.again} />}
      {answer.value === undefined && (
        <p role="status">{words(answer.broken ? 'didNotWork' : 'loadingCandidates')}</p>
      )}
      <p>
        <button type="button" className="plain-button" onClick={close}>
          {words('keepToken')}
        </button>
      </p>
    </div>
  );
}
