/** How many answers wait until whoever is signed in has read them. */
import { askAs } from '../../../account/ask.ts';
import { every } from '../../../api/every.ts';
import { graphql } from '../../../api/graphql.ts';

const ArticlesToRead = graphql(`
  query ArticlesToRead($after: String) {
    articleDrafts(first: 100, after: $after) {
      nodes {
        mayPublish
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export async function articlesToRead(): Promise<number> {
  const drafts = await every(async (after) => (await askAs(ArticlesToRead, { after })).articleDrafts);
  return drafts.filter(({ mayPublish }) => mayPublish).length;
}
