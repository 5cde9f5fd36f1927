/** The pages of this site to which a desk can lead. */
import { askAs } from '../../account/ask.ts';
import { graphql } from '../../api/graphql.ts';
import { linkTo } from '../../lib/site-links.ts';

export const PagesToReferTo = graphql(`
  query PagesToReferTo($text: String!, $partnership: ID, $language: Language!) {
    articles(filter: { text: $text, partnership: $partnership }, first: 6) {
      nodes {
        id
        title(language: $language)
      }
    }
    offers(filter: { text: $text, partnership: $partnership }, first: 6) {
      nodes {
        id
        name
      }
    }
    services(filter: { text: $text }, first: 6) {
      nodes {
        id
        name
      }
    }
  }
`);

export const kinds = ['ARTICLE', 'OFFER', 'SERVICE'] as const;
export type Kind = (typeof kinds)[number];

export interface Page {
  kind: Kind;
  id: string;
  title: string;
  address: string;
}

/** Those of these kinds that hold the words, with the offers of a partnership or of all. */
export async function pagesWith(text: string, partnership: string | null, wanted: readonly Kind[]): Promise<Page[]> {
  const { articles, offers, services } = await askAs(PagesToReferTo, { text, partnership });
  const page = (kind: Kind, id: string, title: string) => ({ kind, id, title, address: linkTo({ kind, record: id }) });
  return [
    ...articles.nodes.map(({ id, title }) => page('ARTICLE', id, title)),
    ...offers.nodes.map(({ id, name }) => page('OFFER', id, name)),
    ...services.nodes.map(({ id, name }) => page('SERVICE', id, name)),
  ].filter(({ kind }) => wanted.includes(kind));
}
