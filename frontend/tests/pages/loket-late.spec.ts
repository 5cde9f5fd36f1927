import { test } from '@playwright/test';
import { ask } from './asker.ts';
import { answer, called, press } from './at-desk.ts';
import { expect, signIn } from './manage.ts';

test('who waits long for an answer to leave hears that it is kept, and can still take it back', async ({ browser }) => {
  const { number } = await ask('Wanneer gaat een antwoord weg?');
  const anna = await (await browser.newContext()).newPage();
  await anna.clock.install();
  await signIn(anna, called('Anna'), `/loket/vraag/?nummer=${number}`);
  await answer(anna).fill('Zodra het kan.');
  await press(anna, 'Verstuur');
  const told = anna.locator('.leaving-bar').getByRole('status');
  await expect(told).toBeEmpty();
  await anna.clock.fastForward('00:17');
  await expect(told).toHaveText('Het duurt langer dan anders. Uw antwoord is bewaard en gaat weg zodra het kan.');
  await press(anna, 'Maak ongedaan');
  await expect(answer(anna)).toHaveValue('Zodra het kan.');
});
