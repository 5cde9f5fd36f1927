import { type Page, test } from '@playwright/test';
import { ask } from './asker.ts';
import { desk } from './desk.ts';
import { isFine } from './fine.ts';
import { expect } from './manage.ts';
import { faults } from './templates.ts';
import { typing } from './typed.ts';

interface Sent {
  data: { result: { followUpCode: string } };
}

test('a question whose answer got lost is one question, and its code opens it among wrong ones', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const words = `My child is at home ${Date.now()}.`;
  typing(page);
  await page.goto('/en/antwoorden/zorgplicht/');
  const article = await page.getByRole('heading', { level: 1 }).innerText();
  await page.locator('main').getByRole('link', { name: 'Ask a question' }).click();
  await expect(page.getByRole('checkbox', { name: `My question is about the page: ${article}` })).toBeChecked();
  await page.locator('input[value="VO2704"]').check();
  await page.getByLabel('What do you want to ask?').fill(words);
  await page.getByLabel('Child or young person').check();
  let first: string | undefined;
  await page.route(
    '**/graphql',
    async (route) => {
      const answer = await route.fetch();
      first = ((await answer.json()) as Sent).data.result.followUpCode;
      await expect(page.getByRole('status').filter({ hasText: 'Sending…' })).toBeVisible();
      await route.abort();
    },
    { times: 1 },
  );
  // Nobody writes a question in less than three seconds: until then the server says so.
  await page.waitForFunction((since) => performance.now() > since, 4000);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('No answer came: your internet or Dekkend is away for a moment.')).toBeVisible();
  await expect(page.getByLabel('What do you want to ask?')).toHaveValue(words);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your question was sent' })).toBeFocused();
  const code = await page.locator('.receipt .follow-up').innerText();
  expect(code).toBe(first);
  expect(await (await desk(request)).holding(words)).toHaveLength(1);
  await isFine(page, 'receipt in English');

  const found = faults(page);
  page.once('dialog', (leave) => leave.accept());
  await page.goto('/en/vraag/volgen/');
  const open = page.getByRole('button', { name: 'Open my question' });
  const field = page.getByLabel('Your code');
  await field.fill(`${code.slice(0, -2)}99`);
  await open.click();
  await expect(page.getByText('This code opens nothing.')).toBeVisible();
  await expect(field).toBeFocused();
  await isFine(page, 'wrong code');
  const query = 'query($code: String!) { myQuestion(followUpCode: $code) { number } }';
  for (let wrong = 0; wrong < 10; wrong++)
    await request.post('/graphql', { data: { query, variables: { code: `wrong ${wrong}` } } });
  await open.click();
  await expect(page.getByText('Too many wrong codes were tried from your network. Wait a minute.')).toBeVisible();
  await field.fill(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `);
  await open.click();
  await expect(page.getByRole('heading', { level: 1, name: /^Your question \w{4}-\w{4}$/ })).toBeFocused();
  await expect(page.locator('.said')).toHaveText([new RegExp(`${words}\\s+My question is about the page: `)]);
  const link = page.locator('.said').getByRole('link', { name: article });
  await expect(link).toHaveAttribute('href', '/en/antwoorden/zorgplicht/');
  await expect(page.getByText('The desk has received your question.')).toBeVisible();

  let isCut = true;
  await page.route('**/graphql', (route) => {
    const cuts = isCut && route.request().headers().accept !== 'text/event-stream';
    isCut &&= !cuts;
    return cuts ? route.abort() : route.continue();
  });
  await page.getByLabel('Your message').fill('Is there news? My father hits me.');
  await expect(page.locator('form .danger')).toBeVisible();
  await page.getByRole('button', { name: 'Check for an answer' }).click();
  await expect(page.getByText('No answer came')).toBeVisible();
  const look = page.getByRole('button', { name: 'Check for an answer' });
  const status = page.getByRole('status').filter({ hasText: 'There is no new message yet.' });
  await look.click();
  await expect(status).toBeVisible();
  // Heard once more, though the words are the same.
  const silence = status.evaluate(
    (told) =>
      new Promise((resolve) =>
        new MutationObserver(() => told.textContent || resolve(true)).observe(told, {
          childList: true,
          characterData: true,
          subtree: true,
        }),
      ),
  );
  await look.click();
  expect(await silence).toBe(true);
  await expect(status).toBeVisible();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.locator('.said')).toHaveCount(2);
  await expect(page.getByLabel('Your message')).toHaveValue('');
  await isFine(page, 'thread in English');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /was erased$/ })).toBeFocused();
  // Back on a borrowed phone.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(field).toHaveValue('');
  // What the browser says of the network that was cut on purpose.
  expect(found.filter((one) => !one.includes('ERR_FAILED'))).toEqual([]);
});

/** Requests to the API that say this wait until they are let go. */
async function held(page: Page, words: string): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const free = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(words)) await free;
    await route.fallback();
  });
  return letGo;
}

test('a question that opens or goes slowly says so, and what is being erased is not kept after all', async ({
  page,
}) => {
  const { code } = await ask('Hoe lang mag dat duren?', { partnership: 'VO2704' });
  await page.goto('/vraag/volgen/');
  const waits = page.getByRole('status').filter({ hasText: 'Bezig…' });
  const open = await held(page, 'myQuestion(');
  await page.getByLabel('Uw code').fill(code);
  await page.getByRole('button', { name: 'Open mijn vraag' }).click();
  await expect(waits).toBeVisible();
  open();
  await expect(page.getByRole('heading', { level: 1, name: /^Uw vraag / })).toBeFocused();

  const erase = await held(page, 'eraseQuestion(');
  await page.getByRole('button', { name: 'Alles wissen' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  const cancel = page.getByRole('button', { name: 'Niet doen' });
  await cancel.press('Enter');
  await expect(page.getByRole('heading', { name: 'Wilt u alles wissen?' })).toBeVisible();
  await expect(cancel).toHaveAttribute('aria-disabled', 'true');
  await expect(waits).toBeVisible();
  erase();
  await expect(page.getByRole('heading', { level: 1, name: /is gewist$/ })).toBeFocused();
});

test('a part of the page that got lost is told before the question opens, and what is new then shows by itself', async ({
  page,
}) => {
  const asker = await ask('Wie belt de school hierover?', { partnership: 'VO2704' });
  await page.goto('/vraag/volgen/');
  let isLost = true;
  await page.route('**/_dekkend/stream.*.js', (route) => (isLost ? route.abort() : route.continue()));
  await page.getByLabel('Uw code').fill(asker.code);
  const open = page.getByRole('button', { name: 'Open mijn vraag' });
  await open.click();
  await expect(page.getByText('Er kwam geen antwoord')).toBeVisible();
  isLost = false;
  await open.click();
  await expect(page.locator('.said')).toHaveCount(1);
  await asker.reply('Ik schreef dit op een andere telefoon.');
  await expect(page.locator('.said')).toHaveCount(2);
});

test('a code that is typed before the page works is not lost, and goes nowhere', async ({ page }) => {
  const { code } = await ask('Wie ziet mijn code?', { partnership: 'VO2704' });
  let letGo: () => void = () => undefined;
  const free = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/_dekkend/Follow.*.js', async (route) => {
    await free;
    await route.continue();
  });
  await page.goto('/vraag/volgen/', { waitUntil: 'commit' });
  const field = page.getByLabel('Uw code');
  const open = page.getByRole('button', { name: 'Open mijn vraag' });
  await field.fill(code);
  await expect(open).toBeDisabled();
  await field.press('Enter');
  letGo();
  await open.click();
  await expect(page.getByRole('heading', { level: 1, name: /^Uw vraag / })).toBeFocused();
});
