/** The desks that somebody works at, and those of which they read signals. */
import { askAs, Forbidden } from '../../account/ask.ts';
import { every } from '../../api/every.ts';
import { graphql } from '../../api/graphql.ts';
import { type Me, WhoAmI } from '../start/questions.ts';
import type { Sought } from './wanted.ts';

/** A desk, by its partnership. */
export interface Desk {
  id: string;
  name: string;
}

export interface Whose {
  desks: Desk[];
  /** Whether they work at a desk: only then the other pages are theirs. */
  works: boolean;
}

const BoardsOfMine = graphql(`
  query BoardsOfMine {
    me {
      boards {
        id
      }
    }
  }
`);

const PartnershipsOfBoards = graphql(`
  query PartnershipsOfBoards($boards: [ID!], $after: String) {
    schools(filter: { board: $boards }, first: 100, after: $after) {
      nodes {
        partnerships {
          partnership {
            id
            name
            takesPart
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const has = (me: Me, ...some: Me['roles']) => me.roles.some((role) => some.includes(role));
const taking = (all: Me['partnerships']): Desk[] => all.filter(({ takesPart }) => takesPart);

let known: Promise<Me> | undefined;

/** Asked once, as long as the page is. */
function whoAmI(): Promise<Me> {
  known ??= askAs(WhoAmI, {}).then(({ me }) => {
    if (!me) throw new Forbidden();
    return me;
  });
  known.catch(() => (known = undefined));
  return known;
}

/** Whoever is signed in, as far as desks go. */
export interface AtDesks {
  desks: Desk[];
  works: boolean;
  readsSignals: boolean;
}

/** @throws what asking the API throws */
export async function deskOf(): Promise<AtDesks> {
  const me = await whoAmI();
  return {
    desks: taking(me.partnerships),
    works: has(me, 'DESK'),
    readsSignals: has(me, 'POLICY', 'BOARD'),
  };
}

/** The desk that was chosen last: pages of all desks at once do not name it. */
let last = '';

/** Which one a page is about: the one its address names, or the one that was chosen before; null when nobody chose. */
export function chosenOf(partnership: string, desks: Desk[]): Desk | null {
  last = partnership || last;
  const [only, ...others] = desks;
  return desks.find(({ id }) => id === last) ?? (others.length ? null : (only ?? null));
}

/** What an address says of the one that was chosen last. */
export function chosenLast(partnership: string): { partnership?: string } {
  last = partnership || last;
  return last ? { partnership: last } : {};
}

/** Which questions an inbox showed last: the page of one does not name them. */
let lastSought: Sought | undefined;

export function seek(sought: Sought): void {
  lastSought = sought;
}

export const soughtLast = (): Sought | undefined => lastSought;

/** @throws {Forbidden} for who works at none, and what asking the API throws */
export async function ownDesks(): Promise<Whose> {
  const me = await whoAmI();
  if (!has(me, 'DESK')) throw new Forbidden();
  return { desks: taking(me.partnerships), works: true };
}

/** @throws {Forbidden} for who reads none, and what asking the API throws */
export async function desksToRead(): Promise<Whose> {
  const me = await whoAmI();
  if (!has(me, 'DESK', 'POLICY', 'BOARD')) throw new Forbidden();
  const own = has(me, 'DESK', 'POLICY') ? taking(me.partnerships) : [];
  const desks = [...own, ...(has(me, 'BOARD') ? await ofBoards() : [])];
  return { desks: [...new Map(desks.map((desk) => [desk.id, desk])).values()], works: has(me, 'DESK') };
}

async function ofBoards(): Promise<Desk[]> {
  const { me } = await askAs(BoardsOfMine, {});
  const boards = me?.boards.map(({ id }) => id) ?? [];
  if (!boards.length) return [];
  const schools = await every(async (after) => (await askAs(PartnershipsOfBoards, { boards, after })).schools);
  const all = taking(schools.flatMap(({ partnerships }) => partnerships.map(({ partnership }) => partnership)));
  return all.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
}
