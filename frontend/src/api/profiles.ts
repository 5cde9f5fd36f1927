/** What a school published, in its own words; the words around it in the page's language. */
import { ProfileFields, type PublicProfile } from '../profile/fields.ts';
import { ask } from './ask.ts';
import { graphql } from './graphql.ts';

export const SchoolProfile = graphql(
  `
    query SchoolProfile($id: ID!, $language: Language!) {
      school(id: $id) {
        profile {
          ...ProfileFields
        }
      }
    }
  `,
  [ProfileFields],
);

/** Tells whether there is something newer than what a page was built with. */
export const SchoolEdition = graphql(`
  query SchoolEdition($id: ID!) {
    school(id: $id) {
      profile {
        publishedAt
        confirmedAt
        status
      }
    }
  }
`);

export async function profileOf(id: string): Promise<PublicProfile | null> {
  return (await ask(SchoolProfile, { id })).school?.profile ?? null;
}
