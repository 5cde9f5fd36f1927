import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Thread from '../src/asking/Thread.svelte';

const thread = { number: '1234-5678', partnership: { id: 'PO2704' }, status: 'OPEN', asker: 'PARENT', messages: [] };

/** What is said aloud on the page of a question. */
const told = (hearing: string) => {
  const following = { thread: { ...thread, askedAt: '2026-11-27T10:00:00Z', keptUntil: '2027-11-27' }, hearing };
  const { body } = render(Thread, { props: { following, desks: [], numbers: [] } as never });
  return /<div role="status">(.*?)<\/div>/s.exec(body)?.[1]?.replaceAll(/<.*?>/gs, '').trim();
};

test('whoever is cut off is led to the button that looks, and hears when it is over', () => {
  expect(told('WELL')).toBe('');
  expect(told('CUT_OFF')).toMatch(/^Nieuwe berichten komen nu niet vanzelf binnen\. .*“Kijk of er antwoord is”/);
  expect(told('AGAIN')).toBe('Nieuwe berichten komen weer vanzelf binnen.');
});
