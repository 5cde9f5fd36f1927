import { test } from '@playwright/test';
import { begin, consultant, directorOf, expect, published, signIn } from './manage.ts';
import {
  beginWithLastYear,
  comeBackLater,
  giveBack,
  handOn,
  loseTheConnection,
  makeItOnesOwn,
  meetAColleague,
  mend,
  openWaiting,
  preview,
  readAsParent,
} from './year.ts';

const school = '08CD00';
const reason = 'Noem ook wat u doet voor kinderen die snel leren.';
const last = 'Hier leest elk kind, ook wie snel leert.';

test('a profile goes through its whole year', async ({ page, context, browser, request }) => {
  test.setTimeout(240_000);
  const step = test.step;
  const before = (await published(request, school)) ?? '';

  await step('last year stands there when it begins', () => beginWithLastYear(page, school));
  await step('it becomes the text of the school', () => makeItOnesOwn(page, 'Hier leest elk kind.'));
  await step('the connection is lost', () => loseTheConnection(page, context, 'In de trein geschreven, en nog wat.'));
  await step('the sign-in runs out', () => comeBackLater(page, school, 'Getypt terwijl de tijd om was.'));

  const colleague = await (await browser.newContext()).newPage();
  await step('a colleague writes too', async () => {
    await begin(colleague, school, directorOf(school));
    await meetAColleague(page, colleague, ['Mijn eigen tekst.', 'De tekst van de directeur.']);
  });
  await step('it is looked at as parents will', () =>
    preview(page, 'Mijn eigen tekst.\n\nDe tekst van de directeur.', before),
  );
  await step('it is handed on', async () => {
    await handOn(page, colleague, 'Van de directeur.');
    await colleague.context().close();
    expect(await published(request, school)).toBe(before);
  });

  const office = await (await browser.newContext()).newPage();
  await step('the partnership gives it back, and gets it again', async () => {
    await signIn(office, consultant);
    await openWaiting(office, school);
    await giveBack(office, reason);
    await mend(page, reason, last);
  });
  await step('it is published, and parents read it', async () => {
    await office.getByRole('link', { name: 'Uw werk' }).click();
    await openWaiting(office, school);
    await office.getByRole('button', { name: 'Publiceren' }).click();
    await expect(office.getByText('Gepubliceerd. Vanaf nu lezen ouders dit.')).toBeVisible();
    await office.context().close();
    await readAsParent(browser, school, last);
  });
  await step('what was written is read again, also of a year before', async () => {
    await page.getByRole('link', { name: 'Uw werk' }).first().click();
    await page.getByRole('link', { name: 'Geschiedenis' }).click();
    const texts = page.locator('details.fold').filter({ hasText: 'In het kort' });
    await texts.locator('summary').click();
    await expect(texts.getByText('In de trein geschreven, en nog wat.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Zet deze tekst terug/ })).toHaveCount(0);
    await page.locator('.years').getByRole('link', { name: '2025-2026' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geschiedenis van profiel 2025-2026');
  });
  await step('it still is true', async () => {
    await page.getByRole('link', { name: 'Uw werk' }).first().click();
    await page.getByRole('button', { name: 'Alles klopt nog' }).click();
    await expect(page.getByText(/^Bevestigd\. Ouders zien/)).toBeVisible();
    const today = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format();
    await expect(page.locator('.panel')).toContainText(`bevestigd op ${today}`);
  });
});
