import { type Page, test } from '@playwright/test';
import { ask } from './asker.ts';
import { isFine } from './fine.ts';
import { type Claims, enter, expect, signIn } from './manage.ts';
import { tooSmallOpened } from './targets.ts';

const called = (name: string, ...partnerships: string[]): Claims => ({ roles: ['desk'], partnerships, name: [name] });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const tabs = (page: Page) => page.getByRole('navigation', { name: 'Pagina’s van het steunpunt' });

for (const role of ['editor', 'board', 'school-editor'])
  test(`who is not of a desk reads whose its pages are: ${role}`, async ({ page }) => {
    await signIn(page, { roles: [role], partnerships: ['PO2704'] }, '/loket/');
    for (const path of ['/loket/', '/loket/vraag/?nummer=ABCD-2345', '/loket/teksten/', '/loket/antwoorden/']) {
      await page.evaluate((path) => {
        const link = Object.assign(document.createElement('a'), { href: path });
        document.querySelector('main')?.append(link);
        link.click();
        link.remove();
      }, path);
      await expect(title(page), path).toHaveText('Deze pagina’s zijn van het steunpunt');
      await expect(tabs(page), path).toHaveCount(0);
    }
    if (role === 'editor') await isFine(page, 'of others');
    await page.getByRole('listitem').getByRole('link', { name: 'Uw werk' }).click();
    await expect(title(page)).toHaveText(/^(Uw werk|Beheer)$/);
  });

test('who loads the page anew is signed in by the issuer that still knows them, and is told why', async ({ page }) => {
  const anna = called('Anna', 'VO2704');
  await page.goto('/loket/');
  await expect(page.getByText(/^U blijft ingelogd zolang de bladzijde openstaat/)).toBeVisible();
  await page.reload();
  // Nobody was signed in.
  await expect(page.getByRole('button', { name: 'Inloggen' })).toBeVisible();
  await signIn(page, anna, '/loket/');
  await tabs(page).getByRole('link', { name: 'Sluitingsdagen' }).click();
  await expect(title(page)).toHaveText('Sluitingsdagen');
  await page.reload();
  await enter(page, anna);
  await expect(title(page)).toHaveText('Sluitingsdagen');
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});

  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByText(/^U blijft ingelogd zolang de bladzijde openstaat/)).toBeVisible();
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  // By way of the issuer.
  await page.waitForURL('**/beheer/**');
  await page.goto('/loket/gesloten/');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Inloggen' })).toBeVisible();
});

test('one worker of two desks sees whose a question is, and chooses before anything is kept for one of them', async ({
  page,
}) => {
  const question = await ask('Van wie ben ik?', { partnership: 'VO2704' });
  await signIn(page, called('Dirk', 'VO2704', 'PO2711'), '/loket/');
  const row = page.getByRole('article').filter({ hasText: question.number });
  await expect(row).toContainText('Samenwerkingsverband Voortgezet Onderwijs');
  await row.getByRole('link').click();
  await expect(title(page)).toHaveText(`Vraag ${question.number}`);
  await expect(tabs(page).getByRole('link', { name: 'Vragen' })).toHaveAttribute('aria-current', 'true');
  for (const [link, name] of [
    ['Contacten', 'Contacten noteren'],
    ['Teksten', 'Teksten die klaarliggen'],
    ['Sluitingsdagen', 'Sluitingsdagen'],
    ['Signalen', 'Signalen'],
  ] as const) {
    await tabs(page).getByRole('link', { name: link }).click();
    await expect(title(page)).toHaveText(name);
    await expect(page.getByText('Kies eerst van welk samenwerkingsverband.')).toBeVisible();
    await expect(page.getByRole('main').locator('form, select')).toHaveCount(0);
  }
  await isFine(page, 'no desk chosen');
  await page.locator('.choose a').first().click();
  await tabs(page).getByRole('link', { name: 'Contacten' }).click();
  await expect(page.locator('.choose a').first()).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('button', { name: 'Noteer', exact: true })).toBeVisible();
});

test('a desk finds what a colleague took, and what is there longest', async ({ page, browser }) => {
  const first = await ask('Wie ging er over het vervoer?', { partnership: 'PO2711' });
  const second = await ask('Wie gaat er over de opvang?', { partnership: 'PO2711' });
  // Others have a colleague called Bert.
  const berend = await (await browser.newContext()).newPage();
  await signIn(berend, called('Berend', 'PO2711'), `/loket/vraag/?nummer=${first.number}`);
  await berend.getByRole('button', { name: 'Ik pak deze vraag op' }).click();
  await expect(berend.locator('.told', { hasText: 'Deze vraag is nu van u.' })).toBeFocused();
  await berend.getByRole('button', { name: 'Sluit af' }).click();
  await berend.getByRole('button', { name: 'Ja, sluit af' }).click();
  await expect(berend.locator('.told', { hasText: 'Deze vraag is afgesloten.' })).toBeFocused();

  await signIn(page, called('Anna', 'VO2704', 'PO2711'), '/loket/');
  await page.getByRole('link', { name: 'Alle', exact: true }).click();
  const both = page.getByRole('article').filter({ hasText: new RegExp(`${first.number}|${second.number}`) });
  await expect(both).toContainText([second.number, first.number]);
  await page.getByRole('link', { name: 'Oudste eerst' }).click();
  await expect(both).toContainText([first.number, second.number]);
  await page.getByText('Van een collega').click();
  await page.getByRole('link', { name: 'Van Berend' }).click();
  await expect(both).toContainText([first.number]);
  await expect(page.getByRole('link', { name: 'Van Berend' })).toHaveAttribute('aria-current', 'true');
  expect(new URL(page.url()).search).toMatch(/^\?status=ALL&owner=[0-9a-f-]{36}&sort=AGE$/);
  await isFine(page, 'of a colleague');
  expect(await tooSmallOpened(page)).toEqual([]);
  await page.getByRole('link', { name: 'Van iedereen' }).click();
  await expect(both).toContainText([first.number, second.number]);
});
