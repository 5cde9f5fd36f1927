import { describe, expect, test } from 'vitest';
import { needsIn } from '../src/finder/needs.ts';

const needs = [
  {
    id: 'lezen',
    name: 'Lezen en schrijven',
    plainName: 'Mijn kind leest of schrijft moeilijk',
    synonyms: ['spelling', 'taal'],
  },
  { id: 'rekenen', name: 'Rekenen', plainName: 'Mijn kind vindt rekenen moeilijk', synonyms: ['dyscalculie'] },
  {
    id: 'druk',
    name: 'Druk of boos gedrag',
    plainName: 'Mijn kind is vaak druk of boos',
    synonyms: ['adhd', 'niet luisteren'],
  },
  {
    id: 'angst',
    name: 'Angst en somberheid',
    plainName: 'Mijn kind is bang, stil of somber',
    synonyms: ['pesten', 'gepest'],
  },
  {
    id: 'dubbel',
    name: 'Dubbel bijzonder',
    plainName: 'Mijn kind is heel slim en heeft ook iets anders',
    synonyms: ['hoogbegaafd en dyslexie', 'mb'],
  },
  {
    id: 'dyslexie',
    name: 'Dyslexie',
    plainName: 'Mijn kind heeft misschien dyslexie',
    synonyms: ['dyslectisch', 'woordblind'],
  },
  {
    id: 'thuis',
    name: 'Thuiszitten',
    plainName: 'Mijn kind gaat niet naar school',
    synonyms: ['wil niet naar school'],
  },
];
const found = (text: string) => needsIn(text, needs).map(({ id }) => id);

describe('Needs in the words of parents', () => {
  test.each([
    ['lezen', 'lezen'],
    ['rekenen', 'rekenen'],
    ['Mijn zoon rekent slecht', 'rekenen'],
    ['angst', 'angst'],
    ['angstig', 'angst'],
    ['ADHD', 'druk'],
    ['pesten', 'angst'],
    ['druk', 'druk'],
    ['drukke dochter', 'druk'],
    ['mijn kind leest moeilijk', 'lezen'],
    ['mijn kind wil niet naar school', 'thuis'],
    ['dyslexíe', 'dyslexie'],
  ])('%s is about %s', (text, need) => expect(found(text)[0]).toBe(need));

  test('put the need of that name before one that has the word beside it', () => {
    expect(found('dyslexie')).toEqual(['dyslexie', 'dubbel']);
  });

  test('are not found by words that say nothing, or by two letters within a word', () => {
    expect(['mijn kind', 'school', 'de', 'dr', 'zzzz', '', '  '].map(found)).toEqual([[], [], [], [], [], [], []]);
    expect(found('mb')).toEqual(['dubbel']);
  });
});
