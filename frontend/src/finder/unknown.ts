import { graphql } from '../api/graphql.ts';
import { OfferCardFields } from '../cards/offer.ts';
import { SchoolCardFields } from '../cards/school.ts';

export const UnknownSchool = graphql(
  `
    query UnknownSchool($id: ID!) {
      school(id: $id) {
        ...SchoolCardFields
      }
    }
  `,
  [SchoolCardFields],
);

export const UnknownOffer = graphql(
  `
    query UnknownOffer($id: ID!) {
      offer(id: $id) {
        ...OfferCardFields
      }
    }
  `,
  [OfferCardFields],
);
