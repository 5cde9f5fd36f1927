import { graphql, type ResultOf } from '../../api/graphql.ts';
import { ContactWritten, PlaceWritten, RouteWritten } from '../record/fields.ts';

const KeptFields = graphql(`
  fragment KeptFields on Offer @_unmask {
    id
    name
    kind
    status
    validFrom
    validTo
    version
    confirmedThisYear
    lastKnownOn
    withdrawnAt
    capacity {
      countedOn
    }
  }
`);

/** The offers somebody keeps: those that ask for a word first. */
export const KeptOffers = graphql(
  `
    query KeptOffers($after: String) {
      keptOffers(first: 50, after: $after) {
        nodes {
          ...KeptFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [KeptFields],
);

/** Everything that is written of an offer, in both languages. */
export const WrittenFields = graphql(
  `
    fragment WrittenFields on Offer @_unmask {
      name
      kind
      status
      validFrom
      validTo
      summary
      summaryEn: summary(language: EN)
      description
      descriptionEn: description(language: EN)
      english: contentLanguage(language: EN)
      provider {
        id
        name
      }
      providerSchool {
        id
        name
      }
      partnerships {
        id
        name
      }
      supportNeeds {
        id
      }
      ageFrom
      ageTo
      serviceArea {
        id
        name
      }
      ownPlaces {
        ...PlaceWritten
      }
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

export const StepFields = graphql(`
  fragment StepFields on OfferRevision @_unmask {
    version
    step
    at
    by
    erasedAt
    changed
  }
`);

export const OfferToWrite = graphql(
  `
    query OfferToWrite($id: ID!) {
      offer(id: $id) {
        ...KeptFields
        ...WrittenFields
        mayKeep
        mayErase
        revisions {
          ...StepFields
        }
      }
    }
  `,
  [KeptFields, WrittenFields, StepFields],
);

/** One word about an offer, with what it said before and after. */
export const OfferThen = graphql(
  `
    query OfferThen($id: ID!, $version: Int!) {
      offer(id: $id) {
        revision(version: $version) {
          after: offer {
            ...WrittenFields
          }
          before {
            ...WrittenFields
          }
        }
      }
    }
  `,
  [WrittenFields],
);

export type Kept = ResultOf<typeof KeptFields>;
export type Written = ResultOf<typeof WrittenFields>;
