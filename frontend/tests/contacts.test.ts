import { afterEach, expect, test, vi } from 'vitest';
import { Log } from '../src/manage/desk/contacts/log.svelte.ts';

afterEach(() => void vi.useRealTimers());

const dayAfterANight = (choose: (log: Log) => void) => {
  vi.useFakeTimers({ now: new Date('2026-12-31T16:00:00Z') });
  const log = new Log('PO2711');
  choose(log);
  vi.setSystemTime(new Date('2027-01-01T08:00:00Z'));
  log.turn();
  return log.chosen.day;
};

test('A tab that stayed open overnight notes a contact today', () => {
  expect(dayAfterANight(() => undefined)).toBe('2027-01-01');
});

test('A day that somebody chose stays that day', () => {
  expect(dayAfterANight((log) => (log.chosen.day = '2026-12-30'))).toBe('2026-12-30');
});
