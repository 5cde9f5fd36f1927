import { AddressFields, SourceFields } from '../../../api/fragments.ts';
import { graphql, type ResultOf } from '../../../api/graphql.ts';

export const SchoolPage = graphql(
  `
    query SchoolPage($id: ID!, $language: Language!) {
      school(id: $id) {
        id
        name
        distinguishedBy
        kind
        levels
        board {
          id
          name
        }
        address {
          ...AddressFields
        }
        municipality {
          id
          name
        }
        partnerships {
          basis
          partnership {
            id
            name
            sector
          }
        }
        coreArea {
          name
          example
        }
        denomination
        phone
        website
        pupils
        pupilCounts {
          schoolYear
          countedOn
          count
          suppressed
        }
        formerNames
        closedOn
        offers {
          id
          name
          summary(language: $language)
          contentLanguage(language: $language)
        }
        source {
          ...SourceFields
        }
      }
    }
  `,
  [AddressFields, SourceFields],
);

export type SchoolView = NonNullable<ResultOf<typeof SchoolPage>['school']>;
