/** Fetched for whoever begins to write: the form has little room. */
import { m } from '../lib/paraglide/messages.js';
import type { AskedSchool, AskResult, Question } from './questions.ts';
import { byField, Limited, Refused, retrying, send } from './send.ts';
import type { Typed } from './typed.ts';

/** The question as it is sent: with the school that it is about, or else the place. */
export function question(typed: Typed, partnership: string, about: string, school: AskedSchool | null): Question {
  return {
    partnership,
    text: typed.text.trim() + about,
    asker: typed.asker as Question['asker'],
    replyTo: typed.replyTo.trim() || null,
    homepage: typed.homepage || null,
    ...(school ? { school: school.id } : { place: typed.place.trim() || null }),
  };
}

/**
 * Sends questions with these words of the requests. What is sent again is the same question; other words are another one,
 * and the one before it is erased: nobody was ever told its code.
 */
export function delivering({ ask, erase }: { ask: string; erase: string }) {
  const takeBack = async ({ result }: { result: AskResult }) =>
    result.__typename === 'QuestionAsked' && (await send(erase, { input: { followUpCode: result.followUpCode } }));
  const deliver = retrying((input: Question) => send<{ result: AskResult }>(ask, { input }), takeBack);
  return {
    deliver: async (question: Question, secondsOpen: number) =>
      (await deliver(question, () => ({ secondsOpen }))).result,
    byField,
    question,
    /** Why it was not taken, when it is known that it was not. */
    why(error: unknown): string {
      if (error instanceof Refused) return m.ask_refused();
      return error instanceof Limited ? m.ask_busy() : '';
    },
  };
}
