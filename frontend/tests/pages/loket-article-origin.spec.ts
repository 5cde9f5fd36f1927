import { type Browser, type Page, test } from '@playwright/test';
import { ask } from './asker.ts';
import { isFine } from './fine.ts';
import { expect, signIn } from './manage.ts';
import { typed } from './typed.ts';

async function at(browser: Browser, name: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, { roles: ['desk'], partnerships: ['VO2704'], name: [name] }, path);
  return page;
}

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('what is written from an answer goes with the question, also while somebody writes', async ({ browser }) => {
  test.setTimeout(90_000);
  const name = `Alleen voor wie schrijft ${Date.now()}`;
  const words = 'Dit verhaal mag niemand in een kopie vinden.';
  const question = await ask('Wie denkt er met mijn kind mee?', { partnership: 'VO2704' });
  const anna = await at(browser, 'Anna Smit', `/loket/vraag/?nummer=${question.number}`);
  await anna.getByLabel('Uw antwoord', { exact: true }).fill('Het kernteam denkt met u mee.');
  await press(anna, 'Verstuur');
  await expect(anna.locator('.said.of-desk:not(.leaving)')).toBeVisible({ timeout: 20_000 });

  const begin = async () => {
    await anna.getByRole('link', { name: 'Maak hier een antwoord voor iedereen van' }).click();
    await expect(anna.getByText('Als de vraag wordt gewist, wissen wij ook het concept')).toBeVisible();
    await press(anna, 'Begin een antwoord met deze tekst');
    await expect(anna.getByText(`Dit concept komt uit vraag ${question.number}.`)).toBeVisible();
    await anna.getByLabel('De vraag, of waar het over gaat', { exact: true }).fill(name);
    await anna.getByLabel('Het antwoord in één of twee zinnen', { exact: true }).fill('Het kernteam.');
    await anna.getByLabel('Het hele antwoord', { exact: true }).fill(words);
    await anna.getByLabel('Op welke dag keek u na dat alles klopt?').fill(new Date().toISOString().slice(0, 10));
    await anna.getByLabel('ouders', { exact: true }).check();
    await anna.getByLabel('Naam van het stuk').fill('Schoolgids');
  };
  typed(name, words);
  await begin();
  // Who types on while it is on its way keeps it once more.
  await anna.route(
    '**/graphql',
    async (route) => {
      await anna.getByLabel('Het hele antwoord', { exact: true }).fill(`${words} En dit.`);
      await route.continue();
    },
    { times: 1 },
  );
  await press(anna, 'Bewaar en vraag een collega');
  await expect(anna.getByText('Nog niet bewaard')).toBeVisible();
  await expect(anna.getByRole('button', { name: 'Bewaar en vraag een collega' })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await press(anna, 'Bewaar en vraag een collega');
  await expect(anna.getByText('Bewaard. Een collega leest het na')).toBeVisible();
  const written = new URL(anna.url()).searchParams.get('id');
  expect(written).toMatch(/^[0-9a-f-]{36}$/);
  const bert = await at(browser, 'Bert', new URL(anna.url()).pathname + new URL(anna.url()).search);
  await bert.getByLabel('Het hele antwoord', { exact: true }).fill('Dit schrijft Bert er nog bij.');
  await anna.goBack();
  await begin();
  await question.erase();

  await press(bert, 'Bewaar en vraag een collega');
  await expect(bert.locator('.missing')).toContainText('Dit concept is er niet meer, of u mag het niet meer zien.');
  await press(bert, 'Gooi weg wat u hier schreef');
  await press(bert, 'Gooi mijn tekst weg');
  await expect(title(bert)).toBeFocused();
  await expect(bert.getByRole('link', { name })).toHaveCount(0);
  await press(anna, 'Bewaar en vraag een collega');

  const wrong = anna.locator('.missing');
  await expect(wrong.getByRole('heading')).toBeFocused();
  await expect(wrong).toContainText('Bewaar niets wat uit die vraag komt.');
  await isFine(anna, 'the question is gone');
  await press(anna, 'Gooi weg wat u hier schreef');
  await isFine(anna, 'throws away what was typed');
  await press(anna, 'Gooi mijn tekst weg');
  await expect(title(anna)).toHaveText('Antwoorden die u bijhoudt');
  await expect(title(anna)).toBeFocused();
  await expect(anna.getByRole('link', { name })).toHaveCount(0);
  await anna.getByRole('link', { name: 'Nieuw antwoord schrijven' }).click();
  await expect(anna.getByLabel('Het hele antwoord', { exact: true })).toHaveValue('');
});
