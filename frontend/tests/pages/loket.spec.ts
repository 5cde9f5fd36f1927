import { type Browser, type Page, test } from '@playwright/test';
import { ask } from './asker.ts';
import { isFine, reach } from './fine.ts';
import { type Claims, comeBack, expect, expire, kept, saved, signIn } from './manage.ts';
import { tooSmallOpened } from './targets.ts';
import { faults } from './templates.ts';

/** Somebody at a desk; each test has a desk of its own, where no other asks anything. */
const called = (name: string, partnership = 'PO2704'): Claims => ({
  roles: ['desk'],
  partnerships: [partnership],
  name: [name],
});

async function at(browser: Browser, name: string, path = '/loket/'): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, called(name), path);
  return page;
}

const row = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });
const open = (page: Page, text: string) => row(page, text).getByRole('link').click();
const answer = (page: Page) => page.getByLabel('Uw antwoord', { exact: true });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

test('two at a desk see what comes in, see each other write, and lose nothing when both answer', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const anna = await at(browser, 'Anna');
  const found = faults(anna);
  const bert = await at(browser, 'Bert');
  await expect(anna.getByRole('heading', { level: 1 })).toHaveText('Vragen aan het steunpunt');
  await expect(anna.getByRole('status').first()).toHaveText(/vraag|vragen/);

  const first = await ask('Mag de school weigeren?\nZij zegt dat zij vol zit.', { place: 'Haarlem' });
  await expect(row(anna, first.number)).toContainText('Mag de school weigeren?');
  await expect(row(anna, first.number)).toContainText('Haarlem');
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
  await anna.keyboard.press('Enter');
  await expect(answer(anna)).toBeFocused();
  await expect(answer(anna)).toHaveValue('Een school moet een plek zoeken.');
  expect((await first.thread()).messages).toHaveLength(1);
  await press(anna, 'Verstuur');
  await expect(bert.getByText('Antwoord van Anna')).toBeVisible();
  await press(bert, 'Verstuur');
  await expect(bert.getByRole('heading', { name: 'Uw antwoord is niet verstuurd' })).toBeFocused();
  await expect(bert.locator('.conflict')).toContainText('Een school moet een plek zoeken.');
  await expect(answer(bert)).toHaveValue('Bel de school en vraag om een gesprek.');
  await isFine(anna, 'an answer leaves');
  await isFine(bert, 'two answers');
  expect(await tooSmallOpened(bert)).toEqual([]);
  await expect(anna.locator('.told', { hasText: 'Uw antwoord is verstuurd.' })).toBeVisible();
  await bert.getByLabel('Ik stel een vraag terug').check();
  await press(bert, 'Toch versturen');
  await expect
    .poll(async () => (await first.thread()).messages.map(({ text }) => text), { timeout: 30_000 })
    .toEqual([
      'Mag de school weigeren?\nZij zegt dat zij vol zit.',
      'Een school moet een plek zoeken.',
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

test('what is typed at the desk outlives the network and the sign-in, and nothing outlives the asker who erases', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const cees = called('Cees', 'VO2705');
  const question = await ask('Hoe lang duurt een verklaring?', {
    partnership: 'VO2705',
    replyTo: 'vrager@voorbeeld.example',
  });
  await signIn(page, cees);
  await expect(page.getByText(/wacht(en)? op het steunpunt/)).toBeVisible();
  const link = page.getByRole('link', { name: 'Naar de vragen' });
  await reach(page, link);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const opens = row(page, question.number).getByRole('link');
  await expect(opens).toBeVisible();
  await reach(page, opens);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Vraag ${question.number}`);
  await expect(page.getByText('vrager@voorbeeld.example')).toBeVisible();
  await page.getByText('Waar gaat het over?').click();
  await page.getByLabel('Onderwerp').selectOption('Hoogbegaafdheid');
  await question.reply('Ik wacht al lang.');
  await expect(page.getByText('Ik wacht al lang.')).toBeVisible();
  await expect(page.getByLabel('Onderwerp')).toHaveValue('hoogbegaafd');
  await page.getByLabel('Gemeente').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Bewaard.')).toBeVisible();
  await expect(page.locator('.of-question')).toContainText('Hoogbegaafdheid');
  await isFine(page, 'a question');
  await page.getByRole('link', { name: 'Alle vragen' }).click();
  await page.getByText('Kies een onderwerp').click();
  await page.getByLabel('Onderwerp').selectOption('Hoogbegaafdheid');
  await press(page, 'Toon');
  await expect(row(page, question.number)).toBeVisible();
  await page.getByRole('link', { name: 'Te laat' }).click();
  await expect(page.getByText('Geen vraag is te laat.')).toBeVisible();
  await page.goBack();
  await row(page, question.number).getByRole('link').click();

  await reach(page, answer(page));
  await page.keyboard.type('Zes weken.');
  await saved(page);
  await page.context().setOffline(true);
  await page.keyboard.type(' Soms tien.');
  await expect(kept(page)).toHaveText(/^Niet bewaard: geen verbinding/);
  await page.context().setOffline(false);
  await saved(page);

  const restore = await expire(page);
  await page.keyboard.type(' Bel gerust.');
  await expect(page.getByRole('heading', { name: 'U moet opnieuw inloggen' })).toBeVisible();
  await expect(kept(page)).toHaveText('Niet bewaard: u bent niet meer ingelogd.');
  await page.getByText('Verwijs naar een bladzijde').click();
  await page.getByLabel('Waarnaar wilt u verwijzen?').fill('zorgplicht');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dit is niet gedaan: u bent niet meer ingelogd.')).toBeVisible();
  await isFine(page, 'signed out');
  await restore();
  await comeBack(page, cees);
  await expect(answer(page)).toHaveValue('Zes weken. Soms tien. Bel gerust.');
  await saved(page);
  await signIn(page, cees, `/loket/vraag/?nummer=${question.number}`);
  await expect(answer(page)).toHaveValue('Zes weken. Soms tien. Bel gerust.');

  await question.erase();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Vraag ${question.number} is gewist`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Zes weken.')).toHaveCount(0);
  await isFine(page, 'erased');
});

test('the pages of the desk are accessible in English too', async ({ page }) => {
  const found = faults(page);
  const { number } = await ask('Who pays for the bus?', { partnership: 'VO2705', asker: 'SCHOOL' });
  await signIn(page, called('Dora', 'VO2705'), '/en/loket/?status=ALL');
  await expect(row(page, number)).toBeVisible();
  await isFine(page, 'inbox');
  await open(page, number);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Question ${number}`);
  await isFine(page, 'a question');
  await page.getByRole('link', { name: 'All questions' }).click();
  await page.getByRole('link', { name: 'Waiting for the asker' }).click();
  await expect(page.getByText('There is no question in which we wait for the asker.')).toBeVisible();
  expect(found).toEqual([]);
});
