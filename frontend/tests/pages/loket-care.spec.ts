import { type APIRequestContext, type Page, test } from '@playwright/test';
import { ask } from './asker.ts';
import { isFine } from './fine.ts';
import { type Claims, expect, saved, signIn } from './manage.ts';
import { tooSmallOpened } from './targets.ts';
import { typed } from './typed.ts';

const called = (name: string): Claims => ({ roles: ['desk'], partnerships: ['VO2704'], name: [name] });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const to = (number: string) => `/loket/vraag/?nummer=${number}`;
const four = [/112/, /0800-2000/, /0800-0432/, /0800-0113/];

/** A question of which the code is known. */
async function asked(request: APIRequestContext): Promise<{ number: string; code: string }> {
  const query =
    'mutation($input: AskQuestionInput!) { askQuestion(input: $input) ' +
    '{ ... on QuestionAsked { followUpCode thread { number } } } }';
  const input = { partnership: 'VO2704', asker: 'PARENT', text: 'Wie beslist hierover?', secondsOpen: 60 };
  const answer = await request.post('/graphql', { data: { query, variables: { input } } });
  type Asked = { data: { askQuestion: { followUpCode: string; thread: { number: string } } } };
  const { followUpCode: code, thread } = ((await answer.json()) as Asked).data.askQuestion;
  typed(code, code.replaceAll('-', ''));
  return { number: thread.number, code };
}

test('a question that waits for an answer is closed by somebody who read that, and its asker reads what they can do', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const question = await asked(request);
  await signIn(page, called('Anna'), to(question.number));
  await press(page, 'Sluit af');
  await expect(page.getByRole('heading', { name: 'Sluit u deze vraag af?' })).toBeFocused();
  await expect(page.getByText(/^De vrager wacht nog op antwoord/)).toBeVisible();
  await press(page, 'Niet doen');
  await expect(page.getByRole('button', { name: 'Sluit af' })).toBeFocused();
  await expect(page.locator('.tags.start')).not.toContainText('Afgesloten');
  await page.getByLabel('Uw antwoord', { exact: true }).fill('De school beslist.');
  await saved(page);

  const bert = await (await browser.newContext()).newPage();
  await signIn(bert, called('Bert'), to(question.number));
  await expect(bert.getByText('Anna schrijft een antwoord.')).toBeVisible();
  await press(bert, 'Sluit af');
  await expect(bert.getByText('Anna typte een antwoord dat nog niet verstuurd is.')).toBeVisible();
  await press(page, 'Sluit af');
  await expect(page.getByText(/^U typte een antwoord dat nog niet verstuurd is/)).toBeVisible();
  await isFine(page, 'sure to close');
  expect(await tooSmallOpened(page)).toEqual([]);
  await press(page, 'Ja, sluit af');
  await expect(page.locator('.told', { hasText: 'Deze vraag is afgesloten.' })).toBeFocused();

  const asker = await (await browser.newContext()).newPage();
  await asker.goto('/vraag/volgen/');
  await asker.getByLabel('Uw code').fill(question.code);
  await press(asker, 'Open mijn vraag');
  await expect(asker.getByText(/^Op uw laatste bericht kwam geen antwoord/)).toBeVisible();
  await expect(asker.locator('.danger.short a')).toHaveText(four);
  await isFine(asker, 'closed without an answer');
  expect(await tooSmallOpened(asker)).toEqual([]);
  await asker.getByLabel('Uw bericht').fill('Mijn vader slaat mij.');
  await press(asker, 'Versturen');
  await expect(asker.locator('.danger:not(.short) a')).toHaveText(four);
  await expect(asker.getByText(/^Op uw laatste bericht kwam geen antwoord/)).toHaveCount(0);
});

test('the desk has the numbers in a line, and the whole block where somebody writes words of danger', async ({
  page,
}) => {
  const calm = await ask('Wie betaalt de bus?', { partnership: 'VO2704' });
  const danger = await ask('Ik ben thuis bang.', { partnership: 'VO2704', asker: 'YOUTH' });
  await signIn(page, called('Cees'));
  await page.getByRole('link', { name: 'Naar de vragen' }).click();
  const row = (number: string) => page.getByRole('article').filter({ hasText: number });
  await expect(row(danger.number)).toContainText('Woorden van gevaar');
  await expect(row(calm.number)).not.toContainText('Woorden van gevaar');
  await row(calm.number).getByRole('link').click();
  await expect(page.locator('.danger.short a')).toHaveText(four);
  await expect(page.locator('.danger.short')).toContainText(/Bron: .*112\.nl.*stand per/);
  await expect(page.locator('.danger.short')).toContainText('op de website zelf nog niet nagekeken');
  await expect(page.locator('.danger.short')).toContainText('Het steunpunt leest niet dag en nacht mee.');
  await isFine(page, 'numbers in a line');
  await page.setViewportSize({ width: 1280, height: 900 });
  const short = await page.locator('.danger').evaluate((block) => block.getBoundingClientRect().height);
  expect(short).toBeLessThan(180);
  await calm.reply('Ik ben thuis niet veilig.');
  await expect(page.locator('.danger:not(.short) a')).toHaveText(four);
  await expect(page.locator('.danger')).toContainText('Het steunpunt leest niet dag en nacht mee.');
  await expect(page.locator('.tags.start')).toContainText('Woorden van gevaar');
  await isFine(page, 'words of danger');
});

test('the desk notes that it asked others for help, and the asker is told', async ({ page }) => {
  const question = await ask('Wie helpt ons verder?', { partnership: 'VO2704' });
  await signIn(page, called('Dirk'), to(question.number));
  await page.getByText('Hulp van anderen', { exact: true }).click();
  await press(page, 'Hulp gevraagd, met toestemming');
  await expect(page.locator('.told', { hasText: 'Genoteerd: anderen helpen mee.' })).toBeFocused();
  await expect(page.locator('.tags.start')).toContainText('Hulp van anderen gevraagd');
  await expect(page.getByText('Hulp van anderen', { exact: true })).toHaveCount(0);
  expect((await question.thread()).status).toBe('ESCALATED');
});
