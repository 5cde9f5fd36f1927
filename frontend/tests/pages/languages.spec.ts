import { type APIRequestContext, expect, test } from '@playwright/test';
import { address, names, type Template } from './templates.ts';

interface Said {
  nodes: Record<string, string | null>[];
}

const question = `{
  offers(first: 100) { nodes { name summary description } }
  services(first: 100) { nodes { name description eligibility cost } }
  organisations(first: 100) { nodes { name description } }
  schools(filter: { municipality: ["GM0453"] }, first: 100) { nodes { name } }
}`;

/** What records say of themselves: the API has it in Dutch alone. One word may be of any language. */
async function dutchTexts(request: APIRequestContext): Promise<string[]> {
  const answer = await request.post('/graphql', { data: { query: question } });
  const { data } = (await answer.json()) as { data: Record<string, Said> };
  const texts = Object.values(data).flatMap(({ nodes }) => nodes.flatMap((node) => Object.values(node)));
  return texts.flatMap((text) => (text?.includes(' ') ? text : []));
}

/** Records of which an English page tells: it has to have found something to judge. */
const records: Template[] = ['offers', 'offersOfKind', 'offer', 'socialMap', 'service', 'municipality', 'need'];

test('on an English page every Dutch text says that it is Dutch, in the title and the path too', async ({
  page,
  request,
}) => {
  const texts = await dutchTexts(request);
  expect(texts.length).toBeGreaterThan(100);
  for (const name of names) {
    await page.goto(await address(name, 'en', request));
    const found = await page.evaluate((texts) => {
      const dutch = new Set(texts.map((text) => text.trim()));
      // A text with an explained word in it is one text.
      document.querySelectorAll('.meaning').forEach((one) => one.remove());
      document.querySelectorAll('.word, .together').forEach((one) => one.replaceWith(...one.childNodes));
      document.body.normalize();
      const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      const judged: { text: string; lang: string | undefined }[] = [];
      while (walk.nextNode()) {
        const text = (walk.currentNode.textContent ?? '').replace(/ - Dekkend$/, '').trim();
        const lang = walk.currentNode.parentElement?.closest<HTMLElement>('[lang]')?.lang;
        if (dutch.has(text)) judged.push({ text, lang });
      }
      return judged;
    }, texts);
    expect(
      found.filter(({ lang }) => lang !== 'nl'),
      name,
    ).toEqual([]);
    if (records.includes(name)) expect(found.length, name).toBeGreaterThan(2);
  }
});
