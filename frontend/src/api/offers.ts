import { ask } from './ask.ts';
import { every } from './every.ts';
import { PageFields } from './fragments.ts';
import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';
import { OfferCardFields } from '../cards/offer.ts';

export const OfferCards = graphql(
  `
    query OfferCards(
      $filter: OfferFilter
      $first: Int
      $after: String
      $last: Int
      $before: String
      $language: Language!
    ) {
      page: offers(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          ...OfferCardFields
        }
        pageInfo {
          ...PageFields
        }
      }
    }
  `,
  [OfferCardFields, PageFields],
);

type Filter = NonNullable<VariablesOf<typeof OfferCards>['filter']>;

/** What is there now: what has ended or is only planned is shown when somebody asks for it. */
export const thereNow = ['RUNNING', 'PILOT'] satisfies Filter['status'];

export const firstOffers = async (filter: Filter = {}) =>
  (await ask(OfferCards, { filter: { status: thereNow, ...filter }, first: 20 })).page;

export const everyOffer = (filter: Filter = {}) =>
  every(async (after) => (await ask(OfferCards, { filter, first: 20, after })).page);

export type OfferInList = ResultOf<typeof OfferCards>['page']['nodes'][number];
