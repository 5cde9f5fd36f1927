import { ContactFields } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';

export const ResponsibilityFields = graphql(
  `
    fragment ResponsibilityFields on Responsibility @_unmask {
      theme
      explanation(language: $language)
      contentLanguage(language: $language)
      organisation {
        id
        name
        phone
        email
        website
        example
        contacts {
          ...ContactFields
        }
      }
      partnership {
        id
      }
      source {
        title
        asOf
      }
    }
  `,
  [ContactFields],
);

export type ResponsibilityData = ResultOf<typeof ResponsibilityFields>;
