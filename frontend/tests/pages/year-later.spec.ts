import { test } from '@playwright/test';
import { schoolYearOf } from '../../src/lib/school-year.ts';
import { turn, turnBack } from './clock.ts';
import { editorOf, expect, profileOf, signIn } from './manage.ts';

/** The school of manage-year.spec.ts, with what it published there. */
const school = '08CD00';

// A year passes once.
test.describe.configure({ retries: 0 });

test.afterEach(({ page }) => turnBack(page));

test('a year later the school confirms its profile, and parents see for which year', async ({
  page,
  browser,
  request,
}) => {
  const now = new Date();
  const later = new Date(now);
  later.setFullYear(now.getFullYear() + 1, now.getMonth(), now.getDate() + 1);
  const before = await profileOf(request, school);
  expect(before).toMatchObject({ schoolYear: schoolYearOf(now), status: 'PUBLISHED' });
  await turn(page, 'Een jaar en een dag verder');
  expect(await profileOf(request, school)).toMatchObject({ schoolYear: schoolYearOf(now), status: 'EXPIRED' });
  await page.clock.install({ time: later });
  await signIn(page, editorOf(school));
  await expect(page.locator('.panel .tag')).toHaveText('Verlopen');
  const right = page.getByRole('button', { name: 'Alles klopt nog' });
  await expect(right).toBeVisible();
  await right.click();
  await expect(page.getByText(/^Bevestigd\. Ouders zien/)).toBeVisible();
  await expect(page.locator('.panel .tag')).toHaveText('Gepubliceerd');
  expect(await profileOf(request, school)).toEqual({
    ...before,
    schoolYear: schoolYearOf(later),
    status: 'PUBLISHED',
  });
  const parent = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await parent.goto(`/scholen/${school}/`);
  await expect(parent.locator('.profile')).toContainText(`schooljaar ${schoolYearOf(later)}.`);
  await parent.context().close();
});
