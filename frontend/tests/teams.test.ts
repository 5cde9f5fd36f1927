import { expect, test } from 'vitest';
import { routeOf, toTeam, toTeams } from '../src/manage/route.ts';
import { tell } from '../src/manage/teams/told.ts';
import { controlOf, freshMember, inputOf, typedOf, withoutRole } from '../src/manage/teams/typed.ts';
import { filterOf, isTooShort, schoolAt } from '../src/manage/teams/wanted.ts';

const member = { role: 'OTHER', label: 'logopedie', phone: '0251-123456', email: '', hours: ' ' };

test('what was left blank is sent as nothing, and own words belong to another contact alone', () => {
  expect(inputOf({ members: [member, { ...member, role: 'YOUTH_TEAM' }], tier: '' })).toEqual({
    members: [
      { role: 'OTHER', label: 'logopedie', phone: '0251-123456', email: null, hours: null },
      { role: 'YOUTH_TEAM', label: null, phone: '0251-123456', email: null, hours: null },
    ],
    tier: null,
  });
});

test('a record reads as it was typed', () => {
  const kept = { role: 'YOUTH_TEAM', label: null, phone: null, email: 'team@voorbeeld.example', hours: null } as const;
  const record = { id: '', members: [kept], tier: 'STANDARD', version: 1, changedAt: null, changedBy: null } as const;

  const { members, tier } = inputOf(typedOf({ ...record, members: [...record.members] }));

  expect(members).toEqual([kept]);
  expect(tier).toBe('STANDARD');
});

test('whoever chose no role hears it at the field', () => {
  expect(withoutRole({ members: [member, freshMember], tier: '' })).toEqual(['member-1-role']);
});

test('a problem stands at its control', () => {
  expect(controlOf('input.members[2].phone')).toBe('member-2-phone');
  expect(controlOf('input.members')).toBe('members');
});

test('the form is about a school and a partnership', () => {
  const address = new URL(
    'https://dekkend.example/en/beheer/ondersteuningsteams/wijzigen/?school=27MD02&partnership=PO2711',
  );

  expect(routeOf(address)).toMatchObject({ view: 'team', school: '27MD02', partnership: 'PO2711' });
});

test('the way to a school and back keeps what was looked for', () => {
  const wanted = { text: 'Ark', show: 'TO_TALK', tier: 'INTENSIVE' } as const;
  const at = (address: string) => routeOf(new URL(address, 'https://dekkend.example'));

  expect(at(toTeam('27MD02', 'PO2711', wanted))).toMatchObject({ view: 'team', school: '27MD02', teams: wanted });
  expect(at(toTeams('PO2711', wanted, '27MD02'))).toMatchObject({ view: 'teams', teams: wanted });
  expect(toTeams('PO2711', wanted, '27MD02')).toMatch(/#27MD02$/);
  expect(at(toTeams('PO2711'))?.teams).toEqual({ text: '', show: 'ALL', tier: '' });
});

test('an address asks in the words of the filter of the API', () => {
  const asked = (wanted: Parameters<typeof toTeams>[1]) => toTeams('PO2711', wanted).split('?')[1];

  expect(asked({ text: 'Ark', show: 'TALKED', tier: 'STANDARD' })).toBe(
    'partnership=PO2711&text=Ark&startTalkHeld=true&tier=STANDARD',
  );
  expect(asked({ text: '', show: 'INCOMPLETE', tier: '' })).toBe('partnership=PO2711&complete=false');
});

test('a place on the page that is no school is not waited for', () => {
  expect(['#27MD02', '#inhoud', '#', ''].map(schoolAt)).toEqual(['27MD02', '', '', '']);
});

test('a team without contacts says so', () => {
  expect(tell({ members: [], tier: '' })).toEqual(['Er zijn nog geen vaste contacten.', 'Uren nog niet bekend']);
});

test('one letter is no question', () => {
  expect([isTooShort(' a '), isTooShort('ab'), isTooShort('')]).toEqual([true, false, false]);
  expect(filterOf({ text: 'a', show: 'INCOMPLETE', tier: '' })).toEqual({ complete: false, tier: null, text: null });
});
