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
const body = (page: Page) => page.getByLabel('Het hele antwoord', { exact: true });

async function answers(page: Page): Promise<void> {
  await page.getByLabel('Uw antwoord', { exact: true }).fill('Het kernteam denkt met u mee.');
  await press(page, 'Verstuur');
  await expect(page.locator('.said.of-desk:not(.leaving)')).toBeVisible({ timeout: 20_000 });
}

async function begins(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Maak hier een antwoord voor iedereen van' }).click();
  await expect(page.getByText('Als de vraag wordt gewist, wissen wij ook het concept')).toBeVisible();
  await press(page, 'Begin een antwoord met deze tekst');
}

test('what is written from an answer goes with the question, also while somebody writes', async ({ browser }) => {
  test.setTimeout(90_000);
  const name = `Alleen voor wie schrijft ${Date.now()}`;
  const words = 'Dit verhaal mag niemand in een kopie vinden.';
  const question = await ask('Wie denkt er met mijn kind mee?', { partnership: 'VO2704' });
  const anna = await at(browser, 'Anna Smit', `/loket/vraag/?nummer=${question.number}`);
  await answers(anna);

  const begin = async () => {
    await begins(anna);
    await expect(anna.getByText(`Dit concept komt uit vraag ${question.number}.`)).toBeVisible();
    await anna.getByLabel('De vraag, of waar het over gaat', { exact: true }).fill(name);
    await anna.getByLabel('Het antwoord in één of twee zinnen', { exact: true }).fill('Het kernteam.');
    await body(anna).fill(words);
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
      await body(anna).fill(`${words} En dit.`);
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
  await expect(body(bert)).toHaveValue(`${words} En dit.`);
  await body(bert).fill('Dit schrijft Bert er nog bij.');
  await anna.goBack();
  await begin();
  await question.erase();

  await press(bert, 'Bewaar en vraag een collega');
  await expect(bert.locator('.missing')).toContainText('Dit concept is er niet meer, of u mag het niet meer zien.');
  await press(bert, 'Gooi weg wat u hier schreef');
  await press(bert, 'Gooi mijn tekst weg');
  await expect(title(bert)).toBeFocused();
  await expect(bert.getByRole('link', { name })).toHaveCount(0);
  // What was thrown away does not come back.
  await bert.goBack();
  await expect(bert.getByText('Dit antwoord kennen wij niet, of een ander steunpunt houdt het bij.')).toBeVisible();
  await expect(body(bert)).toHaveCount(0);
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
  await expect(body(anna)).toHaveValue('');
});

test('words from two questions never come into one draft', async ({ browser }) => {
  test.setTimeout(90_000);
  const one = await ask('Wie helpt mijn dochter?', { partnership: 'VO2704' });
  const two = await ask('Wie helpt mijn zoon?', { partnership: 'VO2704' });
  const anna = await at(browser, 'Anna Smit', `/loket/vraag/?nummer=${one.number}`);
  await answers(anna);
  await begins(anna);
  await expect(anna.getByText(`Dit concept komt uit vraag ${one.number}.`)).toBeVisible();
  await body(anna).fill('Woorden uit de eerste vraag.');
  await anna.goBack();
  await anna.getByRole('link', { name: 'Terug naar de vragen' }).click();
  await anna.getByRole('article').filter({ hasText: two.number }).getByRole('link').click();
  await answers(anna);
  await begins(anna);
  await expect(anna.getByText('U schrijft al een ander nieuw antwoord.')).toBeVisible();
  await anna.getByRole('link', { name: 'Naar het antwoord dat u schrijft' }).click();
  await expect(body(anna)).toHaveValue('Woorden uit de eerste vraag.');
});
