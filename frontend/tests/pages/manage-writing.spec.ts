import { test } from '@playwright/test';
import {
  allParts,
  begin,
  comeBack,
  directorOf,
  editorOf,
  enter,
  expire,
  kept,
  openPart,
  saved,
  signIn,
  summary,
  expect,
} from './manage.ts';

test('what is typed is kept by itself, and stands there the next time', async ({ page }) => {
  await begin(page, '09VP00');
  await openPart(page, 'In het kort');
  await summary(page).fill('Wij helpen elk kind dat moeilijk leest.');
  await saved(page);
  await signIn(page, editorOf('09VP00'));
  await page.getByRole('link', { name: 'Verder schrijven' }).click();
  await openPart(page, 'In het kort');
  await expect(summary(page)).toHaveValue('Wij helpen elk kind dat moeilijk leest.');
});

test('without a connection nothing is lost, and it goes on by itself when the connection is back', async ({
  page,
  context,
}) => {
  await begin(page, '08NP00');
  await openPart(page, 'In het kort');
  await context.setOffline(true);
  await summary(page).fill('In de trein geschreven.');
  await expect(kept(page)).toHaveText('Niet bewaard: geen verbinding. Wij proberen het opnieuw.');
  await allParts(page);
  await openPart(page, 'In het kort');
  await summary(page).fill('In de trein geschreven, en nog wat.');
  await context.setOffline(false);
  await saved(page);
  await expect(summary(page)).toHaveValue('In de trein geschreven, en nog wat.');
});

test('who leaves with something unsaved is asked whether that is meant', async ({ page, context }) => {
  await begin(page, '07VV00');
  await openPart(page, 'In het kort');
  await context.setOffline(true);
  await summary(page).fill('Nog niet bewaard.');
  await expect(kept(page)).toHaveText(/^Niet bewaard: geen verbinding/);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await context.setOffline(false);
  await saved(page);
});

test('an answer that gets lost makes no second text and no conflict', async ({ page }) => {
  await begin(page, '05DU00');
  await openPart(page, 'In het kort');
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('SaveSection') || lost++) return route.continue();
    // It arrives; its answer does not.
    await route.fetch();
    return route.abort();
  });
  await summary(page).fill('Eén keer bewaard.');
  await saved(page);
  expect(lost).toBeGreaterThan(1);
  await allParts(page);
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await expect(page.getByText('In het kort (1)')).toBeVisible();
});

test('where a colleague wrote too, both texts are there, and a hand puts them together', async ({ page, browser }) => {
  await begin(page, '05FM00');
  await openPart(page, 'In het kort');
  const elsewhere = await browser.newContext();
  const colleague = await elsewhere.newPage();
  await signIn(colleague, directorOf('05FM00'));
  await colleague.getByRole('link', { name: 'Verder schrijven' }).click();
  await openPart(colleague, 'In het kort');
  await summary(colleague).fill('De tekst van de directeur.');
  await colleague.getByLabel('Hoe kijkt de school naar hulp?').fill('Zo kijkt de directeur.');
  await saved(colleague);

  await summary(page).fill('Mijn eigen tekst.');
  await expect(page.getByRole('heading', { name: 'Een collega schreef hier ook' })).toBeFocused();
  await expect(page.locator('.conflict')).toContainText('De tekst van de directeur.');
  await expect(page.locator('.conflict')).toContainText('Mijn eigen tekst.');
  await expect(page.locator('.conflict')).toContainText('De directeur bewaarde dit onderdeel');
  const first = page.getByRole('group', { name: 'Wat kan de school, in drie zinnen?' });
  await first.getByLabel('Allebei, onder elkaar').check();
  // What the colleague alone changed is the colleague's, unless one says otherwise.
  await expect(
    page.getByRole('group', { name: 'Hoe kijkt de school naar hulp?' }).getByLabel('Die van mijn collega'),
  ).toBeChecked();
  await page.getByRole('button', { name: 'Zo samenvoegen' }).click();
  await expect(summary(page)).toHaveValue('Mijn eigen tekst.\n\nDe tekst van de directeur.');
  await expect(page.getByLabel('Hoe kijkt de school naar hulp?')).toHaveValue('Zo kijkt de directeur.');
  await saved(page);
  await elsewhere.close();
});

test('when the sign-in runs out the text stays, and is kept after signing in beside it', async ({ page }) => {
  await begin(page, '12XO00');
  await openPart(page, 'In het kort');
  const restore = await expire(page);
  await summary(page).fill('Getypt terwijl de tijd om was.');
  await expect(page.getByRole('heading', { name: 'U moet opnieuw inloggen' })).toBeVisible();
  await expect(kept(page)).toHaveText('Niet bewaard: u bent niet meer ingelogd.');
  await restore();
  await comeBack(page, editorOf('12XO00'));
  await saved(page);
  await expect(summary(page)).toHaveValue('Getypt terwijl de tijd om was.');
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
});

test('where the window is stopped a link signs in beside it', async ({ page, context }) => {
  await begin(page, '03QL00');
  await page.evaluate(() => (window.open = () => null));
  await openPart(page, 'In het kort');
  await page.route('**/graphql', (route) => route.fulfill({ status: 401, json: { errors: [] } }), { times: 2 });
  await page.route('**/token', (route) => route.fulfill({ status: 400, json: { error: 'invalid_grant' } }), {
    times: 1,
  });
  await summary(page).fill('Nog een tekst.');
  await page.getByRole('button', { name: 'Opnieuw inloggen in een nieuw venster' }).click();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'opnieuw inloggen in een nieuw tabblad' }).click();
  // Somebody else's account does not take the text along.
  const other = await opened;
  await enter(other, directorOf('03QL00'));
  await expect(page.getByText('U logde in met een ander account.')).toBeVisible();
  const again = context.waitForEvent('page');
  await page.getByRole('link', { name: 'opnieuw inloggen in een nieuw tabblad' }).click();
  await enter(await again, editorOf('03QL00'));
  await saved(page);
});

test('a list is added to and taken from, and what was taken comes back', async ({ page }) => {
  await begin(page, '07SO00');
  await openPart(page, 'Extra hulp');
  const entries = page.locator('.entries > li');
  const before = await entries.count();
  await page.getByRole('button', { name: 'Extra hulp toevoegen' }).click();
  const entry = entries.last();
  await expect(entry.getByLabel('Waarvoor?')).toBeFocused();
  await entry.getByLabel('Wat doet de school?').fill('Een klas voor kinderen met diabetes.');
  await expect(kept(page)).toHaveText('Nog niet alles is bewaard: een onderdeel is niet af.');
  await expect(entry).toContainText('Kies waarvoor het is');
  await entry.getByLabel('Waarvoor?').selectOption({ index: 1 });
  await entry.getByLabel('Intensieve hulp').check();
  await saved(page);
  await entry.getByRole('button', { name: /^Weghalen/ }).click();
  await expect(entries).toHaveCount(before);
  await expect(page.getByRole('button', { name: 'Zet terug' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(entries).toHaveCount(before + 1);
  await expect(entries.last().getByLabel('Wat doet de school?')).toHaveValue('Een klas voor kinderen met diabetes.');
  await saved(page);
});

test('what cannot be kept says so at its field, and is still there', async ({ page }) => {
  await begin(page, '12QI00');
  await openPart(page, 'Met wie kunnen ouders praten');
  const phone = page.getByLabel('Telefoonnummer van de school').first();
  await phone.fill('06-12345678');
  await expect(kept(page)).toHaveText(/^Niet bewaard: er staat iets in dat niet kan/);
  await expect(phone).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.field').filter({ has: phone }).locator('.wrong')).toBeVisible();
  await phone.fill('0251-123456');
  await expect(phone).not.toHaveAttribute('aria-invalid', 'true');
  await saved(page);
});

test('the score follows the answers while they are given', async ({ page }) => {
  await begin(page, '11SK00');
  await openPart(page, 'Basisondersteuning');
  const all = await page.locator('.question').count();
  for (const question of await page.locator('.question').all())
    await question.getByLabel('Nee', { exact: true }).check();
  await expect(page.locator('.score')).toContainText(`0 van de ${all} onderdelen`);
  await page.locator('.question').first().getByLabel('Ja', { exact: true }).check();
  await expect(page.locator('.score')).toContainText(`1 van de ${all} onderdelen`);
  await saved(page);
});
