import { graphql, type ResultOf } from '../../api/graphql.ts';
import { ContactWritten, PlaceWritten, RouteWritten } from '../record/fields.ts';

/** Everything that is written of a service, in both languages. */
export const ServiceWritten = graphql(
  `
    fragment ServiceWritten on Service @_unmask {
      name
      organisation {
        id
        name
      }
      category
      description
      descriptionEn: description(language: EN)
      eligibility
      eligibilityEn: eligibility(language: EN)
      supportNeeds {
        id
      }
      ageFrom
      ageTo
      serviceArea {
        id
        name
      }
      places {
        ...PlaceWritten
      }
      languages
      languagesEn: languages(language: EN)
      cost
      costEn: cost(language: EN)
      accessibility
      accessibilityEn: accessibility(language: EN)
      english: contentLanguage(language: EN)
      routes {
        ...RouteWritten
      }
      ownContacts {
        ...ContactWritten
      }
    }
  `,
  [ContactWritten, PlaceWritten, RouteWritten],
);

export const ServiceStep = graphql(`
  fragment ServiceStep on ServiceRevision @_unmask {
    version
    step
    at
    by
    erasedAt
    changed
  }
`);

export const ServiceToWrite = graphql(
  `
    query ServiceToWrite($id: ID!) {
      service(id: $id) {
        ...ServiceWritten
        id
        version
        withdrawnAt
        lastKnownOn
        confirmedThisYear
        mayKeep
        mayErase
        mayWithdraw
        revisions {
          ...ServiceStep
        }
      }
    }
  `,
  [ServiceStep, ServiceWritten],
);

/** One thing that was done with a service, with what it said before and after. */
export const ServiceThen = graphql(
  `
    query ServiceThen($id: ID!, $version: Int!) {
      service(id: $id) {
        revision(version: $version) {
          after: service {
            ...ServiceWritten
          }
          before {
            ...ServiceWritten
          }
        }
      }
    }
  `,
  [ServiceWritten],
);

export type Written = ResultOf<typeof ServiceWritten>;
