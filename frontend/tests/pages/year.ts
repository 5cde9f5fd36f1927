/** What people do with the profile of a school in the course of a year, each a step of one story. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { isFine } from './fine.ts';
import {
  allParts,
  comeBack,
  editorOf,
  expect,
  expire,
  keep,
  kept,
  openPart,
  parts,
  saved,
  signIn,
  summary,
} from './manage.ts';

const said = (page: Page, words: string) => expect(page.getByText(words)).toBeVisible();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const vision = (page: Page) => page.getByLabel('Hoe kijkt de school naar hulp?');
const submit = (page: Page) => press(page, 'Doorgeven aan het samenwerkingsverband');

/** The partnership asks something else by now: one press does not do, but all that was said last year stands there. */
export async function beginWithLastYear(page: Page, school: string): Promise<void> {
  await signIn(page, editorOf(school));
  await expect(page.locator('.panel .tag')).toHaveText('Verlopen');
  await said(page, 'De norm van het samenwerkingsverband is veranderd.');
  await expect(page.getByRole('button', { name: 'Alles klopt nog' })).toHaveCount(0);
  await page.getByRole('button', { name: /^Beginnen aan / }).click();
  await expect(parts(page)).toHaveCount(9);
  await said(page, 'Dit begon als een voorbeeld');
}

/** What Dekkend made up becomes the school's own: by saying that it is right, by changing it, by adding what is new. */
export async function makeItOnesOwn(page: Page, text: string): Promise<void> {
  const marks = page.locator('.tasks').getByText('Nog een voorbeeld');
  const before = await marks.count();
  expect(before).toBeGreaterThan(3);
  await openPart(page, 'Vragen van ouders');
  await said(page, 'Dit is nog voorbeeldtekst van Dekkend.');
  await press(page, 'Dit klopt');
  await expect(page.locator('.told')).toBeFocused();
  await said(page, 'Bewaard. Dit is nu de tekst van uw school.');
  await allParts(page);
  await openPart(page, 'In het kort');
  await summary(page).fill(text);
  await saved(page);
  await expect(page.getByText('Dit is nog voorbeeldtekst van Dekkend.')).toHaveCount(0);
  await allParts(page);
  await expect(marks).toHaveCount(before - 2);

  await openPart(page, 'Basisondersteuning');
  for (const question of await page.locator('.question').all())
    if (!(await question.locator('input:checked').count())) await question.getByLabel('Ja', { exact: true }).check();
  await expect(page.locator('.score')).toContainText('Nog open: 0.');
  await allParts(page);
  await openPart(page, 'Advies van de medezeggenschapsraad (MR)');
  await keep(page, () => page.getByLabel('Eens met het profiel', { exact: true }).check());
  await allParts(page);
}

/** Nothing is lost without a connection, and nobody leaves with something unsaved without being asked. */
export async function loseTheConnection(page: Page, context: BrowserContext, text: string): Promise<void> {
  await openPart(page, 'In het kort');
  await context.setOffline(true);
  await summary(page).fill('In de trein geschreven.');
  await expect(kept(page)).toHaveText('Niet bewaard: geen verbinding. Wij proberen het opnieuw.');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await allParts(page);
  await openPart(page, 'In het kort');
  await summary(page).fill(text);
  // What was sent goes first, as it was.
  await keep(page, () => context.setOffline(false), text);
}

/** The sign-in runs out: the text stays, and is kept after signing in beside it. */
export async function comeBackLater(page: Page, school: string, text: string): Promise<void> {
  const restore = await expire(page);
  await summary(page).fill(text);
  await expect(page.getByRole('heading', { name: 'U moet opnieuw inloggen' })).toBeVisible();
  await expect(kept(page)).toHaveText('Niet bewaard: u bent niet meer ingelogd.');
  await restore();
  await keep(page, () => comeBack(page, editorOf(school)), text);
  await expect(summary(page)).toHaveValue(text);
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
}

/** Both texts are there, and a hand puts them together. */
export async function meetAColleague(page: Page, colleague: Page, texts: [string, string]): Promise<void> {
  const [mine, theirs] = texts;
  await openPart(colleague, 'In het kort');
  await keep(colleague, async () => {
    await summary(colleague).fill(theirs);
    await vision(colleague).fill('Zo kijkt de directeur.');
  });
  await summary(page).fill(mine);
  await expect(page.getByRole('heading', { name: 'Een collega schreef hier ook' })).toBeFocused();
  const conflict = page.locator('.conflict');
  for (const words of [...texts, 'De directeur bewaarde dit onderdeel']) await expect(conflict).toContainText(words);
  await isFine(page, 'conflict');
  await page.setViewportSize({ width: 1280, height: 720 });
  await page
    .getByRole('group', { name: 'Wat kan de school, in drie zinnen?' })
    .getByLabel('Allebei, onder elkaar')
    .check();
  // What the colleague alone changed is the colleague's, unless one says otherwise.
  const other = page.getByRole('group', { name: 'Hoe kijkt de school naar hulp?' });
  await expect(other.getByLabel('Die van mijn collega')).toBeChecked();
  await press(page, 'Zo samenvoegen');
  await expect(summary(page)).toHaveValue(texts.join('\n\n'));
  await expect(vision(page)).toHaveValue('Zo kijkt de directeur.');
  await saved(page);
  await allParts(page);
}

export async function preview(page: Page, text: string, before: string): Promise<void> {
  await page.getByRole('link', { name: 'Voorbeeld en verschillen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Zo lezen ouders het profiel \d{4}-\d{4}$/);
  await expect(page.locator('.as-parents .lead')).toHaveText(text);
  const change = page.locator('.change').filter({ hasText: before });
  await expect(change).toContainText('Veranderd');
  // Leaving would end the sign-in.
  const out = page.locator('.as-parents .card a').first();
  await expect(out).toHaveAttribute('target', '_blank');
  await expect(out).toHaveAccessibleDescription('Opent in een nieuw tabblad.');
  await allParts(page);
}

/** What a colleague changed in between is looked at first; what was handed on can be taken back. */
export async function handOn(page: Page, colleague: Page, text: string): Promise<void> {
  await colleague.getByRole('link', { name: 'Uw werk' }).click();
  await colleague.getByRole('link', { name: 'Verder schrijven' }).click();
  await openPart(colleague, 'In het kort');
  await keep(colleague, () => summary(colleague).fill(text));
  await submit(page);
  await said(page, 'Een collega veranderde het profiel net.');
  await expect(page.locator('.told')).toBeFocused();
  await openPart(page, 'In het kort');
  await expect(summary(page)).toHaveValue(text);
  await allParts(page);
  await submit(page);
  await press(page, 'Terughalen om verder te schrijven');
  await said(page, 'Teruggehaald. U kunt weer verder schrijven.');
  await submit(page);
  await said(page, 'Doorgegeven. Het samenwerkingsverband leest het nu.');
}

/** The start page of a partnership tells what waits, and leads to it. */
export async function openWaiting(office: Page, school: string): Promise<void> {
  const waiting = office.getByRole('region', { name: 'Dit wacht op u' });
  await waiting.locator(`a[href*="school=${school}"]`).click();
  await expect(parts(office)).toHaveCount(9);
}

export async function giveBack(office: Page, reason: string): Promise<void> {
  await openPart(office, 'In het kort');
  await expect(summary(office)).toBeDisabled();
  await allParts(office);
  await press(office, 'Teruggeven aan de school');
  await expect(office.getByLabel('Waarom geeft u het terug?')).toBeFocused();
  await press(office, 'Teruggeven aan de school');
  await said(office, 'Schrijf waarom u het teruggeeft.');
  await office.getByLabel('Waarom geeft u het terug?').fill(reason);
  await press(office, 'Teruggeven aan de school');
  await said(office, 'Teruggegeven. De school leest waarom.');
}

export async function mend(page: Page, reason: string, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Uw werk' }).click();
  await expect(page.locator('.panel .tag')).toHaveText('Teruggegeven');
  await said(page, reason);
  await page.getByRole('link', { name: 'Verder schrijven' }).click();
  await openPart(page, 'In het kort');
  await summary(page).fill(text);
  await allParts(page);
  await submit(page);
  await said(page, 'Doorgegeven.');
}

/** A parent on a telephone, without an account, opens the page of the school: it was built before this was published. */
export async function readAsParent(browser: Browser, school: string, text: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`/scholen/${school}/`);
  await expect(page.locator('.profile .lead')).toHaveText(text);
  await expect(page.locator('.profile').getByRole('status')).toHaveText(/^Deze tekst is vernieuwd op /);
  await context.close();
}
