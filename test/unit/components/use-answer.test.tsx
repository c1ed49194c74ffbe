// @vitest-environment happy-dom
import { act, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { type Background, BackgroundProvider } from '@/components/background';
import { useAnswer } from '@/components/use-answer';
import { fakeBackground } from '../../gallery/fake-background';
import { draw } from './draw';

let rekey: (key: string | null) => void = () => {};
let changed: () => void = () => {};
const background: Background = {
  ...fakeBackground({}),
  onChanged: (listener) => {
    changed = listener;
    return () => {};
  },
};

/** An answer that the test gives when it likes. */
function open() {
  let answer: (value: string) => void = () => {};
  const promise = new Promise<string>((resolve) => {
    answer = resolve;
  });
  return { promise, answer: (value: string) => answer(value) };
}

interface Props {
  readonly question: (wait: boolean) => Promise<string>;
  readonly isPending?: (answer: string) => boolean;
}

function Asker({ question, isPending }: Props) {
  const [key, setKey] = useState<string | null>('one');
  rekey = setKey;
  const { value, broken } = useAnswer(key, question, isPending);
  return (
    <p>
      {value ?? 'nothing'} {broken ? 'broken' : ''}
    </p>
  );
}

const asker = (props: Props) =>
  draw(
    <BackgroundProvider value={background}>
      <Asker {...props} />
    </BackgroundProvider>,
  );

describe('asking the background', () => {
  it('shows what is kept at once and the fresh answer after the wait', async () => {
    const later = open();
    const { text } = await asker({
      question: (wait) => (wait ? later.promise : Promise.resolve('old')),
      isPending: (answer) => answer === 'old',
    });
    expect(text()).toContain('old');
    await act(async () => later.answer('fresh'));
    expect(text()).toContain('fresh');
  });

  it('keeps the last answer when the background is gone, and says that it is', async () => {
    let gone = false;
    const { text } = await asker({
      question: () => (gone ? Promise.reject(new Error('gone')) : Promise.resolve('82')),
    });
    gone = true;
    await act(async () => changed());
    expect(text()).toContain('82 broken');
  });

  it('drops the answer to another question at once: one token never wears the grade of another', async () => {
    let answered = 0;
    const { text } = await asker({
      question: () => {
        answered += 1;
        return answered === 1 ? Promise.resolve('BTC 82') : new Promise(() => {});
      },
    });
    expect(text()).toContain('BTC 82');
    await act(async () => rekey('two'));
    expect(text()).toContain('nothing');
  });

  it('shows no late answer to a question that is no longer asked', async () => {
    const questions = [open(), open()];
    let asked = 0;
    const { text } = await asker({
      question: () => {
        asked += 1;
        return (questions[asked - 1] ?? open()).promise;
      },
    });
    await act(async () => rekey('two'));
    await act(async () => questions[0]?.answer('BTC 82'));
    expect(text()).toContain('nothing');
  });
});
