/** Signing in as somebody of the embedded issuer, and reading along as parents do. */
import { type APIRequestContext, expect as usual, type Locator, type Page } from '@playwright/test';
import { typing } from './typed.ts';

/** A text is kept two seconds after the last key, and a busy server is asked again. */
export const expect = usual.configure({ timeout: 15_000 });

export type Claims = Record<string, string[]>;

/** The support co-ordinator of one school. Each test has a school of its own: what it writes is nobody else's. */
export const editorOf = (school: string): Claims => ({ roles: ['school-editor'], schools: [school] });
export const directorOf = (school: string): Claims => ({ roles: ['school-director'], schools: [school] });
export const consultant: Claims = { roles: ['consultant'], partnerships: ['PO2711', 'VO2704'] };

/** On the issuer's page: one of its accounts, with other rights and, where it matters, another name. */
export async function enter(page: Page, claims: Claims): Promise<void> {
  await expect(page.getByRole('button', { name: 'school', exact: true })).toBeVisible();
  const name = claims.name?.[0] ?? Object.values(claims).flat().join('-');
  await page.evaluate(
    ([name, claims]) => {
      const form = document.querySelector('form') as HTMLFormElement;
      const field = (called: string) => form.elements.namedItem(called) as HTMLInputElement;
      field('username').value = name;
      field('claims').value = JSON.stringify({ ...claims, name });
      form.requestSubmit();
    },
    [name, claims] as const,
  );
}

export async function signIn(page: Page, claims: Claims, path = '/beheer/'): Promise<void> {
  typing(page);
  await page.goto(path);
  await page.getByRole('button', { name: /^(Inloggen|Sign in)$/ }).click();
  await enter(page, claims);
  await expect(page.getByRole('button', { name: /^(Uitloggen|Sign out)$/ })).toBeVisible();
}

/** Begins the profile of a school, or goes on with it, and opens the list of its parts. */
export async function begin(page: Page, school: string, claims = editorOf(school)): Promise<void> {
  await signIn(page, claims);
  const first = page.getByRole('button', { name: /^(Profiel .* aanpassen$|Beginnen aan |Change profile |Begin )/ });
  await first
    .or(page.getByRole('link', { name: /^(Verder schrijven|Go on writing)$/ }))
    .first()
    .click();
  await expect(parts(page)).toHaveCount(9);
}

export const parts = (page: Page): Locator => page.locator('.tasks a');

export async function openPart(page: Page, title: string): Promise<void> {
  await page.locator('.tasks').getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

export const allParts = (page: Page) => page.getByRole('link', { name: 'Alle onderdelen', exact: true }).click();
export const kept = (page: Page): Locator => page.locator('.kept');
export const saved = (page: Page) => expect(kept(page)).toHaveText(/^Bewaard om \d\d:\d\d$/);

/** Types something that is kept by itself, and waits for the answer to it: an earlier one may stand there still. */
export async function keep(page: Page, type: () => Promise<void>, words = 'SaveSection'): Promise<void> {
  const answered = page.waitForResponse((answer) => answer.request().postData()?.includes(words) ?? false);
  await type();
  await answered;
  await saved(page);
}
export const summary = (page: Page): Locator => page.getByLabel('Wat kan de school, in drie zinnen?');

/** From now on neither the API nor the issuer knows who this is; the answer ends that. */
export async function expire(page: Page): Promise<() => Promise<void>> {
  await page.route('**/graphql', (route) => route.fulfill({ status: 401, json: { errors: [] } }));
  await page.route('**/token', (route) => route.fulfill({ status: 400, json: { error: 'invalid_grant' } }));
  return async () => {
    await page.unroute('**/graphql');
    await page.unroute('**/token');
  };
}

/** Signs in again beside the page that waits for it. */
export async function comeBack(page: Page, claims: Claims): Promise<void> {
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Opnieuw inloggen in een nieuw venster' }).click();
  await enter(await opened, claims);
  await expect(page.getByRole('heading', { name: 'U moet opnieuw inloggen' })).toBeHidden();
}

interface Profile {
  summary: string;
  schoolYear: string;
  status: string;
}

/** What parents read of a school, and how fresh it is. */
export async function profileOf(request: APIRequestContext, school: string): Promise<Profile | null> {
  const query = `{ school(id: "${school}") { profile { summary schoolYear status } } }`;
  const answer = await request.post('/graphql', { data: { query } });
  return ((await answer.json()) as { data: { school: { profile: Profile | null } } }).data.school.profile;
}

export const published = async (request: APIRequestContext, school: string) =>
  (await profileOf(request, school))?.summary;
