import type { Page } from '@playwright/test';

/** How many sheets a page takes on paper, without the backgrounds that a browser leaves out by itself. */
export const sheets = async (page: Page) =>
  (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').split(/\/Type\s*\/Page\b/).length - 1;
