import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.ts';
import { CountFields } from '../../places/fields.ts';

const KeptOffer = graphql(`
  fragment KeptOffer on Offer @_unmask {
    id
    name
    kind
    capacity {
      countedOn
    }
  }
`);

/** The organisations somebody works for. */
export const MyOrganisations = graphql(`
  query MyOrganisations {
    me {
      organisations {
        id
      }
    }
  }
`);

export const OffersOfProvider = graphql(
  `
    query OffersOfProvider($id: ID!) {
      organisation(id: $id) {
        offers {
          ...KeptOffer
        }
      }
    }
  `,
  [KeptOffer],
);

export const OffersOfPartnership = graphql(
  `
    query OffersOfPartnership($partnership: ID!, $after: String) {
      offers(filter: { partnership: $partnership }, first: 50, after: $after) {
        nodes {
          ...KeptOffer
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [KeptOffer],
);

const RecordFields = graphql(
  `
    fragment RecordFields on CapacityRecord @_unmask {
      count {
        ...CountFields
      }
      version
      recordedAt
      recordedBy
    }
  `,
  [CountFields],
);

export const PlacesOfOffer = graphql(
  `
    query PlacesOfOffer($id: ID!) {
      offer(id: $id) {
        id
        name
        mayRecordCapacity
        capacityRecords {
          ...RecordFields
        }
      }
    }
  `,
  [RecordFields],
);

export const RecordCount = graphql(
  `
    mutation RecordCount($input: RecordCapacityInput!) {
      recordCapacity(input: $input) {
        __typename
        ... on CapacityRecorded {
          record {
            ...RecordFields
          }
        }
        ... on CapacityConflict {
          theirs {
            ...RecordFields
          }
        }
        ... on CapacityRefused {
          problems {
            field
            message
          }
        }
      }
    }
  `,
  [RecordFields],
);

export type OfferToKeep = ResultOf<typeof KeptOffer>;
export type OfferWithPlaces = NonNullable<ResultOf<typeof PlacesOfOffer>['offer']>;
export type Word = ResultOf<typeof RecordFields>;
export type CountInput = VariablesOf<typeof RecordCount>['input'];
export type PlaceStatus = NonNullable<CountInput['status']>;
