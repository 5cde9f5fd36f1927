/** Somebody at a desk, and the questions they have before them. */
import type { Browser, Page, Route } from '@playwright/test';
import { type Claims, signIn } from './manage.ts';

/** Each test has a desk of its own, where no other asks anything. */
export const called = (name: string, partnership = 'PO2704'): Claims => ({
  roles: ['desk'],
  partnerships: [partnership],
  name: [name],
});

export async function at(browser: Browser, name: string, path = '/loket/'): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, called(name), path);
  return page;
}

export const row = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });
export const open = (page: Page, text: string) => row(page, text).getByRole('link').click();
export const answer = (page: Page) => page.getByLabel('Uw antwoord', { exact: true });
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** The API is too busy for what is asked by this name, until the answer is called. */
export async function tooBusyFor(page: Page, name: string): Promise<() => Promise<void>> {
  const json = { errors: [{ message: 'Later.', extensions: { code: 'UNAVAILABLE' } }] };
  const about = (route: Route) =>
    route.request().postData()?.includes(name) ? route.fulfill({ json }) : route.fallback();
  await page.route('**/graphql', about);
  return () => page.unroute('**/graphql', about);
}

/** What is asked by this name arrives, and its first answer does not. */
export async function loseAnswer(page: Page, name: string): Promise<void> {
  let isLost = false;
  await page.route('**/graphql', async (route) => {
    if (isLost || !route.request().postData()?.includes(name)) return route.fallback();
    isLost = true;
    await route.fetch();
    await route.abort();
  });
}
