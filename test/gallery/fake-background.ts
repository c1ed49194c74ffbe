import type { Background, Verbs } from '@/components/background';

export type Answers = { readonly [V in keyof Verbs]?: (params: Verbs[V]['params']) => Verbs[V]['answer'] };

/** A background that answers from a table; what it has no answer for stays open for ever, as a slow one would. */
export function fakeBackground(answers: Answers): Background {
  return {
    ask(verb, params) {
      const answer = answers[verb];
      return answer ? Promise.resolve(answer(params)) : new Promise(() => {});
    },
    onChanged: () => () => {},
  };
}
