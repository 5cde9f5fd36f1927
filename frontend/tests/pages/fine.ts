import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './manage.ts';

/** What axe finds, rule by rule with the elements. No page of ours has frames, so none are looked for. */
export async function violations(page: Page, ...rules: string[]): Promise<unknown[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const found = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/**
 * What axe finds on a wide page and on the narrowest, and whatever is wider than its window. Colours and the wide page are
 * the same in every language: they are looked at in Dutch.
 */
export async function isFine(page: Page, name: string): Promise<void> {
  const inDutch = (await page.locator('html').getAttribute('lang')) === 'nl';
  for (const width of inDutch ? [1280, 320] : [320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await violations(page), name).toEqual([]);
  }
  for (const width of [1024, 768, 414, 390, 360, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
  }
  if (inDutch) {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, 'color-contrast'), name).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await expect(page.locator('h1')).toHaveCount(1);
}

/** What is too small for a thumb on a telephone. */
export async function tooSmall(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 390, height: 844 });
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(a[href], button, input, select, textarea, summary)')]
      .map((one) => one.closest('label') ?? one)
      .filter((one) => one.checkVisibility() && Math.round(one.getBoundingClientRect().height) < 44)
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** Goes on by Tab until what is wanted has the focus. */
export async function reach(page: Page, wanted: ReturnType<Page['locator']>): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}
