import { test } from '@playwright/test';
import { expect, signIn } from './manage.ts';

// What was counted is read in quarters-later.spec.ts: here no quarter is over in which anybody asked anything.
test('a board reads of an early quarter that it was not counted', async ({ page }) => {
  await signIn(page, { roles: ['board'], boards: ['41009'] });
  await page.getByRole('link', { name: 'Naar de signalen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signalen');
  await expect(page.locator('.desk-pages')).toHaveCount(0);
  await page.getByLabel('Kies een kwartaal').selectOption({ index: 7 });
  await expect(page.getByText(/^Dit kwartaal is niet geteld/)).toBeVisible();
});
