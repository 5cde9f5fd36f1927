/** Where the core areas of a partnership lie, as the site asks for it while it is built. */
import { ask } from './ask.ts';
import { every } from './every.ts';
import { graphql, type ResultOf } from './graphql.ts';
import type { Border, Spot } from '../coverage/outline.ts';

export const GroundOfPartnership = graphql(`
  query GroundOfPartnership($id: ID!) {
    partnership(id: $id) {
      municipalities {
        id
        name
        centre {
          lat
          lon
        }
        border
      }
      coreAreas {
        id
        name
        municipality {
          id
        }
      }
    }
  }
`);

export const PlacesOfSchools = graphql(`
  query PlacesOfSchools($partnership: ID!, $after: String) {
    schools(filter: { partnership: $partnership }, first: 100, after: $after) {
      nodes {
        coreArea {
          id
        }
        location {
          lat
          lon
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Municipality = NonNullable<ResultOf<typeof GroundOfPartnership>['partnership']>['municipalities'][number];

export interface Ground {
  municipalities: { id: string; name: string; border: Border }[];
  areas: { id: string; name: string; spot: Spot }[];
}

/** The municipalities of a partnership, each with the core areas that lie in it alone. */
export async function municipalitiesOf(id: string): Promise<{ id: string; areas: string[] }[]> {
  const { partnership } = await ask(GroundOfPartnership, { id });
  return (partnership?.municipalities ?? []).map((one) => ({
    id: one.id,
    areas: (partnership?.coreAreas ?? []).filter(({ municipality }) => municipality?.id === one.id).map(({ id }) => id),
  }));
}

/** A core area lies in the middle of its schools; one without schools in the middle of its municipality. */
export async function groundOf(id: string): Promise<Ground> {
  const { partnership } = await ask(GroundOfPartnership, { id });
  const schools = await every(async (after) => (await ask(PlacesOfSchools, { partnership: id, after })).schools);
  const municipalities = partnership?.municipalities ?? [];
  return {
    municipalities: municipalities.flatMap(({ id, name, border }) =>
      border ? [{ id, name, border: border as Border }] : [],
    ),
    areas: (partnership?.coreAreas ?? []).flatMap(({ id, name, municipality }) => {
      const here = schools.flatMap(({ coreArea, location }) => (coreArea?.id === id && location ? [location] : []));
      const spot = middle(here) ?? centre(municipalities, municipality?.id);
      return spot ? [{ id, name, spot }] : [];
    }),
  };
}

const centre = (municipalities: Municipality[], id?: string): Spot | null =>
  municipalities.find((one) => one.id === id)?.centre ?? null;

function middle(spots: Spot[]): Spot | null {
  if (spots.length === 0) return null;
  const mean = (of: (spot: Spot) => number) => spots.reduce((sum, spot) => sum + of(spot), 0) / spots.length;
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
}
