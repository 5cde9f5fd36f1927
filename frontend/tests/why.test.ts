import { expect, test } from 'vitest';
import { Away, Forbidden } from '../src/account/ask.ts';
import { SignedOut } from '../src/account/session.svelte.ts';
import { whyNot, whyNotKept } from '../src/manage/why.ts';

test('whoever may not do something is not told to try again', () => {
  expect(whyNot(new Forbidden())).toBe('Dit is niet gedaan: dat mag u niet met dit account.');
  expect(whyNotKept(new Forbidden())).toBe('Niet bewaard: dit mag u niet met dit account.');
});

test('whoever is signed out, or got no answer, hears so', () => {
  expect(whyNot(new SignedOut())).toMatch(/niet meer ingelogd/);
  expect(whyNotKept(new SignedOut())).toMatch(/^Niet bewaard: .* niet meer ingelogd/);
  expect([whyNot(new Away()), whyNotKept(new Away())]).toEqual([
    expect.stringMatching(/^Er kwam geen antwoord/),
    expect.stringMatching(/^Niet bewaard: dit lukt nu niet/),
  ]);
  expect(whyNotKept(new Away(), 'Later.')).toBe('Later.');
});
