import { expect, test } from '@playwright/test';

const office = 'kantoor van het samenwerkingsverband';

test('a number says whose it is, wherever a desk stands', async ({ page }) => {
  // A municipality, a partnership, a school, the list of desks, and the desk itself.
  for (const path of [
    '/gemeenten/GM0375/',
    '/samenwerkingsverbanden/PO2711/',
    '/organisaties/ojsteunpunt-po-ijmond/',
  ]) {
    await page.goto(path);
    const line = page.locator('.aside p', { has: page.locator('a[href^="tel:+31251822540"]') });
    await expect(line.first(), path).toContainText(office);
    await expect(page.getByText('Nog geen nummer bekend'), path).toHaveCount(0);
  }
  await page.goto('/wie-helpt/');
  const desk = page.locator('#steunpunt .card').filter({ hasText: 'Ouder- en jeugdsteunpunt IJmond' });
  await expect(desk).toContainText(office);
});

test('what was made up about a desk is marked, and what was not is not', async ({ page }) => {
  await page.goto('/wie-helpt/');
  const desks = page.locator('#steunpunt .card');
  await expect(desks).toHaveCount(4);
  for (const desk of await desks.all()) {
    await expect(desk.getByText(/uur \(voorbeeld\)$/)).toBeVisible();
    await expect(desk.getByText(/antwoord\. \(voorbeeld\)$/)).toBeVisible();
    await expect(desk.locator('h3 a')).toHaveAttribute('href', /^\/organisaties\/ojsteunpunt-/);
    await expect(desk.locator('.source')).toContainText('Bron:');
  }
  await expect(desks.locator('h3', { hasText: '(voorbeeld)' })).toHaveCount(3);
  await page.goto('/gemeenten/GM0375/');
  const card = page.locator('main article .card h3', { hasText: 'Ouder- en jeugdsteunpunt IJmond' });
  await expect(card.first()).toHaveText(/IJmond \(voorbeeld\)$/);
});

test('a card shows whose number it is', async ({ page }) => {
  await page.goto('/aanbod/');
  const whose = await page.locator('.card .phone span').first().boundingBox();
  expect(whose?.width).toBeGreaterThan(100);
});

test('the own search does not begin with telephone numbers', async ({ page }) => {
  await page.goto('/scholen/27MD02/');
  await expect(page.locator('.aside')).toHaveAttribute('data-pagefind-ignore');
});

test('at 320 pixels nothing in the top touches the edge, and calling keeps its name', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/');
  const menu = await page.locator('.small-menu summary').boundingBox();
  expect((menu?.x ?? 320) + (menu?.width ?? 0)).toBeLessThanOrEqual(320 - 12);
  await expect(page.locator('.call')).toHaveAccessibleName('Bellen');
});
