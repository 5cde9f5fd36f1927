import { expect, test } from '@playwright/test';

const heading = '.found';

for (const [typed, need] of [
  ['dyslexie', 'Mijn kind heeft misschien dyslexie'],
  ['lezen', 'Mijn kind leest of schrijft moeilijk'],
  ['rekenen', 'Mijn kind vindt rekenen moeilijk'],
  ['angst', 'Mijn kind is bang, stil of somber'],
  ['adhd', 'Mijn kind is vaak druk of boos'],
  ['pesten', 'Mijn kind is bang, stil of somber'],
  ['druk', 'Mijn kind is vaak druk of boos'],
  ['mijn kind leest moeilijk', 'Mijn kind leest of schrijft moeilijk'],
] as const) {
  test(`somebody who types “${typed}” on the home page is led to the page about it`, async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Waar zoekt u hulp bij?').fill(typed);
    await page.getByRole('button', { name: 'Zoek hulp' }).click();
    const meant = page.getByRole('navigation', { name: 'Zoekt u hulp bij een van deze vragen?' });
    await meant.getByRole('link', { name: need }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(need);
  });
}

test('words and a place lead to the help in that place, above an empty result too', async ({ page }) => {
  await page.goto('/aanbod/?text=dyslexie&municipality=GM0392');
  await expect(page.locator('.meant a').first()).toHaveAttribute('href', '/hulp-bij/dyslexie/GM0392/');
  await page.goto('/en/aanbod/?text=rekenen&municipality=');
  await expect(page.locator('.meant a').first()).toHaveAttribute('href', '/en/hulp-bij/rekenen/');
  await page.goto('/scholen/?text=dyslexie');
  await expect(page.locator('.meant a').first()).toHaveAttribute('href', '/hulp-bij/dyslexie/');
  await page.goto('/aanbod/?text=zzzzqqq');
  await expect(page.locator('.empty')).toBeVisible();
  await expect(page.locator('.meant')).toHaveCount(0);
});

test('a postcode in the field for words is the place, and its letters go nowhere', async ({ page }) => {
  await page.goto('/scholen/', { waitUntil: 'networkidle' });
  await page.getByLabel('Zoek op naam, woord of postcode').fill('1901 AB');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/scholen\/\?withinKm=10&postcode=1901$/);
  await expect(page.locator('.card').first()).toContainText(/op (\d+(,\d)?|minder dan 1) km/);
});

test('a field for a postcode shows what it wants', async ({ page }) => {
  for (const list of ['/scholen/', '/wie-helpt/']) {
    await page.goto(list);
    const postcode = page.getByRole('textbox', { name: 'Postcode', exact: true });
    await expect(postcode).toHaveAccessibleDescription('Vier cijfers');
    await expect(page.getByText('Vier cijfers', { exact: true })).toBeVisible();
    await expect(postcode).toHaveAttribute('autocomplete', 'postal-code');
  }
});

test('a postcode outside the region is told what the region is, and leads to no page that is not there', async ({
  page,
}) => {
  await page.goto('/wie-helpt/?postcode=9999');
  await expect(page.getByRole('heading', { name: 'Niets gevonden bij deze postcode' })).toBeVisible();
  await expect(page.getByText(/Dekkend gaat over de IJmond/)).toBeVisible();
  await expect(page.locator('main a[href="/gemeenten/GM1966/"]')).toHaveCount(0);
});

test('while the API is away nobody is told that a school does not exist', async ({ page }) => {
  await page.route('**/graphql**', (route) => route.abort());
  await page.goto('/scholen/32JK00/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opzoeken lukt nu even niet');
  await expect(page.getByText('Probeer het later nog eens.')).toBeVisible();
  await expect(page.getByText('Deze pagina is er niet')).toHaveCount(0);
});

test('one counted year is one sentence', async ({ page }) => {
  await page.goto('/scholen/27MD02/');
  await expect(page.getByText('672 leerlingen op 1 oktober 2025.')).toBeVisible();
  await expect(page.getByText('Alle jaren in een tabel')).toHaveCount(0);
});

test('counts say what was counted, and no tag says Anders', async ({ page }) => {
  await page.goto('/aanbod/');
  await expect(page.locator(heading)).toHaveText(/^\d+ soorten hulp gevonden$/);
  await page.goto('/sociale-kaart/?category=OTHER');
  await expect(page.getByRole('button', { name: 'Haal weg: Andere hulp' })).toBeVisible();
  await expect(page.locator(heading)).toHaveText(/^\d+ organisaties? (en|of) diensten? gevonden$/);
  await expect(page.locator('main').getByText('Anders', { exact: true })).toHaveCount(0);
});
