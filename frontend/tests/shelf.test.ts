import { expect, test } from 'vitest';
import { type Keeps, Shelf } from '../src/manage/desk/shelf/shelf.svelte.ts';

interface Text {
  id: string;
  version: number;
  title: string;
}

/** A shelf whose server answers when the test says so. */
function shelfWith(all: Text[]) {
  let answer: (saved: Text) => void = () => undefined;
  const sent: object[] = [];
  const keeps: Keeps<Text, { title: string }> = {
    typedOf: (one) => ({ title: one?.title ?? '' }),
    save: (typed, { id, version }) => {
      sent.push({ ...typed, id, version });
      return new Promise((done) => (answer = (saved) => done({ saved })));
    },
    remove: ({ id }) => Promise.resolve({ id }),
    sort: (one, other) => one.title.localeCompare(other.title),
  };
  return { shelf: new Shelf(all, keeps), sent, answer: (saved: Text) => answer(saved) };
}

test('What was sent is kept, and the form is closed', async () => {
  const { shelf, answer } = shelfWith([]);
  shelf.open(null);
  shelf.typed.title = 'Groet';
  const saving = shelf.save();
  answer({ id: 'a', version: 1, title: 'Groet' });
  expect([await saving, shelf.isOpen, shelf.isUnsaved]).toEqual(['done', false, false]);
  expect(shelf.all).toHaveLength(1);
});

test('What is typed while a save is on its way stays, and goes on from what was kept', async () => {
  const { shelf, sent, answer } = shelfWith([]);
  shelf.open(null);
  shelf.typed.title = 'Groet';
  const saving = shelf.save();
  shelf.typed.title = 'Groet van ons';
  answer({ id: 'a', version: 1, title: 'Groet' });
  expect([await saving, shelf.isOpen, shelf.isUnsaved]).toEqual(['done', true, true]);
  expect(shelf.typed.title).toBe('Groet van ons');
  void shelf.save();
  expect(sent.at(-1)).toEqual({ title: 'Groet van ons', id: 'a', version: 1 });
});
