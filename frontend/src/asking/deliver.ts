/** Fetched for whoever begins to write: the form has little room. */
import type { AskResult, Question } from './questions.ts';
import { byField, Limited, retrying, send } from './send.ts';

/** Sends questions with these words of the request; what is sent again is the same question. */
export function delivering(request: string) {
  const deliver = retrying((input: Question) => send<{ result: AskResult }>(request, { input }));
  return {
    deliver: async (question: Question, secondsOpen: number) =>
      (await deliver(question, () => ({ secondsOpen }))).result,
    byField,
    isLimited: (error: unknown) => error instanceof Limited,
  };
}
