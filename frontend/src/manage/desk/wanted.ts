/** Which questions somebody at a desk wants to see, as the address of the inbox tells. */
import type { Filter, Status } from './questions.ts';

/** Who has to do something now: the desk, also where it promised to have answered by now, the asker or nobody. */
export const groups = ['DESK', 'LATE', 'ASKER', 'DONE', 'ALL'] as const;
/** Whoever is on it, who looks, or nobody yet. */
export const owners = ['ANYBODY', 'ME', 'NOBODY'] as const;

/** By the day that was promised, or what came in first. */
export const sorts = ['DUE_DATE', 'AGE'] as const;

export interface Sought {
  group: (typeof groups)[number];
  /** Or a colleague, by the id of one of their desks. */
  owner: (typeof owners)[number] | { colleague: string };
  sort: (typeof sorts)[number];
  /** Id of a support need: only about that one, as the desk says. */
  theme?: string;
}

const states: Record<Sought['group'], readonly Status[]> = {
  DESK: ['NEW', 'READ', 'IN_PROGRESS', 'ESCALATED'],
  LATE: [],
  ASKER: ['WAITING_FOR_ASKER'],
  DONE: ['ANSWERED', 'CLOSED'],
  ALL: [],
};

const all = 'ALL';

/** An address names what it is about as the list of the API does; of a group it names the first state. */
export function soughtOf(asked: URLSearchParams): Sought {
  const theme = asked.get('theme');
  return {
    group: groupOf(asked),
    owner: ownerOf(asked),
    sort: asked.get('sort') === 'AGE' ? 'AGE' : 'DUE_DATE',
    ...(theme ? { theme } : {}),
  };
}

function groupOf(asked: URLSearchParams): Sought['group'] {
  if (asked.has('overdue')) return 'LATE';
  const status = asked.get('status');
  if (status === all) return 'ALL';
  return groups.find((group) => states[group].some((state) => state === status)) ?? 'DESK';
}

function ownerOf(asked: URLSearchParams): Sought['owner'] {
  if (asked.has('mine')) return 'ME';
  if (asked.has('unowned')) return 'NOBODY';
  const colleague = asked.get('owner');
  return colleague ? { colleague } : 'ANYBODY';
}

export const colleagueOf = ({ owner }: Pick<Sought, 'owner'>): string | null =>
  typeof owner === 'string' ? null : owner.colleague;

/** What waits for the desk, whoever is on it, is what an inbox shows when nothing is said, by the promised day. */
export const sayingOf = ({ group, owner, sort, theme }: Sought): Record<string, string> => ({
  ...(group === 'DESK' ? {} : group === 'LATE' ? { overdue: 'true' } : { status: states[group][0] ?? all }),
  ...(owner === 'ME' ? { mine: 'true' } : {}),
  ...(owner === 'NOBODY' ? { unowned: 'true' } : {}),
  ...(typeof owner === 'string' ? {} : { owner: owner.colleague }),
  ...(sort === 'AGE' ? { sort } : {}),
  ...(theme ? { theme } : {}),
});

export const filterOf = ({ group, owner, theme }: Omit<Sought, 'sort'>): Filter => ({
  status: states[group].length ? [...states[group]] : null,
  overdue: group === 'LATE',
  mine: owner === 'ME',
  unowned: owner === 'NOBODY',
  owner: colleagueOf({ owner }),
  theme: theme ? [theme] : null,
});
