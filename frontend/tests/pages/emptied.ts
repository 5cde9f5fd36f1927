/** A story that begins with an empty page begins so in its second attempt too. */
import { type Page, test } from '@playwright/test';
import { expect } from './manage.ts';

/** Takes away what an attempt before this one left; what is pressed last comes after each, or after all of it. */
export async function emptied(page: Page, last: { each: string } | { all: string }): Promise<void> {
  if (!test.info().retry) return;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const away = page.getByRole('button', { name: /^Weghalen/ });
  const nothing = page.getByText(/^(Er is geen dag waarop|U vertelde nog niets)/);
  await expect(away.or(nothing).first()).toBeVisible();
  const many = await away.count();
  for (let left = many; left; left--) {
    await away.first().click();
    if ('each' in last) await press(last.each);
    await expect(away).toHaveCount(left - 1);
  }
  if (many && 'all' in last) await press(last.all);
}
