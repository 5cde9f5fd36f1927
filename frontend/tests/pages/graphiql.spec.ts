import { expect, test } from '@playwright/test';
import { faults } from './templates.ts';

const api = `http://localhost:${process.env.DEKKEND_API_PORT ?? '8080'}`;

test('the page to try queries on answers one, and asks nobody else', async ({ page }) => {
  const found = faults(page);
  await page.goto(`${api}/graphiql`);
  await page.getByRole('button', { name: /Execute query/ }).click();
  await expect(page.locator('.result-window')).toContainText('"organisation"');
  await expect(page.locator('.graphiql-doc-explorer, [aria-label*="Documentation Explorer"]').first()).toBeVisible();
  expect(found).toEqual([]);
});
