import { expect, test } from '@playwright/test';

test('what a school has no more is folded away, with what became of it', async ({ page }) => {
  await page.goto('/scholen/08NP00/');
  const fold = page.locator('details.fold');
  await expect(fold.locator('.card .tag')).toHaveText(['Gestopt']);
  await expect(page.locator('main .card:not(details .card)').filter({ hasText: 'Gestopt' })).toHaveCount(0);
});

test('an organisation says of each of its offers what nobody confirmed', async ({ page }) => {
  await page.goto('/organisaties/atlant/');
  const cards = page.locator('main .card', { has: page.locator('a[href*="/aanbod/"]') });
  expect(await cards.count()).toBeGreaterThan(0);
  await expect(cards.locator('.unconfirmed')).toHaveCount(await cards.count());
});

test('a record that was not built yet says what is doubtful, and what to do when it is wrong', async ({ page }) => {
  await page.route(/\/aanbod\/via-nova-fulltime\/$/, async (route) => {
    const missing = await route.fetch({ url: route.request().url().replace('via-nova-fulltime', 'nog-niet-gebouwd') });
    await route.fulfill({ response: missing });
  });
  await page.goto('/aanbod/via-nova-fulltime/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Via Nova');
  await expect(page.locator('main .unconfirmed')).toContainText('aatst bekend');
  await page.getByRole('main').getByRole('link', { name: 'Klopt dit niet?' }).click();
  await expect(page).toHaveURL(/\/klopt-niet\/\?type=offer&id=via-nova-fulltime$/);
});

test('while the router cannot ask, its notice is what the reader hears next', async ({ page }) => {
  await page.goto('/wie-helpt/');
  await page.route('**/graphql**', (route) => route.abort());
  await page.getByLabel('Postcode').fill('1971');
  await page.getByRole('button', { name: 'Zoek op postcode' }).click();
  await expect(page.locator('main .notice')).toBeFocused();
});

test('a list whose script does not come still answers a press', async ({ page }) => {
  await page.route('**/_dekkend/Finder.*.js', (route) => route.abort());
  await page.goto('/aanbod/');
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('dyslexie');
  await page.getByRole('button', { name: 'Filters toepassen' }).click();
  await expect(page).toHaveURL(/text=dyslexie/);
});
