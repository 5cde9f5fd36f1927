import { graphql, type ResultOf } from '../../api/graphql.ts';
import { ContactWritten, PlaceWritten } from '../record/fields.ts';

/** Everything that is written of an organisation, in both languages. */
export const OrganisationWritten = graphql(
  `
    fragment OrganisationWritten on Organisation @_unmask {
      name
      abbreviation
      kind
      description
      descriptionEn: description(language: EN)
      english: contentLanguage(language: EN)
      website
      phone
      email
      places {
        ...PlaceWritten
      }
      contacts {
        ...ContactWritten
      }
    }
  `,
  [ContactWritten, PlaceWritten],
);

export const OrganisationStep = graphql(`
  fragment OrganisationStep on OrganisationRevision @_unmask {
    version
    step
    at
    by
    erasedAt
    changed
  }
`);

export const OrganisationToWrite = graphql(
  `
    query OrganisationToWrite($id: ID!) {
      me {
        roles
      }
      organisation(id: $id) {
        ...OrganisationWritten
        id
        version
        withdrawnAt
        lastKnownOn
        confirmedThisYear
        mayKeep
        mayErase
        revisions {
          ...OrganisationStep
        }
      }
    }
  `,
  [OrganisationStep, OrganisationWritten],
);

/** One thing that was done with an organisation, with what it said before and after. */
export const OrganisationThen = graphql(
  `
    query OrganisationThen($id: ID!, $version: Int!) {
      organisation(id: $id) {
        revision(version: $version) {
          after: organisation {
            ...OrganisationWritten
          }
          before {
            ...OrganisationWritten
          }
        }
      }
    }
  `,
  [OrganisationWritten],
);

export type Written = ResultOf<typeof OrganisationWritten>;
