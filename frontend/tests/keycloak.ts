/**
 * Signs in on the site as somebody does for the first time at Keycloak: with the password they were given, a new one
 * and a second factor; stays signed in, and signs out.
 *   node tests/keycloak.ts SITE USER PASSWORD   prints the access token with which the site asks
 */
import { createHmac } from 'node:crypto';
import { chromium, expect, type Page } from '@playwright/test';
import config from '../playwright.config.ts';

const [site, user, password] = process.argv.slice(2) as [string, string, string];

/** The code that an authenticator shows now: six digits, SHA-256, half a minute, as the realm asks. */
function oneTimeCode(secret: string): string {
  const moment = Buffer.alloc(8);
  moment.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha256', secret).update(moment).digest();
  return String((mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

async function submit(page: Page, form: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(form)) await page.locator(`input[name="${name}"]`).fill(value);
  await page.locator('[type=submit]').first().click();
  await page.locator(`input[name="${Object.keys(form)[0]}"]`).waitFor({ state: 'hidden' });
}

/** Keycloak decides what it wants to know first. */
async function enter(page: Page): Promise<void> {
  const chosen = `${password}-chosen`;
  const secret = page.locator('input[name=totpSecret]');
  const change = page.locator('#password-new');
  await submit(page, { username: user, password });
  for (let step = 0; step < 2; step++) {
    await change.or(page.locator('input[name=totp]')).first().waitFor();
    await submit(
      page,
      (await change.isVisible())
        ? { 'password-new': chosen, 'password-confirm': chosen }
        : { totp: oneTimeCode((await secret.getAttribute('value')) ?? ''), userLabel: 'proof' },
    );
  }
}

const browser = await chromium.launch(config.use?.launchOptions);
try {
  const page = await browser.newPage({ locale: 'nl-NL' });
  let token = '';
  page.on('request', (request) => {
    const said = request.headers().authorization;
    if (said && new URL(request.url()).origin === new URL(site).origin) token = said.replace('Bearer ', '');
  });
  await page.goto(`${site}/beheer/`);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await enter(page);
  await expect(page.getByRole('heading', { name: 'SKILLS vmbo' }).first()).toBeVisible({ timeout: 15_000 });
  console.log(token);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByRole('button', { name: 'Inloggen' })).toBeVisible({ timeout: 15_000 });
  // The issuer has forgotten too: who comes next must say who they are.
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(page.locator('#username')).toBeVisible({ timeout: 15_000 });
} finally {
  await browser.close();
}
