import { test } from '@playwright/test';
import { ask } from './asker.ts';
import { isFine } from './fine.ts';
import { expect } from './manage.ts';

test('a question that is cut off says so until it is heard again and says that, and what was missed then shows', async ({
  page,
}) => {
  const asker = await ask('Hoor ik het als u antwoordt?', { partnership: 'VO2704' });
  let isCut = true;
  await page.route('**/graphql', (route) =>
    isCut && route.request().headers().accept === 'text/event-stream' ? route.abort() : route.continue(),
  );
  await page.goto('/vraag/volgen/');
  await page.getByLabel('Uw code').fill(asker.code);
  await page.getByRole('button', { name: 'Open mijn vraag' }).click();
  await expect(page.locator('.said')).toHaveCount(1);
  const away = page.getByText('Nieuwe berichten komen nu niet vanzelf binnen. Druk op “Kijk of er antwoord is”:');
  const again = page.getByText('Nieuwe berichten komen weer vanzelf binnen.');
  await expect(away.or(again)).toHaveCount(0);
  await expect(page.getByRole('status').filter({ has: away })).toBeVisible({ timeout: 15_000 });
  await isFine(page, 'thread that is cut off');
  await asker.reply('Ik wacht nog.');
  isCut = false;
  await expect(page.locator('.said')).toHaveCount(2, { timeout: 15_000 });
  await expect(away).toHaveCount(0);
  await expect(page.getByRole('status').filter({ has: again })).toBeVisible();
});
