import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { address, faults, folders, locales, names } from './templates.ts';

test('every template is tested', () => {
  // The school is tested twice: with and without a chart of pupils.
  expect(folders()).toHaveLength(names.length - 1);
});

for (const name of names) {
  for (const locale of locales) {
    test(`${name} in ${locale} is accessible, complete and alone`, async ({ page, request }) => {
      const found = faults(page);
      await page.goto(await address(name, locale, request), { waitUntil: 'networkidle' });
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
      expect(dark.violations.map(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(found).toEqual([]);
    });
  }
}
