import { test } from '@playwright/test';
import { ask } from './asker.ts';
import { answer, at, open, press, row, tooBusyFor } from './at-desk.ts';
import { isFine } from './fine.ts';
import { expect, saved } from './manage.ts';
import { tooSmallOpened } from './targets.ts';
import { faults } from './templates.ts';

test('two at a desk see what comes in, see each other write, and lose nothing when both answer', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const anna = await at(browser, 'Anna');
  const found = faults(anna);
  const bert = await at(browser, 'Bert');
  await expect(anna.getByRole('heading', { level: 1 })).toHaveText('Vragen aan het steunpunt');
  await expect(anna.getByRole('status').first()).toHaveText(/vraag|vragen/);

  const first = await ask('Mag de school weigeren?\nZij zegt dat zij vol zit.', { place: 'Haarlem, bij de sluis' });
  await expect(row(anna, first.number)).toContainText('Mag de school weigeren?');
  await expect(row(anna, first.number)).toContainText('Haarlem, bij de sluis');
  await row(anna, first.number).getByRole('link').focus();
  const second = await ask('Wie betaalt het vervoer?', { asker: 'YOUTH' });
  await expect(anna.getByRole('button', { name: '1 nieuwe vraag: tonen' })).toBeVisible();
  await expect(row(anna, second.number)).toHaveCount(0);
  await expect(row(bert, second.number)).toBeVisible();
  await press(anna, '1 nieuwe vraag: tonen');
  await expect(row(anna, second.number)).toBeVisible();
  await isFine(anna, 'inbox');
  expect(await tooSmallOpened(anna)).toEqual([]);

  await open(bert, first.number);
  await answer(bert).fill('Bel de school en vraag om een gesprek.');
  await expect(row(anna, first.number)).toContainText('Bert schrijft');
  await open(anna, first.number);
  await expect(anna.getByRole('heading', { level: 1 })).toHaveText(`Vraag ${first.number}`);
  await expect(anna.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(anna.getByText('Bert schrijft een antwoord.')).toBeVisible();
  await press(anna, 'Ik pak deze vraag op');
  await expect(anna.locator('.told', { hasText: 'Deze vraag is nu van u.' })).toBeFocused();
  await expect(bert.getByRole('button', { name: 'Neem over van Anna' })).toBeVisible();
  await saved(bert);

  await answer(anna).fill('Een school moet een plek zoeken.');
  await press(anna, 'Verstuur');
  await expect(anna.getByRole('button', { name: 'Maak ongedaan' })).toBeFocused();
  await expect(answer(anna)).toHaveCount(0);
  const back = await tooBusyFor(anna, 'UndoAnswer');
  await anna.keyboard.press('Enter');
  await expect(anna.getByRole('alert').filter({ hasText: 'Er kwam geen antwoord' })).toBeVisible();
  await back();
  await anna.keyboard.press('Enter');
  await expect(answer(anna)).toBeFocused();
  await expect(answer(anna)).toHaveValue('Een school moet een plek zoeken.');
  expect((await first.thread()).messages).toHaveLength(1);
  await press(anna, 'Verstuur');
  await expect(bert.getByRole('heading', { name: /^Antwoord van Anna/ })).toBeVisible();
  await press(bert, 'Verstuur');
  await expect(bert.getByRole('heading', { name: 'Uw antwoord is niet verstuurd' })).toBeFocused();
  await expect(bert.locator('.conflict')).toContainText('Een school moet een plek zoeken.');
  await expect(answer(bert)).toHaveValue('Bel de school en vraag om een gesprek.');
  await isFine(anna, 'an answer leaves');
  await isFine(bert, 'two answers');
  expect(await tooSmallOpened(bert)).toEqual([]);
  await expect(anna.locator('.told', { hasText: 'Uw antwoord is verstuurd.' })).toBeVisible();
  await first.reply('Wie belt er?');
  await press(bert, 'Toch versturen');
  await expect(bert.locator('.conflict')).toContainText('Wie belt er?');
  await expect(bert.getByRole('heading', { name: 'Uw antwoord is niet verstuurd' })).toBeFocused();
  await bert.getByLabel('Ik stel een vraag terug').check();
  await press(bert, 'Toch versturen');
  await expect
    .poll(async () => (await first.thread()).messages.map(({ text }) => text), { timeout: 30_000 })
    .toEqual([
      'Mag de school weigeren?\nZij zegt dat zij vol zit.',
      'Een school moet een plek zoeken.',
      'Wie belt er?',
      'Bel de school en vraag om een gesprek.',
    ]);
  expect((await first.thread()).status).toBe('WAITING_FOR_ASKER');

  await bert.getByLabel('Uw notitie').fill('Deze ouder belt morgen.');
  await press(bert, 'Bewaar notitie');
  await expect(bert.getByLabel('Uw notitie')).toHaveValue('');
  await expect(anna.locator('.notes')).toContainText('Deze ouder belt morgen.');
  expect(JSON.stringify(await first.thread())).not.toContain('morgen');
  await anna.getByText('Geef aan een collega').click();
  await anna.getByLabel('Welke collega?').selectOption('Bert');
  await press(anna, 'Geef deze vraag');
  await expect(anna.locator('.told', { hasText: 'Deze vraag is nu van Bert.' })).toBeFocused();
  await expect(bert.getByRole('button', { name: 'Geef terug' })).toBeVisible();
  await isFine(anna, 'with notes');
  await press(bert, 'Sluit af');
  await expect(bert.locator('.told', { hasText: 'Deze vraag is afgesloten.' })).toBeFocused();
  expect((await first.thread()).status).toBe('CLOSED');
  await first.reply('Nog één ding.');
  await expect(bert.locator('.thread')).toContainText('Nog één ding.');
  expect(found).toEqual([]);
});
