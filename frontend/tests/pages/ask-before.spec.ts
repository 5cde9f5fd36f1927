import { type Page, type Route, test } from '@playwright/test';
import { ask } from './asker.ts';
import { desk } from './desk.ts';
import { expect } from './manage.ts';
import { typing } from './typed.ts';

const words = {
  nl: {
    path: '/vraag/',
    unwatched: 'leest niet dag en nacht mee',
    now: 'Direct gevaar? Wacht niet op het steunpunt, bel nu:',
    privacy: 'Alleen de mensen van het steunpunt lezen uw vraag.',
    question: 'Wat wilt u vragen?',
    asOf: /Bron: .*112\.nl.*stand per \d+ \w+ 20\d\d/,
    unchecked: 'op de website zelf nog niet nagekeken',
    code: 'Uw code',
    open: 'Open mijn vraag',
  },
  en: {
    path: '/en/vraag/',
    unwatched: 'Nobody watches this desk day and night',
    now: 'Immediate danger? Do not wait for the desk, call now:',
    privacy: 'Only the people at the desk read your question.',
    question: 'What do you want to ask?',
    asOf: /Source: .*112\.nl.*as of \d+ \w+ 20\d\d/,
    unchecked: 'not yet checked on the website itself',
    code: 'Your code',
    open: 'Open my question',
  },
};

async function top(page: Page, text: string): Promise<number> {
  const shown = page.getByText(text).filter({ visible: true }).first();
  await expect(shown).toBeVisible();
  return shown.evaluate((one) => one.getBoundingClientRect().top + scrollY);
}

for (const said of Object.values(words))
  test(`whoever asks reads first whom to call in danger, and what becomes of the words: ${said.path}`, async ({
    page,
  }) => {
    await page.goto(said.path);
    await expect(page.locator('.danger')).toContainText(said.unwatched);
    await expect(page.locator('.danger')).toContainText(said.asOf);
    await expect(page.getByLabel(said.question)).toBeVisible();
    const inOrder = [said.unwatched, said.privacy, said.question];
    const tops = await Promise.all(inOrder.map((text) => top(page, text)));
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    // Nobody has to choose first to find a number.
    await expect(page.locator('form .desk a[href^="tel:"]')).toHaveCount(2);

    const { code } = await ask('Mag de school dat zo doen?', { partnership: 'VO2704' });
    await page.goto(`${said.path}volgen/`);
    await expect(page.locator('.danger')).toContainText(said.asOf);
    await page.getByLabel(said.code).fill(code);
    await page.getByRole('button', { name: said.open }).click();
    await expect(page.locator('.said')).toHaveCount(1);
    await expect(page.locator('.danger')).toContainText(said.now);
    await expect(page.locator('.danger')).toContainText(said.unwatched);
    await expect(page.locator('.danger')).toContainText(said.asOf);
    await expect(page.locator('.danger.short')).toContainText(said.unchecked);
    await expect(page.locator('main a[href^="tel:"]')).toHaveText([/112/, /0800-2000/, /0800-0432/, /0800-0113/]);
  });

test('without script no text speaks of a form that is not there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/vraag/');
  await expect(page.getByText('wat u hieronder invult')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Zo bereikt u het kantoor' })).toHaveCount(2);
  await page.goto('/vraag/volgen/');
  await expect(page.getByText('Typ de code die u kreeg')).toBeHidden();
  await context.close();
});

test('what goes along about a page counts as what is typed', async ({ page }) => {
  await page.goto('/vraag/?page=/antwoorden/zorgplicht/');
  const goesAlong = page.getByRole('checkbox', { name: /^Mijn vraag gaat over de pagina/ });
  await expect(goesAlong).toBeChecked();
  await page.getByLabel('Wat wilt u vragen?').fill(`${'a'.repeat(3989)}.`);
  await expect(page.getByText(/^Uw tekst is \d+ tekens te lang\.$/)).toBeVisible();
  await goesAlong.uncheck();
  await expect(page.getByText('Nog 10 tekens.')).toBeVisible();
});

for (const { why, homepage, waits } of [
  // As a browser does that fills in more than one sees.
  { why: 'a field that nobody sees is filled in', homepage: 'https://ergens.example', waits: 4000 },
  { why: 'it is sent at once', homepage: '', waits: 0 },
])
  test(`who is refused because ${why} stands on the button that sends it again`, async ({ page }) => {
    await page.goto('/vraag/?partnership=VO2704');
    await page.getByLabel('Wat wilt u vragen?').fill('Mag de school dat zo doen?');
    await page.getByLabel('Ouder of verzorger').check();
    await page.locator('#homepage').fill(homepage, { force: true });
    await page.waitForFunction((since) => performance.now() > since, waits);
    await page.getByRole('button', { name: 'Versturen' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'verstuur het nog een keer' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Versturen' })).toBeFocused();
  });

test('a question that is changed after its answer got lost takes the place of the first', async ({ page, request }) => {
  typing(page);
  const [first, second] = [`Mag Wim naar huis? ${Date.now()}`, `Mag mijn kind naar huis? ${Date.now()}`];
  await page.goto('/vraag/?partnership=VO2704');
  await page.getByLabel('Wat wilt u vragen?').fill(first);
  await page.getByLabel('Ouder of verzorger').check();
  const arrives = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route('**/graphql', arrives, { times: 1 });
  await page.waitForFunction((since) => performance.now() > since, 4000);
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByText('Er kwam geen antwoord')).toBeVisible();
  const anna = await desk(request);
  expect(await anna.holding(first)).toHaveLength(1);
  await page.getByLabel('Wat wilt u vragen?').fill(second);
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Uw vraag is verstuurd' })).toBeFocused();
  expect(await anna.holding(first)).toHaveLength(0);
  expect(await anna.holding(second)).toHaveLength(1);
});
