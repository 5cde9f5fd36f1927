import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';

/** One page of every template, as addresses or as a pattern of links on another page. */
const templates = {
  home: '/',
  offers: '/aanbod/',
  offersOfKind: ['/aanbod/', /href="([^"]*\/aanbod\/soort\/[^"]+)"/],
  offer: ['/aanbod/', /class="stretched"[^>]*href="([^"]*\/aanbod\/[^"]+)"/],
  capacity: '/plaatsen/',
  capacityIn: '/plaatsen/GM0375/',
  schools: '/scholen/',
  schoolsIn: '/scholen/gemeente/GM0375/',
  school: '/scholen/27MD02/',
  primarySchool: ['/scholen/gemeente/GM0383/', /class="stretched"[^>]*href="([^"]*\/scholen\/[^"]+)"/],
  socialMap: '/sociale-kaart/',
  service: ['/sociale-kaart/', /class="stretched"[^>]*href="([^"]*\/sociale-kaart\/[^"]+)"/],
  organisation: '/organisaties/swv-vo-mk/',
  whoHelps: '/wie-helpt/',
  municipality: '/gemeenten/GM0453/',
  partnership: '/samenwerkingsverbanden/PO2711/',
  figures: '/cijfers/PO2711/',
  coverage: '/dekking/',
  coverageOf: '/dekking/PO2711/',
  coreArea: '/kernen/ijmuiden-1/',
  need: '/hulp-bij/hoogbegaafd/',
  needIn: '/hulp-bij/hoogbegaafd/GM0383/',
  ask: '/vraag/',
  follow: '/vraag/volgen/',
  articles: '/antwoorden/',
  article: '/antwoorden/zorgplicht/',
  howItWorks: '/hoe-werkt-het/',
  ladder: '/hoe-werkt-het/PO2711/',
  words: '/woorden/',
  wrong: '/klopt-niet/',
  accessibility: '/toegankelijkheid/',
  data: '/over/gegevens/',
  privacy: '/over/privacy/',
} as const satisfies Record<string, string | readonly [string, RegExp]>;

export type Template = keyof typeof templates;
export const names = Object.keys(templates) as Template[];
export const locales = ['nl', 'en'] as const;
export const lists: Template[] = ['offers', 'schools', 'socialMap', 'whoHelps', 'articles'];
/** Pages with a form of their own. */
export const forms: Template[] = ['wrong', 'ask', 'follow'];
/** Pages that ask whether there is something newer than they were built with. */
export const renewed: Template[] = ['school', 'primarySchool'];
/** Pages that ask whether they helped. */
export const rated: Template[] = ['article'];
/** Pages that listen as long as they are open: their network never falls silent. */
export const listening: Template[] = ['offer', 'capacity', 'capacityIn'];

/** Opens a page and waits until it asks nothing more. */
export async function visit(page: Page, name: Template, locale: string, request: APIRequestContext): Promise<void> {
  const waitUntil = listening.includes(name) ? 'load' : 'networkidle';
  await page.goto(await address(name, locale, request), { waitUntil });
}

export async function address(name: Template, locale: string, request: APIRequestContext): Promise<string> {
  const template: string | readonly [string, RegExp] = templates[name];
  const prefix = locale === 'nl' ? '' : `/${locale}`;
  if (typeof template === 'string') return prefix + template;
  const [page, link] = template;
  const found = link.exec(await (await request.get(prefix + page)).text())?.[1];
  if (!found) throw new Error(`No ${name} on ${prefix}${page}`);
  return found;
}

/** Everything the page asks of another host, and everything the browser refuses it. */
export function faults(page: Page): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') found.push(`asks ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}

/**
 * Every folder of pages has a template here: a new page is tested from its first day. What one sees after signing in is
 * tested by itself.
 */
export const folders = () =>
  readdirSync(join(import.meta.dirname, '../../src/pages/[...locale]'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.astro') && !/(^|\/)_|^(beheer|loket)\//.test(file),
  );
