import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AnswerQuestion, SaveAnswerDraft, UndoAnswer } from '../src/manage/desk/mutations.ts';
import type { Question } from '../src/manage/desk/questions.ts';
import { Work } from '../src/manage/desk/work.svelte.ts';
import { signedIn } from './signed-in.ts';

const said = (id: string, from: 'ASKER' | 'DESK', text: string) => ({ id, from, text, links: [], sentAt: '' });
const question = {
  number: '7K2M-94QX',
  version: 1,
  status: 'READ',
  messages: [said('1', 'ASKER', 'Hoe?'), said('2', 'DESK', 'Dat zoeken wij uit.'), said('3', 'ASKER', 'En nu?')],
  writing: [],
  notes: [],
  draft: null,
  outgoing: null,
  owner: null,
  mine: false,
} as unknown as Question;
const leaving = (text: string): Question => ({
  ...question,
  version: 2,
  outgoing: { text, by: 'Anna', mine: true, leavesAt: '2026-11-27T10:00:10Z' },
});
const left = (text: string): Question => ({
  ...question,
  version: 3,
  messages: [...question.messages, said('4', 'DESK', text)],
});

/** The texts that were sent as an answer, and those that were kept as a draft. */
let answers: unknown[];
let drafts: unknown[];
/** What happens while an answer is on its way. */
let underway: () => void;
/** What is answered to whoever sends, or takes back; without it nothing is. */
let conflict: Question | null;
let undone: Question | null;

beforeEach(async () => {
  vi.useFakeTimers();
  underway = () => undefined;
  [answers, drafts] = [[], []];
  conflict = undone = null;
  await signedIn((isAbout, { variables }) => {
    const { text } = variables.input as { text: string };
    if (isAbout(AnswerQuestion)) {
      answers.push(text);
      underway();
      return conflict && { result: { __typename: 'DeskQuestionConflict', question: conflict } };
    }
    if (isAbout(UndoAnswer)) return undone && { result: { __typename: 'DeskQuestionKept', question: undone } };
    if (!isAbout(SaveAnswerDraft)) return null;
    drafts.push(text);
    return { result: { __typename: 'AnswerDraftKept', savedAt: '2026-11-27T10:00:00Z' } };
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function type(work: Work, text: string) {
  work.answer.text = text;
  work.answer.typed();
}

test('a page on which something was chosen is not left without a word', () => {
  const work = new Work(question);
  expect(work.isUnsaved).toBe(false);
  work.answer.waits = true;
  expect(work.isUnsaved).toBe(true);
  work.answer.waits = false;
  work.label.theme = 'rekenen';
  expect(work.isUnsaved).toBe(true);
});

/** Somebody who pressed, and got no answer. */
async function sent(text: string): Promise<Work> {
  const work = new Work(question);
  type(work, text);
  expect(await work.answer.send()).toBe(false);
  expect(answers).toEqual([text]);
  expect(work.trouble).not.toBe('');
  return work;
}

test('what was typed after an answer that had arrived stays', async () => {
  const work = await sent('Bel de school.');
  type(work, 'Bel de school. Vandaag nog.');
  work.see(leaving('Bel de school.'));
  expect(work.answer.text).toBe('Bel de school. Vandaag nog.');
  expect(work.trouble).toBe('');
  await vi.advanceTimersByTimeAsync(3000);
  expect(drafts.at(-1)).toBe('Bel de school. Vandaag nog.');
});

test('what was never sent stays, also when the desk once said the same', async () => {
  const work = await sent('Dat zoeken wij uit.');
  work.see({ ...question, version: 2 });
  expect(work.answer.text).toBe('Dat zoeken wij uit.');
});

test('an answer that arrived without its white space is not sent again', async () => {
  const work = await sent('Bel de school.\n');
  work.see(leaving('Bel de school.'));
  expect([work.answer.text, work.said]).toEqual(['', expect.stringContaining('tien seconden')]);
  work.see(left('Bel de school.'));
  expect([work.left, work.said]).toEqual([true, 'Uw antwoord is verstuurd.']);
});

test('an answer that arrived, also when it has left by then, does not stay as a draft', async () => {
  const work = await sent('Bel de school.');
  await vi.advanceTimersByTimeAsync(0);
  expect(drafts).toEqual(['Bel de school.']);
  work.see(left('Bel de school.'));
  await vi.advanceTimersByTimeAsync(3000);
  expect([work.answer.text, drafts.at(-1)]).toEqual(['', '']);
});

test('an answer of which the page heard while it was on its way is known to have arrived', async () => {
  const work = new Work(question);
  type(work, 'Bel de school.');
  underway = () => work.see(leaving('Bel de school.'));
  expect(await work.answer.send()).toBe(true);
  expect([work.answer.text, work.trouble]).toEqual(['', '']);
});

test('what was changed after an answer that had arrived waits for its writer to send it', async () => {
  const work = await sent('Bel de school.');
  type(work, 'Bel de school niet.');
  conflict = leaving('Bel de school.');
  expect(await work.answer.send()).toBe(false);
  expect([work.answer.text, answers.length]).toEqual(['Bel de school niet.', 2]);
  expect(work.said).toContain('tien seconden');
});

test('an answer that is taken back stands above what was typed since, once', async () => {
  const work = new Work(leaving('Bel de school.'));
  type(work, 'En de leerplicht.');
  undone = {
    ...question,
    version: 3,
    draft: { text: 'Bel de school.\n\nEn de leer', savedAt: '2026-11-27T10:00:00Z' },
  };
  expect(await work.answer.undo()).toBe(true);
  expect(work.answer.text).toBe('Bel de school.\n\nEn de leerplicht.');
});

test('what was not sent, because somebody is signed out, is not taken for sent when a colleague says the same', async () => {
  const work = new Work(question);
  type(work, 'Bel de school.');
  work.busy = true;
  expect(await work.answer.send()).toBe(false);
  work.busy = false;
  work.see(left('Bel de school.'));
  expect([work.answer.text, work.left]).toEqual(['Bel de school.', false]);
});

test('a new message is told, and an answer of one’s own is none', () => {
  const work = new Work(leaving('Bel de school.'));
  work.see(left('Bel de school.'));
  expect(work.said).toBe('Uw antwoord is verstuurd.');
  const more = [...work.question.messages, said('5', 'ASKER', 'Dank!')];
  work.see({ ...work.question, version: 4, messages: more });
  expect([work.said, work.left]).toEqual(['Er is 1 nieuw bericht.', true]);
});
