/** The index over the built pages: what is left to search with while the API is away. */
interface Index {
  search(words: string): Promise<{ results: { data(): Promise<Entry> }[] }>;
}
interface Entry {
  url: string;
  plain_excerpt: string;
  meta: { title?: string; lang?: string };
}

export interface FoundPage {
  url: string;
  title: string;
  /** The language of the title. */
  lang?: string;
  excerpt: string;
}

export async function findInPages(words: string): Promise<FoundPage[]> {
  // Made after the build, beside the pages: no bundler can know it.
  const address = '/pagefind/pagefind.js';
  const index = (await import(/* @vite-ignore */ address)) as Index;
  const { results } = await index.search(words);
  const entries = await Promise.all(results.slice(0, 20).map((result) => result.data()));
  return entries.map(({ url, plain_excerpt, meta }) => ({
    url,
    title: meta.title ?? url,
    lang: meta.lang,
    excerpt: plain_excerpt,
  }));
}
