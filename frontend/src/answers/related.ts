import type { ArticleCardData } from '../cards/article.ts';

const most = 4;

/** Other answers that readers of this one may want: first those it leads to, then those about the same needs. */
export function related(
  all: ArticleCardData[],
  { id, bodyHtml }: { id: string; bodyHtml: string },
  sameNeeds: ArticleCardData[],
): ArticleCardData[] {
  const named = new Set([...bodyHtml.matchAll(/\/antwoorden\/([a-z0-9-]+)\//g)].map(([, named]) => named));
  const linked = all.filter((one) => named.has(one.id));
  const found = new Map([...linked, ...sameNeeds].map((one) => [one.id, one]));
  found.delete(id);
  return [...found.values()].slice(0, most);
}
