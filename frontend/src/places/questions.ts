import { ask } from '../api/ask.ts';
import { every } from '../api/every.ts';
import { PageFields } from '../api/fragments.ts';
import { graphql } from '../api/graphql.ts';
import { thereNow } from '../api/offers.ts';
import { CountFields } from './fields.ts';

export const CapacityList = graphql(
  `
    query CapacityList($filter: OfferFilter!, $after: String) {
      page: offers(filter: $filter, first: 20, after: $after) {
        nodes {
          id
          name
          kind
          serviceArea {
            id
            name
          }
          capacity {
            ...CountFields
          }
        }
        pageInfo {
          ...PageFields
        }
      }
    }
  `,
  [CountFields, PageFields],
);

/** What there is now. */
export const filter = { status: thereNow };

/** Every offer that is there now, with its newest count. */
export const countedOffers = () => every(async (after) => (await ask(CapacityList, { filter, after })).page);

export const PlacesOfOffer = graphql(
  `
    query PlacesOfOffer($id: ID!) {
      offer(id: $id) {
        capacityHistory {
          ...CountFields
        }
      }
    }
  `,
  [CountFields],
);
