import { test } from '@playwright/test';
import { ask } from './asker.ts';
import { at, press } from './at-desk.ts';
import { isFine } from './fine.ts';
import { expect } from './manage.ts';

const said = {
  nl: {
    path: '/vraag/volgen/',
    code: 'Uw code',
    open: 'Open mijn vraag',
    theme: 'Waar uw vraag over gaat, volgens het steunpunt',
    municipality: 'De gemeente waar het over gaat, volgens het steunpunt',
    taken: 'Heeft iemand van het steunpunt uw vraag?',
    nothing: 'Niet genoteerd',
    nobody: 'Nee, nu niemand',
    giftedness: 'Hoogbegaafdheid',
    somebody: 'Ja, iemand heeft de vraag op naam',
    byName: 'Wie van het steunpunt uw vraag heeft, met naam.',
  },
  en: {
    path: '/en/vraag/volgen/',
    code: 'Your code',
    open: 'Open my question',
    theme: 'What your question is about, says the desk',
    municipality: 'The municipality it is about, says the desk',
    taken: 'Does somebody at the desk have your question?',
    nothing: 'Not noted',
    nobody: 'No, nobody now',
    giftedness: 'Giftedness',
    somebody: 'Yes, somebody has it',
    byName: 'Who at the desk has your question, by name.',
  },
};

for (const [language, words] of Object.entries(said))
  test(`an asker reads what the desk noted of the question, and not who: ${language}`, async ({ page, browser }) => {
    const { number, code } = await ask('Mijn kind leert snel.');
    const kept = (label: string | RegExp) =>
      page.locator('.kept-of-you dt', { hasText: label }).locator('xpath=following::dd[1]');
    const open = async () => {
      await page.goto(words.path);
      await page.getByLabel(words.code).fill(code);
      await press(page, words.open);
    };
    await open();
    await expect(kept(words.theme)).toHaveText(words.nothing);
    await expect(kept(words.municipality)).toHaveText(words.nothing);
    await expect(kept(words.taken)).toHaveText(words.nobody);

    const desk = await at(browser, 'Wilhelmina', `/loket/vraag/?nummer=${number}`);
    await desk.getByText('Waar gaat het over?').click();
    await desk.getByLabel('Onderwerp').selectOption('Hoogbegaafdheid');
    const municipality = await desk.getByLabel('Gemeente').locator('option').nth(1).innerText();
    await desk.getByLabel('Gemeente').selectOption(municipality);
    await desk.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect(desk.getByText('Bewaard.')).toBeVisible();
    await press(desk, 'Ik pak deze vraag op');

    // Heard without another look.
    await expect(kept(words.taken)).toHaveText(words.somebody);
    await expect(kept(words.theme)).toHaveText(words.giftedness);
    await expect(kept(words.municipality)).toHaveText(municipality);
    await expect(page.locator('.kept-of-you')).toContainText(words.byName);
    await expect(page.locator('main')).not.toContainText('Wilhelmina');
    await isFine(page, `what is kept: ${language}`);
  });

test('an asker sees everything that is stored of the question, also a school that is there no more', async ({
  page,
}) => {
  const { code } = await ask('Wat bewaart u van mij?', { replyTo: 'ouder@example.org', school: '27MD02' });
  await page.route('**/graphql', async (route) => {
    const sent = route.request().postData() ?? '';
    if (sent.includes('subscription')) return route.abort();
    if (!sent.includes('schoolCode')) return route.fallback();
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/"school":\{[^}]*\}/, '"school":null') });
  });
  await page.goto('/vraag/volgen/');
  await page.getByLabel('Uw code').fill(code);
  await press(page, 'Open mijn vraag');
  const rows = {
    Berichten: '1, zoals u het hierboven ziet',
    'Wie bent u?': 'Ouder of verzorger',
    'Uw e-mailadres': 'ouder@example.org',
    School: '27MD02, een school die niet meer in het register staat',
    'School of plaats': 'Niet ingevuld',
    Steunpunt: 'Ouder- en jeugdsteunpunt Zuid-Kennemerland',
    'Gevraagd op': /\d{1,2}[:.]\d\d/,
    'Wij wissen alles op': /\d{4}/,
    [said.nl.theme]: said.nl.nothing,
    [said.nl.municipality]: said.nl.nothing,
    [said.nl.taken]: said.nl.nobody,
    'Alleen voor het steunpunt': /Wat zij voor elkaar noteren/,
    'Sporen van het versturen': /onleesbaar spoor van uw netwerk/,
  };
  await expect(page.locator('.kept-of-you dt')).toHaveText(Object.keys(rows));
  await expect(page.locator('.kept-of-you dd')).toHaveText(Object.values(rows));
  await expect(page.getByText('Uw naam en het adres van uw apparaat bewaren wij niet bij uw vraag.')).toBeVisible();
});
