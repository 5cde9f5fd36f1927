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

export async function profileOf(id: string): Promise<PublicProfile | null> {
  return (await ask(SchoolProfile, { id })).school?.profile ?? null;
}
