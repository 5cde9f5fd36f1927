import { graphql } from '../../../api/graphql.ts';
import { NeighbourFields } from '../../../cards/neighbour.ts';
import { ResponsibilityFields } from '../../../cards/responsibility.ts';

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
      primaryNear: neighbouringOffers(postcode: $postcode, sector: PRIMARY, first: 10) {
        nodes {
          ...NeighbourFields
        }
      }
      secondaryNear: neighbouringOffers(postcode: $postcode, sector: SECONDARY, first: 10) {
        nodes {
          ...NeighbourFields
        }
      }
    }
  `,
  [ResponsibilityFields, NeighbourFields],
);
