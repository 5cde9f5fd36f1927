/** What the API knows of a page that was not built: a school elsewhere in the country, or a record newer than the site. */
import { AddressFields, SourceFields } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';

export const UnknownSchool = graphql(
  `
    query UnknownSchool($id: ID!, $language: Language!) {
      found: school(id: $id) {
        name
        phone
        website
        address {
          ...AddressFields
        }
        municipality {
          name
        }
        board {
          name
        }
        partnerships {
          partnership {
            name
            takesPart
          }
        }
        source {
          ...SourceFields
        }
      }
    }
  `,
  [AddressFields, SourceFields],
);

export const UnknownOffer = graphql(
  `
    query UnknownOffer($id: ID!, $language: Language!) {
      found: offer(id: $id) {
        name
        text: summary(language: $language)
        contentLanguage(language: $language)
        example
        status
        lastKnownOn
        confirmedThisYear
        withdrawn
        withdrawnAt
        contacts {
          phone
        }
        source {
          ...SourceFields
        }
      }
    }
  `,
  [SourceFields],
);

export const UnknownService = graphql(
  `
    query UnknownService($id: ID!, $language: Language!) {
      found: service(id: $id) {
        name
        text: description(language: $language)
        contentLanguage(language: $language)
        example
        lastKnownOn
        confirmedThisYear
        withdrawn
        withdrawnAt
        contacts {
          phone
        }
        organisation {
          phone
          website
        }
        source {
          ...SourceFields
        }
      }
    }
  `,
  [SourceFields],
);

export const UnknownOrganisation = graphql(
  `
    query UnknownOrganisation($id: ID!, $language: Language!) {
      found: organisation(id: $id) {
        name
        text: description(language: $language)
        contentLanguage(language: $language)
        example
        lastKnownOn
        confirmedThisYear
        withdrawn
        withdrawnAt
        phone
        website
        source {
          ...SourceFields
        }
      }
    }
  `,
  [SourceFields],
);

export type School = NonNullable<ResultOf<typeof UnknownSchool>['found']>;
export type Other =
  | NonNullable<ResultOf<typeof UnknownOffer>['found']>
  | NonNullable<ResultOf<typeof UnknownService>['found']>
  | NonNullable<ResultOf<typeof UnknownOrganisation>['found']>;
export type Found = School | Other;
