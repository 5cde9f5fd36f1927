/** The capacity list: the newest count of every offer that is there now. */
import { type Counted, CountFields, withPlaces } from '../cards/capacity.ts';
import { ask } from './ask.ts';
import { every } from './every.ts';
import { PageFields } from './fragments.ts';
import { graphql } from './graphql.ts';
import { thereNow } from './offers.ts';

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

/** Every offer whose places are counted, or could be. */
export async function capacityList(): Promise<Counted[]> {
  const filter = { status: thereNow };
  const offers = await every(async (after) => (await ask(CapacityList, { filter, after })).page);
  return offers.filter(({ kind, capacity }) => capacity || withPlaces.has(kind));
}
