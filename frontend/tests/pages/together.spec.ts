import { type Browser, type Page, test } from '@playwright/test';
import { isFine } from './fine.ts';
import { expect, signIn } from './manage.ts';
import { typing } from './typed.ts';

const colleague = async (browser: Browser, name: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, { roles: ['desk'], partnerships: ['PO2704'], name: [name] }, '/loket/');
  return page;
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('an asker and two of a desk see at once what each of them does, and nothing that is typed gets lost', async ({
  browser,
  page,
}) => {
  test.setTimeout(240_000);
  const anna = await colleague(browser, 'Anna');
  const bert = await colleague(browser, 'Bert');
  const words = `Wie helpt ons met een plek ${Date.now()}?`;
  typing(page);
  await page.goto('/vraag/?partnership=PO2704');
  await page.getByLabel('Wat wilt u vragen?').fill(words);
  await page.getByLabel('Ouder of verzorger').check();
  // Nobody writes a question in less than three seconds: until then the server says so.
  await page.waitForFunction((since) => performance.now() > since, 4000);
  await press(page, 'Versturen');
  await expect(page.getByRole('heading', { level: 1, name: 'Uw vraag is verstuurd' })).toBeFocused();
  const number = await page.locator('.receipt dd b').innerText();
  await press(page, 'Ik heb de code bewaard');
  const row = (desk: Page) => desk.getByRole('article').filter({ hasText: number });
  await expect(row(anna)).toContainText(words);
  await expect(row(bert)).toContainText(words);

  await row(bert).getByRole('link').click();
  await press(bert, 'Ik pak deze vraag op');
  await bert.getByLabel('Uw antwoord', { exact: true }).fill('De school moet een plek zoeken.');
  await expect(row(anna)).toContainText('Bert schrijft');
  await press(bert, 'Verstuur');
  await row(anna).getByRole('link').click();
  await expect(page.getByText('Er is 1 nieuw bericht.')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.said').last()).toContainText('De school moet een plek zoeken.');
  await expect(anna.locator('.thread')).toContainText('De school moet een plek zoeken.');

  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().headers().accept !== 'text/event-stream') await held;
    await route.continue();
  });
  const message = page.getByLabel('Uw bericht');
  await message.fill('Dank u wel.');
  await press(page, 'Versturen');
  await message.press('End');
  await message.pressSequentially(' Nog iets: wie belt er?');
  go();
  await expect(page.getByText('Uw bericht is verstuurd.')).toBeVisible();
  await expect(message).toHaveValue('Nog iets: wie belt er?');
  await expect(page.getByText('Er is 1 nieuw bericht.')).toHaveCount(0);
  for (const desk of [anna, bert]) await expect(desk.locator('.thread')).toContainText('Dank u wel.');
  await isFine(page, 'three at once');

  await press(page, 'Alles wissen');
  await press(page, 'Ja, wis alles');
  for (const desk of [anna, bert])
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText(`Vraag ${number} is gewist`);
});
