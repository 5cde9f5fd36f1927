import { expect, test } from '@playwright/test';
import { faults } from './templates.ts';

const towns = [
  'Castricum',
  'Haarlem',
  'Velsen',
  'Zandvoort',
  'Bloemendaal',
  'Heemskerk',
  'Heemstede',
  'Haarlemmermeer',
  'Beverwijk',
  'Uitgeest',
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 800 } });

    // The pages are the same ones without script: some of the needs tell.
    for (let nth = 0; nth < 12; nth += javaScriptEnabled ? 1 : 4) {
      const town = towns[nth % towns.length] ?? 'Castricum';
      test(`from need ${nth + 1} of the home page the third press calls somebody in ${town}`, async ({ page }) => {
        await page.goto('/');
        const need = page.locator('.block .needs').first().locator('a').nth(nth);
        const place = page.getByRole('link', { name: town, exact: true });
        const call = page.locator('.aside a[href^="tel:"]').first();
        await need.click();
        await place.click();
        await expect(page.getByRole('heading', { level: 1 })).toContainText(`in ${town}`);
        // The third press: it would ring, so it is made without letting go.
        await call.click({ trial: true });
        // A number that can be dialled, not a row of dots, with the name of whose it is.
        expect(await call.getAttribute('href')).toMatch(/^tel:(\+31\d{9}|0\d+)$/);
        await expect(call).toHaveAccessibleName(/^[\d -]+\s\p{L}.{3,}/u);
      });
    }

    test('in every municipality there is a number for each kind of school', async ({ page }) => {
      await page.goto('/hulp-bij/hoogbegaafd/');
      const places = await page
        .locator('.needs')
        .first()
        .locator('a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(places.length).toBeGreaterThan(8);
      const unknown = page.locator('.aside').getByText(/geen nummer bekend/);
      const schools = page.locator('.aside .numbers a[href^="tel:"]');
      for (const place of places) {
        await page.goto(place);
        expect(await page.locator('.aside a[href^="tel:"]').count(), place).toBeGreaterThan(0);
        expect((await schools.count()) > 0, place).toBe((await unknown.count()) > 0);
      }
    });
  });
}

test('the third press asks a desk about the page one came from, and one may leave that out', async ({ page }) => {
  const found = faults(page);
  await page.goto('/hulp-bij/rekenen/');
  await page.getByRole('link', { name: 'Haarlem', exact: true }).click();
  await page.locator('.aside').getByRole('link', { name: 'Stel een vraag Ouder- en jeugdsteunpunt' }).first().click();
  await expect(page.getByText('Uw vraag gaat naar: Ouder- en jeugdsteunpunt Zuid-Kennemerland')).toBeVisible();
  const about = page.getByRole('checkbox', { name: /^Mijn vraag gaat over/ });
  await expect(about).toHaveAccessibleName('Mijn vraag gaat over de pagina: Hulp bij rekenen in Haarlem');
  await about.uncheck();
  await expect(about).not.toBeChecked();
  // Not a page of this site: nothing is asked of another, and the form is as it was.
  for (const elsewhere of ['//voorbeeld.example/', 'https://voorbeeld.example/', '/../aanbod/', '/graphql'])
    await page.goto(`/vraag/?partnership=PO2704&page=${encodeURIComponent(elsewhere)}`);
  await page.getByLabel('Wat wilt u vragen?').fill('Mag dat?');
  await expect(about).toHaveCount(0);
  expect(found).toEqual([]);
});

test('a page that answers late goes along with the first try too: what is sent again is the same', async ({ page }) => {
  let answer: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (answer = resolve));
  await page.route(
    ({ pathname }) => pathname === '/antwoorden/zorgplicht/',
    async (route) => {
      await late;
      await route.continue();
    },
  );
  const sent: string[] = [];
  await page.route('**/graphql', (route) => {
    sent.push(route.request().postData() ?? '');
    return route.abort();
  });
  await page.goto('/vraag/?partnership=PO2704&page=/antwoorden/zorgplicht/');
  await page.getByLabel('Wat wilt u vragen?').fill('Mag dat?');
  await page.getByLabel('Ouder of verzorger').check();
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Bezig met versturen' })).toBeVisible();
  expect(sent).toEqual([]);
  answer();
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[0]).toContain('/antwoorden/zorgplicht/');
  expect(sent[1]).toBe(sent[0]);
});

test('a number for one kind of school says so, and the other kind gets the numbers of its schools', async ({
  page,
}) => {
  for (const address of ['/gemeenten/GM0453/', '/hulp-bij/rekenen/GM0453/']) {
    await page.goto(address);
    const office = page.locator('.aside p', { hasText: 'Weet u niet wie?' });
    await expect(office).toContainText('voor de basisschool');
    await expect(page.locator('.aside')).toContainText('Voor de middelbare school is nog geen nummer bekend.');
    await expect(page.locator('.aside .numbers').last()).toContainText('Vellesan College');
  }
});

test('who does what stands above the needs of a municipality, the first contact first', async ({ page }) => {
  await page.goto('/gemeenten/GM0383/');
  await expect(page.locator('article h2').first()).toHaveText('Wie doet wat');
  await expect(page.locator('article .card .facts').first()).toContainText('Uw eerste aanspreekpunt');
});

test('a need is called the same on its page and in a municipality, and leads to its municipalities first', async ({
  page,
}) => {
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('/hulp-bij/rekenen/');
  await expect(heading).toHaveText(/^Mijn kind vindt rekenen moeilijk\s+Hulp bij rekenen$/);
  await expect(page.getByText('Kies uw gemeente en zie wie u kunt bellen.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hulp op school in de hele regio' })).toBeVisible();
  await page.getByRole('link', { name: 'Haarlem', exact: true }).click();
  await expect(heading).toHaveText(/^Mijn kind vindt rekenen moeilijk\s+Hulp bij rekenen in Haarlem$/);
});

test('a need leads to the schools in town that say they help with it, made up or not', async ({ page }) => {
  await page.goto('/hulp-bij/rekenen/GM0375/');
  const schools = page.locator('section', { has: page.getByRole('heading', { name: 'Scholen die hierbij helpen' }) });
  await expect(schools.locator('.example')).toBeVisible();
  await schools.getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Welke hulp geeft deze school?' })).toBeVisible();
  await expect(page.locator('article').getByRole('link', { name: 'Rekenen' }).first()).toBeVisible();
});

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('who cannot write what is wrong is told to call', async ({ page }) => {
    await page.goto('/klopt-niet/?type=school&id=27MD02');
    await expect(page.getByText('Zonder JavaScript kunt u hier niet schrijven.')).toBeVisible();
  });

  test('lists are there, forms that need script are not, links take their place', async ({ page }) => {
    for (const [list, links] of [
      ['/aanbod/', '/aanbod/soort/'],
      ['/scholen/', '/scholen/gemeente/'],
      ['/sociale-kaart/', '/gemeenten/'],
      ['/wie-helpt/', '/gemeenten/'],
    ]) {
      await page.goto(list ?? '');
      await expect(page.locator('form')).toBeHidden();
      expect(await page.locator(`main a[href^="${links}"]`).count()).toBeGreaterThan(4);
    }
  });
});
