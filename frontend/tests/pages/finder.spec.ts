import { expect, test } from '@playwright/test';
import { faults } from './templates.ts';

const heading = '.found';

test('filters stand in the address, focus moves to the number found, and tags take filters away', async ({ page }) => {
  const found = faults(page);
  await page.goto('/aanbod/', { waitUntil: 'networkidle' });
  const before = await page.locator(heading).textContent();
  await page.getByLabel('Castricum').check();
  await page.getByRole('button', { name: 'Filters toepassen' }).click();
  await expect(page).toHaveURL(/\?municipality=GM0383$/);
  await expect(page.locator(heading)).toBeFocused();
  await expect(page.locator(heading)).not.toHaveText(before ?? '');
  await page.getByRole('button', { name: 'Haal weg: Castricum' }).click();
  await expect(page).toHaveURL(/\/aanbod\/$/);
  await expect(page.locator(heading)).toHaveText(before ?? '');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Haal weg: Castricum' })).toBeVisible();
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.locator('.chosen')).toHaveCount(0);
  expect(found).toEqual([]);
});

test('an address with filters shows what they find', async ({ page }) => {
  await page.goto('/scholen/?municipality=GM0383&kind=PRIMARY');
  await expect(page.getByRole('button', { name: 'Haal weg: Basisschool' })).toBeVisible();
  await expect(page.locator('.card').first()).toContainText('Basisschool');
});

test('schools near a postcode come with their distance, nearest first', async ({ page }) => {
  await page.goto('/scholen/', { waitUntil: 'networkidle' });
  await page.getByRole('textbox', { name: 'Postcode' }).fill('1901');
  await page.getByLabel('Hoe ver weg').selectOption('5');
  await page.getByRole('button', { name: 'Filters toepassen' }).click();
  await expect(page).toHaveURL(/postcode=1901&withinKm=5/);
  await expect(page.locator('.card').first()).toContainText(/op (\d+(,\d)?|minder dan 1) km/);
});

test('pages of twenty can be turned', async ({ page }) => {
  await page.goto('/scholen/', { waitUntil: 'networkidle' });
  await expect(page.locator('.cards > li')).toHaveCount(20);
  const first = await page.locator('.card h3').first().textContent();
  await page.getByRole('button', { name: 'Volgende 20' }).click();
  await expect(page).toHaveURL(/after=/);
  await expect(page.locator('.card h3').first()).not.toHaveText(first ?? '');
  await page.getByRole('button', { name: 'Vorige 20' }).click();
  await expect(page.locator('.card h3').first()).toHaveText(first ?? '');
});

test('an empty result says why, and what to try', async ({ page }) => {
  await page.goto('/aanbod/?text=zzzzqqq&municipality=GM0383');
  await expect(page.getByText('Niets past bij al deze filters tegelijk.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^zonder/ }).first()).toBeVisible();
  await expect(page.locator('.empty a')).toHaveCount(2);
  await expect(page.locator('.empty a').first()).toHaveAttribute('href', '/wie-helpt/');
  await expect(page.locator('.empty a').last()).toHaveAttribute('href', '/vraag/');
  await page.getByRole('button', { name: 'zonder “zzzzqqq”' }).click();
  await expect(page.locator('.card').first()).toBeVisible();
});

test('while the API is away the kept pages are searched, and the page says so', async ({ page }) => {
  await page.route('**/graphql**', (route) => route.abort());
  await page.goto('/scholen/', { waitUntil: 'networkidle' });
  await page.getByLabel('Zoek op naam, woord of postcode').fill('Castricum');
  await page.keyboard.press('Enter');
  await expect(page.locator(heading)).toHaveText('Zoeken lukt nu even niet');
  await expect(page.getByRole('status')).toContainText('even niet te bereiken');
  await expect(page.locator('.card').first()).toBeVisible();
});

test('everything works with the keyboard alone', async ({ page }) => {
  await page.goto('/aanbod/', { waitUntil: 'networkidle' });
  await page.keyboard.press('Tab');
  await expect(page.locator('.utrecht-skip-link')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('Zoek op naam, woord of postcode').focus();
  await page.keyboard.type('taal');
  await page.keyboard.press('Enter');
  await expect(page.locator(heading)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Haal weg/ }).first()).toBeFocused();
});

test('a postcode finds who helps, for both schools or one', async ({ page }) => {
  await page.goto('/wie-helpt/', { waitUntil: 'networkidle' });
  await page.getByLabel('Postcode').fill('1971');
  await page.getByRole('button', { name: 'Zoek op postcode' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Wie helpt in Velsen?' })).toBeFocused();
  await expect(page).toHaveURL(/postcode=1971/);
  await expect(page.locator('.card').first()).toBeVisible();
});

test('an unknown postcode is a mistake at the field, not an outage', async ({ page }) => {
  await page.goto('/scholen/?postcode=1999');
  await expect(page.locator(heading)).toHaveText('Deze postcode kennen wij niet');
  await expect(page.getByRole('textbox', { name: 'Postcode' })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('even niet te bereiken')).toHaveCount(0);
  await page.goto('/wie-helpt/?postcode=1999');
  await expect(page.getByRole('alert')).toContainText('Deze postcode kennen wij niet');
});

test('a choice that is gone is left out, and the page says so', async ({ page }) => {
  await page.goto('/scholen/?municipality=GM9999&kind=PRIMARY');
  await expect(page.getByText('Een keuze in deze link bestaat niet meer.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Haal weg: Basisschool' })).toBeVisible();
  await expect(page.locator('.card').first()).toBeVisible();
});

test('a choice that only the API does not know any more is left out too', async ({ page }) => {
  const extensions = { code: 'BAD_USER_INPUT', field: 'municipality[0]' };
  await page.route(
    (address) => address.pathname === '/graphql' && address.search.includes('GM0383'),
    (route) => route.fulfill({ json: { errors: [{ message: 'Unknown.', extensions }], data: null } }),
  );
  await page.goto('/aanbod/?municipality=GM0383&municipality=GM0453');
  await expect(page.getByText('Een keuze in deze link bestaat niet meer.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Haal weg: Velsen' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Haal weg: Castricum' })).toHaveCount(0);
  await expect(page.locator('.card').first()).toBeVisible();
});

test('a place in the list that is gone leads to the start of the list', async ({ page }) => {
  await page.goto('/aanbod/?municipality=GM0383&after=verdwenen');
  await expect(page).toHaveURL(/\?municipality=GM0383$/);
  await expect(page.locator('.card').first()).toBeVisible();
});

test('ticks follow the filters that hold', async ({ page }) => {
  await page.goto('/aanbod/', { waitUntil: 'networkidle' });
  await page.getByLabel('Castricum').check();
  await page.getByRole('button', { name: 'Filters toepassen' }).click();
  await page.getByRole('button', { name: 'Haal weg: Castricum' }).click();
  await expect(page.getByLabel('Castricum')).not.toBeChecked();
});

test('schools are chosen by what their profile says they help with', async ({ page }) => {
  await page.goto('/scholen/?supportNeed=rekenen&profilePublished=true');
  await expect(page.getByRole('button', { name: 'Haal weg: Rekenen' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Haal weg: Alleen met een profiel' })).toBeVisible();
  // Until the answer is there, the list of the built page stands.
  await expect(page.locator('[aria-busy="false"]')).toBeVisible();
  await page.locator('.card a.stretched').first().click();
  await expect(page.getByRole('link', { name: 'Rekenen' }).first()).toBeVisible();
});

test('a mistake in a folded filter unfolds it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/aanbod/', { waitUntil: 'networkidle' });
  const postcode = page.getByRole('textbox', { name: 'Postcode' });
  await page.getByRole('button', { name: 'Meer filters' }).click();
  await postcode.fill('19');
  await page.getByRole('button', { name: 'Minder filters' }).click();
  await page.getByRole('button', { name: 'Filters toepassen' }).click();
  await expect(postcode).toBeVisible();
});
