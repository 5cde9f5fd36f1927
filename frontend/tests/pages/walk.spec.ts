import { expect, test } from '@playwright/test';

const towns = ['Castricum', 'Haarlem', 'Velsen', 'Zandvoort', 'Bloemendaal', 'Heemskerk'];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 800 } });

    for (let nth = 0; nth < 12; nth++) {
      const town = towns[nth % towns.length] ?? 'Castricum';
      test(`need ${nth + 1} of the home page is three presses from somebody to call in ${town}`, async ({ page }) => {
        await page.goto('/');
        await page.locator('.block .needs').first().locator('a').nth(nth).click();
        await page.getByRole('link', { name: town, exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toContainText(`in ${town}`);
        const office = page.locator('.aside a[href^="tel:"]');
        // Where nobody prints a number, the third press leads to the numbers of the schools.
        if ((await office.count()) === 0) await page.getByRole('link', { name: 'Bel de school van uw kind' }).click();
        const call = page.locator('main a[href^="tel:"]').first();
        await expect(call).toBeVisible();
        // A number that can be dialled, not a row of dots.
        expect(await call.getAttribute('href')).toMatch(/^tel:(\+31\d{9}|0\d+)$/);
      });
    }

    test('every municipality has somebody to reach for the first need', async ({ page }) => {
      await page.goto('/hulp-bij/hoogbegaafd/');
      const places = await page
        .locator('.needs')
        .first()
        .locator('a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(places.length).toBeGreaterThan(8);
      const ways = ['tel:', 'mailto:', 'http', '/scholen/gemeente/'].map((way) => `.aside a[href^="${way}"]`).join();
      for (const place of places) {
        await page.goto(place);
        expect(await page.locator(ways).count(), place).toBeGreaterThan(0);
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
