import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 800 } });

    for (let nth = 0; nth < 12; nth++) {
      test(`need ${nth + 1} of the home page is three presses from somebody to call`, async ({ page }) => {
        await page.goto('/');
        await page.locator('.block .needs').first().locator('a').nth(nth).click();
        await page.getByRole('link', { name: 'Castricum', exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toContainText('in Castricum');
        const call = page.locator('main a[href^="tel:"]').first();
        await expect(call).toBeVisible();
        // The third press dials: a number that can be dialled, not a row of dots.
        expect(await call.getAttribute('href')).toMatch(/^tel:(\+31\d{9}|0\d+)$/);
      });
    }

    test('every municipality names a contact for the first need', async ({ page }) => {
      await page.goto('/hulp-bij/hoogbegaafd/');
      const places = await page
        .locator('.needs')
        .first()
        .locator('a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(places.length).toBeGreaterThan(8);
      for (const place of places) {
        await page.goto(place);
        const contacts = page.locator('main a[href^="tel:"], main a[href*="/organisaties/"]');
        expect(await contacts.count(), place).toBeGreaterThan(0);
      }
    });
  });
}

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('lists are there, forms that need script are not, links take their place', async ({ page }) => {
    for (const [list, links] of [
      ['/aanbod/', '/aanbod/soort/'],
      ['/scholen/', '/scholen/gemeente/'],
      ['/sociale-kaart/', '/gemeenten/'],
      ['/wie-helpt/', '/gemeenten/'],
    ]) {
      await page.goto(list ?? '');
      await expect(page.locator('form')).toBeHidden();
      expect(await page.locator(`main a[href^="${links}"]`).count()).toBeGreaterThan(4);
    }
  });
});
