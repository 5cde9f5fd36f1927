import { graphql } from '../../../api/graphql.ts';
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
    }
  `,
  [ResponsibilityFields],
);
