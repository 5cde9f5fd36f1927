import { readFile } from 'node:fs/promises';
import { type Route, test } from '@playwright/test';
import { isFine } from './fine.ts';
import { expect, signIn } from './manage.ts';

/** What the API says of a quarter, with numbers: no quarter is over in which somebody asked anything here. */
async function counted(route: Route): Promise<void> {
  const response = await route.fetch();
  const answer = (await response.json()) as { data: { signals?: { quarter: string; rows: object[] } | null } };
  if (answer.data.signals === undefined) return route.fulfill({ response, json: answer });
  const whole = { theme: null, allThemes: true, municipality: null, allMunicipalities: true, hidden: false };
  const rows = [
    { ...whole, count: 40, previousCount: 50, trend: 'DOWN' },
    { ...whole, municipality: { id: 'GM0375', name: 'Beverwijk' }, allMunicipalities: false, hidden: true },
  ].map((row) => ({ count: null, previousCount: null, trend: null, ...row }));
  const signals = { quarter: '2026-Q3', definition: 1, countedOn: '2026-10-01', rows };
  await route.fulfill({ response, json: { data: { signals } } });
}

test('a board reads what the desk heard, and takes it along as a file', async ({ page }) => {
  await signIn(page, { roles: ['board'], boards: ['41009'] });
  await page.getByRole('link', { name: 'Naar de signalen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signalen');
  await expect(page.locator('.desk-pages')).toHaveCount(0);
  await page.getByLabel('Kies een kwartaal').selectOption({ index: 7 });
  await expect(page.getByText(/^Dit kwartaal is niet geteld/)).toBeVisible();
  await page.route('**/graphql', counted);
  await page.getByLabel('Kies een kwartaal').selectOption({ index: 0 });
  await expect(page.locator('.signals td').first()).toHaveText('40 minder: eerst 50');
  await expect(page.locator('.signals td').last()).toHaveText('niet getoond');
  await isFine(page, 'signals');
  const began = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Deze tabel als bestand (CSV)' }).click();
  const file = await began;
  expect(file.suggestedFilename()).toMatch(/^signalen-VO2704-\d{4}-Q[1-4]\.csv$/);
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatch(/;Alle onderwerpen;Beverwijk;niet getoond;;$/);
});
