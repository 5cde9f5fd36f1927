import { expect, type Page, test } from '@playwright/test';
import { isFine, violations } from './fine.ts';
import { tooSmallOpened } from './targets.ts';
import { faults, folders, locales, names, visit } from './templates.ts';

test('every template is tested', () => {
  // The school is tested twice: with and without a chart of pupils.
  expect(folders()).toHaveLength(names.length - 1);
});

for (const name of names) {
  for (const locale of locales) {
    test(`${name} in ${locale} is accessible, complete and alone`, async ({ page, request }) => {
      const found = faults(page);
      await visit(page, name, locale, request);
      await isFine(page, name);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      expect(found).toEqual([]);
      // What is pressed is as large in every language.
      if (locale === 'nl') expect(await tooSmallOpened(page), 'too small for a thumb').toEqual([]);
    });
  }
}

test.describe('What opens or comes later is accessible too', () => {
  const states: Record<string, (page: Page) => Promise<unknown>> = {
    'a page that is not there': (page) => page.goto('/bestaat-niet/', { waitUntil: 'networkidle' }),
    'the open menu': async (page) => {
      await page.goto('/');
      await page.getByText('Menu', { exact: true }).click();
    },
    'the open filters': async (page) => {
      await page.goto('/aanbod/', { waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'Meer filters' }).click();
    },
    results: async (page) => {
      await page.goto('/scholen/?municipality=GM0383');
      await expect(page.getByRole('button', { name: 'Haal weg: Castricum' })).toBeVisible();
      await expect(page.locator('[aria-busy="false"]')).toBeVisible();
    },
    'an empty result': async (page) => {
      await page.goto('/aanbod/?text=zzzzqqq');
      await expect(page.locator('.empty')).toBeVisible();
    },
    'an answer to a postcode': async (page) => {
      await page.goto('/wie-helpt/?postcode=1971');
      await expect(page.locator('main .card').first()).toBeVisible();
    },
  };

  for (const [name, reach] of Object.entries(states)) {
    test(name, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 900 });
      await reach(page);
      expect(await violations(page)).toEqual([]);
    });
  }
});

test('on a telephone the name of every place stands within its tile', async ({ page }) => {
  for (const width of [320, 390, 768]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/wie-helpt/', '/en/hulp-bij/hoogbegaafd/']) {
      await page.goto(path);
      const outside = await page
        .locator('.places .need')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent));
      expect(outside, `${path} ${width}`).toEqual([]);
      const [a, b] = await page
        .locator('.places > li')
        .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
      expect([a, b]).toEqual([0, 0]);
    }
  }
});

test('on a telephone no figure is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/cijfers/PO2711/', '/en/cijfers/VO2704/']) {
    await page.goto(path);
    const cut = await page
      .locator('.scroll')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent));
    expect(cut, path).toEqual([]);
  }
});
