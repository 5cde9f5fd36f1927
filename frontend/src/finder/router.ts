import { graphql } from '../api/graphql.ts';
import { NeighbourFields } from '../cards/neighbour.ts';
import { ResponsibilityFields } from '../cards/responsibility.ts';

export const WhoHelpsAtPostcode = graphql(
  `
    query WhoHelpsAtPostcode($postcode: Postcode!, $language: Language!) {
      postcodeArea(postcode: $postcode) {
        place
        municipality {
          id
          name
        }
      }
      primary: responsibility(postcode: $postcode, sector: PRIMARY) {
        ...ResponsibilityFields
      }
      secondary: responsibility(postcode: $postcode, sector: SECONDARY) {
        ...ResponsibilityFields
      }
    }
  `,
  [ResponsibilityFields],
);

/** Asked when it is clear who helps: that must not wait for it. */
export const NeighboursAtPostcode = graphql(
  `
    query NeighboursAtPostcode($postcode: Postcode!) {
      primary: neighbouringOffers(postcode: $postcode, sector: PRIMARY, first: 10) {
        nodes {
          ...NeighbourFields
        }
      }
      secondary: neighbouringOffers(postcode: $postcode, sector: SECONDARY, first: 10) {
        nodes {
          ...NeighbourFields
        }
      }
    }
  `,
  [NeighbourFields],
);
