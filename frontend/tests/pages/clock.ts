/** The clock of the server, for what comes later than today. */
import { expect, type Page } from '@playwright/test';

/** Presses a button on the page of the clock. */
export async function turn(page: Page, button: string): Promise<void> {
  await page.goto(`http://localhost:${process.env.DEKKEND_MAIL_PORT ?? '8025'}/klok`);
  // By the time it answers, it is that day.
  const turned = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.getByRole('button', { name: button }).click();
  expect((await turned).status()).toBe(303);
}

export const turnBack = (page: Page) => turn(page, 'Terug naar vandaag');
