import { ask } from './ask.ts';
import { every } from './every.ts';
import { PageFields } from './fragments.ts';
import { graphql, type VariablesOf } from './graphql.ts';
import { ServiceCardFields } from '../cards/service.ts';

export const ServiceCards = graphql(
  `
    query ServiceCards(
      $filter: ServiceFilter
      $first: Int
      $after: String
      $last: Int
      $before: String
      $language: Language!
    ) {
      page: services(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          ...ServiceCardFields
        }
        pageInfo {
          ...PageFields
        }
      }
    }
  `,
  [PageFields, ServiceCardFields],
);

type Filter = NonNullable<VariablesOf<typeof ServiceCards>['filter']>;

export const firstServices = async () => (await ask(ServiceCards, { filter: {}, first: 20 })).page;

export const everyService = (filter: Filter = {}) =>
  every(async (after) => (await ask(ServiceCards, { filter, first: 20, after })).page);
