import { expect, test } from 'vitest';
import { named, recordAt, toRecord, toWrong } from '../src/lib/records.ts';

test('an address names the record that somebody says is wrong', () => {
  const school = { type: 'SCHOOL', id: '27MD02' } as const;
  expect(toWrong(school)).toBe('/klopt-niet/?type=school&id=27MD02');
  expect(named('?type=school&id=27MD02')).toEqual(school);
  expect(toRecord(school)).toBe('/scholen/27MD02/');
  expect(recordAt('/scholen/27MD02/', '27MD02')).toEqual(school);
});

test.each(['', '?type=school', '?type=pupil&id=1', '?id=27MD02', '?type=offer&id=%3Cb%3E', '?type=offer&id=../x'])(
  'an address without a record names none: %s',
  (search) => expect(named(search)).toBeNull(),
);

test('a page that is about no record has none', () => {
  expect(recordAt('/dekking/PO2711/', 'PO2711')).toBeNull();
});
