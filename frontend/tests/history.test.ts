import { expect, test } from 'vitest';
import type { Content } from '../src/manage/draft/questions.ts';
import { allWordsIn, type Questionnaire, stillAsked, wordsIn } from '../src/manage/draft/reading.ts';
import { inputOf } from '../src/manage/draft/words.ts';

const asking: Questionnaire = {
  asked: { parentQuestions: [{ id: 'hoe-snel', text: 'Hoe snel?' }], assessmentThemes: [], supportNeeds: [] },
  norm: {
    id: 'PO2711.2',
    threshold: 80,
    items: [{ code: '1.1', domain: 'PREVENTION', text: 'Wij zien op tijd wat nodig is.' }],
  },
};
const content = {
  parentAnswers: [{ question: { id: 'hoe-ver' }, text: 'Ver.' }],
  answers: [
    { item: '1.1', value: 'YES', note: null },
    { item: '9.9', value: 'NO', note: 'Van een oude norm.' },
  ],
} as unknown as Content;
const keys = (words: { key: string }[]) => words.map(({ key }) => key);

test('An earlier text tells answers to what is no longer asked too, by their code', () => {
  const words = allWordsIn(asking, 'BASIC_SUPPORT', content);
  expect(keys(words)).toEqual(['1.1', '9.9']);
  expect(words[1]?.values).toEqual({ value: 'NO', note: 'Van een oude norm.' });
  expect(keys(allWordsIn(asking, 'PARENTS', content))).toEqual(['hoe-snel', 'hoe-ver']);
});

test('What is put back is what is still asked', () => {
  const back = stillAsked(asking, 'BASIC_SUPPORT', allWordsIn(asking, 'BASIC_SUPPORT', content));
  expect(back).toEqual(wordsIn(asking, 'BASIC_SUPPORT', content));
  expect(inputOf('BASIC_SUPPORT', back)).toEqual({ answers: [{ item: '1.1', value: 'YES', note: null }] });
});
