import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.ts';
import { CountFields } from '../../places/fields.ts';

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

export type OfferWithPlaces = NonNullable<ResultOf<typeof PlacesOfOffer>['offer']>;
export type Word = ResultOf<typeof RecordFields>;
export type CountInput = VariablesOf<typeof RecordCount>['input'];
export type PlaceStatus = NonNullable<CountInput['status']>;
