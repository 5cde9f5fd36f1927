import { expect, test } from 'vitest';
import { eventsIn, type ServerEvent } from '../src/api/events.ts';

const told = [
  ':',
  '',
  'event:next',
  'data:{"data":{"inboxUpdated":{"number":"7K2M-94QX"}}}',
  '',
  ':  a sign of life',
  '',
  'event: next',
  'data: first line',
  'data:  second line',
  'id: 7',
  '',
  'data',
  '',
  'event:complete',
  'data:',
  '',
  'event:never ends',
  'data:so it is not told',
];
const expected: ServerEvent[] = [
  { name: 'next', data: '{"data":{"inboxUpdated":{"number":"7K2M-94QX"}}}' },
  { name: 'next', data: 'first line\n second line' },
  { name: 'message', data: '' },
  { name: 'complete', data: '' },
];

for (const [name, end] of Object.entries({ newlines: '\n', returns: '\r', both: '\r\n' })) {
  const text = told.join(end);

  test(`events whose lines end with ${name} are read whole, wherever the text is cut in two`, () => {
    for (let cut = 0; cut <= text.length; cut++) {
      const read = eventsIn();
      expect([...read(text.slice(0, cut)), ...read(text.slice(cut))]).toEqual(expected);
    }
  });

  test(`events whose lines end with ${name} are read whole, letter by letter`, () => {
    const read = eventsIn();
    expect([...text].flatMap((letter) => read(letter))).toEqual(expected);
  });
}

test('an event is told with the piece that ends it, and not before', () => {
  const read = eventsIn();
  expect(read('event:next\ndata:1\n')).toEqual([]);
  expect(read('\n')).toEqual([{ name: 'next', data: '1' }]);
  expect(read('event:nothing\n\ndata:2\n\n')).toEqual([{ name: 'message', data: '2' }]);
});
