import { describe, expect, test } from 'vitest';
import { schoolYearOf, yearAfter } from '../src/lib/school-year.ts';
import { forms } from '../src/manage/draft/forms.ts';
import { pieces, together } from '../src/manage/draft/merge.ts';
import { place } from '../src/manage/draft/problems.ts';
import type { Content, ProfileSection } from '../src/manage/draft/questions.ts';
import { freshEntry, inputOf, unfinished, type Words, wordsOf } from '../src/manage/draft/words.ts';
import { routeOf } from '../src/manage/route.ts';
import { daysUntil, dueSaid, otherDrafts, stateOf, yearsAround } from '../src/manage/start/way.ts';

const content: Content = {
  summary: 'Kort.',
  vision: null,
  limits: null,
  parentAnswers: [{ question: { id: 'hoe-snel' }, text: 'Snel.' }],
  answers: [{ item: '1.2', value: 'PARTLY', note: null }],
  selfAssessments: [],
  extraSupport: [{ supportNeed: { id: 'rekenen' }, level: 'EXTRA', description: 'Rekenhulp.' }],
  expertise: [
    { supportNeed: { id: 'lezen' }, kind: 'SPECIALIST', hoursPerWeek: 2.5, shareable: true, description: null },
  ],
  contacts: [{ role: 'ib', phone: null, email: null, hours: null }],
  councilAdvice: null,
};
const words = (section: ProfileSection, asked: string[] = []) => wordsOf(section, content, asked);
const list = (...values: Record<string, string>[]): Words => values.map((one, at) => ({ key: `n${at}`, values: one }));

describe('What stands in the form', () => {
  test('is what the API told, and goes back as it came', () => {
    expect(inputOf('EXPERTISE', words('EXPERTISE'))).toEqual({
      expertise: [{ supportNeed: 'lezen', kind: 'SPECIALIST', hoursPerWeek: 2.5, shareable: true, description: null }],
    });
    expect(inputOf('SUMMARY', words('SUMMARY'))).toEqual({ summary: { summary: 'Kort.', vision: null } });
    expect(inputOf('PARENTS', words('PARENTS', ['hoe-snel', 'hoe-goed']))).toEqual({
      parentAnswers: [{ question: 'hoe-snel', text: 'Snel.' }],
    });
  });

  test('has a place for everything that is asked, in the order in which it is asked', () => {
    expect(words('BASIC_SUPPORT', ['1.1', '1.2']).map(({ key, values }) => [key, values.value])).toEqual([
      ['1.1', ''],
      ['1.2', 'PARTLY'],
    ]);
  });

  test('is sent without what is not finished, which is told apart from what is empty', () => {
    const form = forms.EXTRA_SUPPORT;
    const all = words('EXTRA_SUPPORT');
    const fresh = freshEntry(form, all);
    const half = { key: 'n9', values: { ...fresh.values, description: 'Half.' } };
    expect(unfinished(form, [...all, fresh])).toEqual([]);
    expect(unfinished(form, [...all, fresh, half])).toEqual([half]);
    expect(inputOf('EXTRA_SUPPORT', [...all, fresh, half])).toEqual(inputOf('EXTRA_SUPPORT', all));
  });

  test('is nothing to send while the one thing it must say is not said', () => {
    expect(inputOf('COUNCIL', words('COUNCIL'))).toBeNull();
  });
});

describe('A problem', () => {
  const one = (field: string | null) => place({ code: 'X', field, message: 'Mis.' }, () => given);
  const given = list(
    { supportNeed: '', level: 'EXTRA', description: 'half' },
    { supportNeed: 'rekenen', level: 'EXTRA', description: 'Heel.' },
  );

  test('of what was sent stands at its entry: what was not sent does not count', () => {
    expect(one('input.section.extraSupport[0].description')).toMatchObject({
      section: 'EXTRA_SUPPORT',
      entry: 'n1',
      field: 'description',
    });
  });

  test('of the whole draft stands where it is asked', () => {
    expect(one('answers.3.2')).toMatchObject({ section: 'BASIC_SUPPORT', entry: '3.2', field: 'value' });
    expect(one('summary')).toMatchObject({ section: 'SUMMARY', field: 'summary' });
    expect(one('contacts')).toMatchObject({ section: 'CONTACTS', entry: null });
    expect(one('councilAdvice')).toMatchObject({ section: 'COUNCIL', field: 'advice' });
  });

  test('of nothing in the form is about the whole', () => {
    expect([one('input.draft').section, one(null).section]).toEqual([null, null]);
  });
});

describe('Two texts', () => {
  const form = forms.EXTRA_SUPPORT;
  const maths = { supportNeed: 'rekenen', level: 'EXTRA', description: 'Rekenhulp.' };
  const reading = { supportNeed: 'lezen', level: 'EXTRA', description: 'Leeshulp.' };
  const base = list(maths);

  test('are told apart entry by entry, by what an entry is about', () => {
    const found = pieces(form, base, list({ ...maths, description: 'Anders.' }), list(reading, maths));
    expect(found.map(({ key, usual }) => [key, usual])).toEqual([
      ['rekenen EXTRA', 'mine'],
      ['lezen EXTRA', 'theirs'],
    ]);
  });

  test('become one that has what each of them added', () => {
    const mine = list({ ...maths, description: 'Anders.' });
    const found = pieces(form, base, mine, list(maths, reading));
    expect(together(form, mine, found, {}).map(({ values }) => values.description)).toEqual(['Anders.', 'Leeshulp.']);
  });

  test('stand below each other where both are wanted', () => {
    const single = forms.SUMMARY;
    const [was, mine, theirs] = ['Was.', 'Mijn.', 'Hun.'].map((summary) => list({ summary, vision: '' }));
    const found = pieces(single, was ?? [], mine ?? [], theirs ?? []);
    const [both] = together(single, mine ?? [], found, { summary: 'both' });
    expect(both?.values).toEqual({ summary: 'Mijn.\n\nHun.', vision: '' });
  });

  test('lose an entry only when its removal is chosen', () => {
    const found = pieces(form, base, list(maths, reading), base);
    expect(together(form, list(maths, reading), found, {})).toHaveLength(2);
    expect(together(form, list(maths, reading), found, { 'lezen EXTRA': 'theirs' })).toHaveLength(1);
  });
});

describe('The way of a profile', () => {
  const today = new Date(2026, 10, 26);
  const profile = (schoolYear: string, status: 'PUBLISHED' | 'EXPIRED' = 'PUBLISHED') =>
    ({ schoolYear, status }) as Parameters<typeof stateOf>[0]['profile'];

  test('is told by what is written before what is public', () => {
    const states = [null, profile('2025-2026'), profile('2026-2027'), profile('2025-2026', 'EXPIRED')];
    expect(states.map((one) => stateOf({ profile: one, profileDraft: null }, today))).toEqual([
      'NONE',
      'EARLIER',
      'PUBLISHED',
      'EXPIRED',
    ]);
  });

  test('counts in school years, from August', () => {
    expect([schoolYearOf(new Date(2027, 6, 31)), schoolYearOf(new Date(2027, 7, 1))]).toEqual([
      '2026-2027',
      '2027-2028',
    ]);
    expect([yearAfter('2026-2027'), daysUntil('2026-11-26', today), daysUntil('2026-10-31', today)]).toEqual([
      '2027-2028',
      0,
      -26,
    ]);
  });

  test('may be written for the year before and after too', () => {
    expect(yearsAround(today)).toEqual({ yearBefore: '2025-2026', yearAfter: '2027-2028' });
    const draft = (schoolYear: string) => ({ schoolYear, status: 'DRAFT' as const });
    const drafts = { profileDraft: draft('2026-2027'), draftBefore: null, draftAfter: draft('2027-2028') };
    const others = (of: object) => otherDrafts(of as Parameters<typeof otherDrafts>[0]);
    expect(others(drafts)).toEqual([draft('2027-2028')]);
    expect(others({ ...drafts, profileDraft: draft('2027-2028') })).toEqual([]);
  });

  test('is late only while parents can read none of that year', () => {
    const draft = (dueOn: string) => ({ dueOn, schoolYear: '2026-2027' });
    expect([
      dueSaid(draft('2026-10-31'), undefined, today),
      dueSaid(draft('2026-10-31'), '2025-2026', today),
      dueSaid(draft('2026-10-31'), '2026-2027', today),
      dueSaid(draft('2026-11-26'), undefined, today),
    ]).toEqual(['LATE', 'LATE', 'DONE', 'DUE']);
  });
});

test('An address says which page it is, in every language', () => {
  const route = (address: string) => routeOf(new URL(address, 'http://site'));
  expect(route('/en/beheer/profiel/?school=27MD02&deel=basic-support')).toMatchObject({
    view: 'profile',
    school: '27MD02',
    section: 'BASIC_SUPPORT',
    schoolYear: null,
    year: null,
    partnership: '',
    offer: '',
    record: '',
    coreArea: '',
    state: null,
  });
  expect(route('/beheer/profiel/?deel=onzin')?.section).toBeNull();
  expect(route('/beheer/voorbeeld/?schooljaar=2026-2027')?.schoolYear).toBe('2026-2027');
  expect(route('/beheer/voorbeeld/?schooljaar=nu')?.schoolYear).toBeNull();
  expect(route('/beheer/verantwoording/?school=27MD02&jaar=2025')).toMatchObject({ view: 'spending', year: 2025 });
  expect(route('/beheer/verantwoording/?school=27MD02&jaar=gisteren')?.year).toBeNull();
  expect(route('/beheer/overzicht/?partnership=PO2711')).toMatchObject({ view: 'overview', partnership: 'PO2711' });
  expect(route('/beheer/overzicht/?state=DRAFT')?.state).toBe('DRAFT');
  expect(route('/beheer/aanbod/?offer=ecv')).toMatchObject({ view: 'offers', offer: 'ecv' });
  expect(route('/beheer/sociale-kaart/dienst/?id=auris')).toMatchObject({ view: 'service', record: 'auris' });
  expect(route('/en/beheer/sociale-kaart/organisatie/')).toMatchObject({ view: 'organisation', record: '' });
  expect(route('/beheer/kernen/wijzigen/?partnership=PO2711&kern=ijmuiden-1')).toMatchObject({
    view: 'coreArea',
    coreArea: 'ijmuiden-1',
  });
  expect(route('/beheer/overzicht/?state=onzin')?.state).toBeNull();
  expect(route('/scholen/')).toBeNull();
});
