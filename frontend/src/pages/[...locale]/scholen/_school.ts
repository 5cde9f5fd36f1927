import { AddressFields, SourceFields } from '../../../api/fragments.ts';
import { graphql, type ResultOf } from '../../../api/graphql.ts';
import { OfferCardFields } from '../../../cards/offer.ts';

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
          }
        }
        coreArea {
          name
          example
        }
        denomination
        phone
        website
        supportTeam {
          role(language: $language)
          phone
          email
          hours(language: $language)
          contentLanguage(language: $language)
        }
        supportTeamSource {
          ...SourceFields
        }
        pupilCounts {
          schoolYear
          countedOn
          count
          suppressed
        }
        formerNames
        closedOn
        offers {
          ...OfferCardFields
        }
        source {
          ...SourceFields
        }
      }
    }
  `,
  [AddressFields, OfferCardFields, SourceFields],
);

export type SchoolView = NonNullable<ResultOf<typeof SchoolPage>['school']>;
