import { expect, test } from 'vitest';
import { question } from '../src/asking/deliver.ts';
import { missing, wordsAbout } from '../src/asking/typed.ts';

const typed = { text: ' Mag dat? ', asker: 'PARENT', replyTo: ' ', place: ' Velsen ', homepage: '' };
const page = { path: '/antwoorden/zorgplicht/', title: 'Wat is zorgplicht?', lang: 'nl' };

test('What must be there is a desk, words and who asks', () => {
  expect(missing(typed, true)).toEqual({});
  expect(Object.keys(missing({ ...typed, text: ' \n', asker: '' }, false))).toEqual(['partnership', 'text', 'asker']);
});

test('A question goes with its page in its words, and with its school instead of a place', () => {
  const asked = question(typed, 'VO2704', wordsAbout(page), { id: '27MD02', name: 'School', partnerships: [] });
  expect(asked.text).toBe('Mag dat?\n\nMijn vraag gaat over de pagina: Wat is zorgplicht? (/antwoorden/zorgplicht/)');
  expect([asked.school, asked.place, asked.replyTo]).toEqual(['27MD02', undefined, null]);
  expect(question(typed, 'VO2704', wordsAbout(null), null)).toMatchObject({ text: 'Mag dat?', place: 'Velsen' });
});
