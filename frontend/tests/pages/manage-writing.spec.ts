import { test } from '@playwright/test';
import { allParts, begin, directorOf, editorOf, enter, kept, openPart, saved, summary, expect } from './manage.ts';

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
