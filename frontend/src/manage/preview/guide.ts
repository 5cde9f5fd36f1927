/** The text for the guide of a school: asked for, taken apart to be shown, and put on the clipboard. */
import { askAs } from '../../account/ask.ts';
import { type Guide, GuideOfSchool } from './questions.ts';

export interface Block {
  kind: 'heading' | 'text' | 'list';
  lines: string[];
}

/** Null while the school has published nothing. */
export const guideOf = async (school: string): Promise<Guide | null> =>
  (await askAs(GuideOfSchool, { school })).school?.profile?.schoolGuideText ?? null;

const kinds: Record<string, Block['kind']> = { H3: 'heading', UL: 'list' };

/** The headings, paragraphs and lists of the fragment: what a school wrote is shown as text and never as markup. */
export function blocksOf(html: string): Block[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.children].map((element) => {
    const kind = kinds[element.tagName] ?? 'text';
    const parts = kind === 'list' ? [...element.children] : [element];
    return { kind, lines: parts.map(({ textContent }) => textContent?.trim() ?? '') };
  });
}

/** With its headings for who pastes it into a document, without them for who pastes it elsewhere. */
export async function copyText({ plain, html }: Guide): Promise<void> {
  const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  await navigator.clipboard.write([new ClipboardItem({ ...as('text/plain', plain), ...as('text/html', html) })]);
}

/** As the source of a web page. */
export const copyHtml = ({ html }: Guide): Promise<void> => navigator.clipboard.writeText(html);

/** Prints one part of the page alone. */
export function printAlone(part: string): void {
  document.documentElement.dataset.prints = part;
  addEventListener('afterprint', () => delete document.documentElement.dataset.prints, { once: true });
  print();
}
