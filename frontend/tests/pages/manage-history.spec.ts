import { test } from '@playwright/test';
import { allParts, begin, expect, openPart, saved } from './manage.ts';

test('of a list too one reads what stood there, and puts it back', async ({ page }) => {
  await begin(page, '23TJ00');
  await openPart(page, 'Extra hulp');
  const first = page.getByLabel('Wat doet de school?').first();
  for (const text of ['De eerste lijst.', 'De tweede lijst.']) {
    await first.fill(text);
    await saved(page);
    await allParts(page);
    await openPart(page, 'Extra hulp');
  }
  await allParts(page);
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await page.getByText('Extra hulp (2)').click();
  const earlier = page.locator('details.fold li').last();
  await earlier.getByRole('button', { name: /^Bekijk deze tekst/ }).click();
  await expect(earlier).toContainText('De eerste lijst.');
  await earlier.getByRole('button', { name: /^Zet deze tekst terug/ }).click();
  await expect(page.getByText('Teruggezet en bewaard.')).toBeVisible();
  await allParts(page);
  await openPart(page, 'Extra hulp');
  await expect(first).toHaveValue('De eerste lijst.');
});
