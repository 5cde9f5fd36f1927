import { type APIRequestContext, expect, test } from '@playwright/test';
import { isFine } from './fine.ts';
import { faults } from './templates.ts';

/** The municipalities of the partnerships that take part. */
async function places(request: APIRequestContext): Promise<string[]> {
  const ask = async <Data>(query: string) =>
    ((await (await request.post('/graphql', { data: { query } })).json()) as { data: Data }).data;
  type All = { partnerships: { id: string; takesPart: boolean }[] };
  const ours = (await ask<All>('{ partnerships { id takesPart } }')).partnerships.filter(({ takesPart }) => takesPart);
  const each = ours.map(({ id }) => `${id}: partnership(id: "${id}") { municipalities { name } }`);
  const found = await ask<Record<string, { municipalities: { name: string }[] }>>(`{ ${each.join(' ')} }`);
  return [...new Set(Object.values(found).flatMap(({ municipalities }) => municipalities.map(({ name }) => name)))];
}

test('a parent finds an answer, says that it helped, and walks the steps with the keyboard', async ({ page }) => {
  const found = faults(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/antwoorden/?text=zorgplicht&audience=PARENT');
  await expect(page.getByRole('button', { name: 'Haal weg: ouders' })).toBeVisible();
  await page.getByRole('link', { name: 'Wat is zorgplicht?' }).click();
  await expect(page.getByText(/agekeken op \d+ \w+ \d{4}/)).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: 'Stel een vraag' })).toHaveAttribute(
    'href',
    '/vraag/?page=%2Fantwoorden%2Fzorgplicht%2F',
  );
  await page.getByRole('button', { name: 'Ja', exact: true }).click();
  await expect(page.getByText('Fijn. Dank u wel.')).toBeFocused();
  await isFine(page, 'rated');

  await page.goto('/hoe-werkt-het/');
  await page.getByRole('link', { name: 'Stap voor stap bij Samenwerkingsverband Passend Onderwijs IJmond' }).click();
  const steps = page.locator('.ladder > li');
  await expect(steps).toHaveCount(6);
  await steps.nth(0).getByRole('link', { name: 'Helpt dit niet? Naar stap 2' }).press('Enter');
  const second = steps.nth(1).getByRole('link', { name: 'Helpt dit niet? Naar stap 3' });
  await expect(second).toBeVisible();
  await second.press('Enter');
  await expect(steps.nth(2).getByRole('link', { name: /0251-822540/ })).toBeVisible();
  for (const summary of await steps.nth(5).locator('summary').all()) await summary.press('Enter');
  await expect(steps.nth(5)).toContainText('Het duurt hoogstens 10 weken.');
  await isFine(page, 'steps open');
  expect(found).toEqual([]);
});

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('answers, their sources and the steps are there, in both languages, and nothing that does not work', async ({
    page,
  }) => {
    await page.goto('/en/antwoorden/');
    await page.getByRole('link', { name: 'What is the duty of care' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('duty of care');
    await expect(page.locator('.prose h2').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Where this comes from' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Did this help you?' })).toBeHidden();
    await page.goto('/hoe-werkt-het/VO2704/');
    await page.getByText('Praat met de mentor').click();
    await page.getByText('Vraag een onderwijsconsulent').click();
    await expect(page.getByRole('link', { name: 'Wanneer kan een onderwijsconsulent mij helpen?' })).toBeVisible();
  });
});

test('who is thanked for saying whether it helped was counted, and others hear why not', async ({ page }) => {
  await page.route('**/antwoorden/zorgplicht/', async (route) => {
    const response = await route.fetch();
    // As when it was taken back since the page was built.
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll('&quot;zorgplicht&quot;', '&quot;weg&quot;'),
    });
  });
  await page.goto('/antwoorden/zorgplicht/');
  const helped = page.locator('.helped');
  await helped.getByRole('button', { name: 'Ja' }).click();
  await expect(helped.getByRole('status')).toHaveText('Dit antwoord is er niet meer.');
  await expect(helped.getByRole('button', { name: 'Ja' })).toBeEnabled();
  await expect(helped.getByRole('button', { name: 'Ja' })).toBeFocused();
  await page.route('**/graphql', (route) => route.abort());
  await helped.getByRole('button', { name: 'Ja' }).click();
  await expect(helped.getByRole('status')).toHaveText('Dat lukte niet. Probeer het straks nog eens.');
  await expect(helped.getByRole('button', { name: 'Ja' })).toBeEnabled();
});

test('a parent who needs transport to school sees each municipality of the region on one telephone screen', async ({
  page,
  request,
}) => {
  const names = await places(request);
  expect(names.length).toBeGreaterThan(5);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/antwoorden/leerlingenvervoer/');
  const who = page.locator('section', { has: page.getByRole('heading', { name: 'Wie u hierbij helpt' }) });
  const leads = names.map((name) => `Leerlingenvervoer in ${name}`);
  expect((await who.getByRole('link').allInnerTexts()).toSorted()).toEqual(leads.toSorted());
  expect((await who.boundingBox())?.height).toBeLessThan(844);
  await who.getByRole('link', { name: leads[0], exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(leads[0] ?? '');
});
