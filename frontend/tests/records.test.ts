import { expect, test } from 'vitest';
import { toDesk } from '../src/lib/desk-addresses.ts';
import { named, recordAt, toRecord, toWrong } from '../src/lib/records.ts';

test('an address names the record that somebody says is wrong', () => {
  const school = { type: 'SCHOOL', id: '27MD02' } as const;
  expect(toWrong(school)).toBe('/klopt-niet/?type=school&id=27MD02');
  expect(named('?type=school&id=27MD02')).toEqual(school);
  expect(toRecord(school)).toBe('/scholen/27MD02/');
  expect(recordAt('/scholen/27MD02/', '27MD02')).toEqual(school);
});

test('an address names a part of the region, also one without a division', () => {
  const area = { type: 'CORE_AREA', id: 'VO2705.GM0394' } as const;
  expect(named(toWrong(area).slice('/klopt-niet/'.length))).toEqual(area);
  expect(toRecord(area)).toBe('/kernen/VO2705.GM0394/');
  expect(toRecord({ type: 'MUNICIPALITY', id: 'GM0375' })).toBe('/gemeenten/GM0375/');
  expect(toRecord({ type: 'PARTNERSHIP', id: 'PO2711' })).toBe('/samenwerkingsverbanden/PO2711/');
});

test('an address names an answer, in the language of the page', () => {
  const article = { type: 'ARTICLE', id: 'zorgplicht' } as const;
  expect(named(toWrong(article).slice('/klopt-niet/'.length))).toEqual(article);
  expect(toRecord(article)).toBe(toDesk.answer('zorgplicht'));
  expect(recordAt('/antwoorden/zorgplicht/', 'zorgplicht')).toEqual(article);
});

test.each([
  '',
  '?type=offer&id=..',
  '?type=school',
  '?type=pupil&id=1',
  '?id=27MD02',
  '?type=offer&id=%3Cb%3E',
  '?type=offer&id=../x',
])('an address without a record names none: %s', (search) => expect(named(search)).toBeNull());

test('a page that is about no record has none', () => {
  expect(recordAt('/dekking/PO2711/', 'PO2711')).toBeNull();
});
