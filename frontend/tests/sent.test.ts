import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Sent from '../src/wrong/Sent.svelte';

/** What is said to whoever sent something, line by line. */
function lines(readers: string[], withAddress: boolean): string[] {
  const answer = { readBy: readers.map((name) => ({ name })), keptUntil: '2027-11-27' };
  const { body } = render(Sent, { props: { type: 'SCHOOL', answer, withAddress } as never });
  return [...body.matchAll(/<p>(.*?)<\/p>/g)].map(([, words]) => words ?? '');
}

test('Whoever left an address hears of a mail, unless nobody reads along: no line is empty', () => {
  expect(lines(['Kind eerst'], true)).toContain('U krijgt één mail met het antwoord. Daarna wissen wij uw adres.');
  const unread = lines([], true);
  expect(unread).toHaveLength(2);
  expect(unread).not.toContain('');
});

test('Whoever left no address hears that no answer comes', () => {
  for (const readers of [['Kind eerst'], []])
    expect(lines(readers, false)).toContain('U liet geen mailadres achter. U krijgt dus geen antwoord.');
});
