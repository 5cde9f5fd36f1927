/** Which questions somebody at a desk wants to see, as the address of the inbox tells. */
import type { Filter, Status } from './questions.ts';

/** Who has to do something now: the desk, also where it promised to have answered by now, the asker or nobody. */
export const groups = ['DESK', 'LATE', 'ASKER', 'DONE', 'ALL'] as const;
/** Whoever is on it, who looks, or nobody yet. */
export const owners = ['ANYBODY', 'ME', 'NOBODY'] as const;

export interface Sought {
  group: (typeof groups)[number];
  owner: (typeof owners)[number];
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

/** An address names what it is about as the filter of the API does; of a group it names the first state. */
export function soughtOf(asked: URLSearchParams): Sought {
  const theme = asked.get('theme');
  return {
    group: groupOf(asked),
    owner: asked.has('mine') ? 'ME' : asked.has('unowned') ? 'NOBODY' : 'ANYBODY',
    ...(theme ? { theme } : {}),
  };
}

function groupOf(asked: URLSearchParams): Sought['group'] {
  if (asked.has('overdue')) return 'LATE';
  const status = asked.get('status');
  if (status === all) return 'ALL';
  return groups.find((group) => states[group].some((state) => state === status)) ?? 'DESK';
}

/** What waits for the desk, whoever is on it, is what an inbox shows when nothing is said. */
export const sayingOf = ({ group, owner, theme }: Sought): Record<string, string> => ({
  ...(group === 'DESK' ? {} : group === 'LATE' ? { overdue: 'true' } : { status: states[group][0] ?? all }),
  ...(owner === 'ME' ? { mine: 'true' } : {}),
  ...(owner === 'NOBODY' ? { unowned: 'true' } : {}),
  ...(theme ? { theme } : {}),
});

export const filterOf = ({ group, owner, theme }: Sought): Filter => ({
  status: states[group].length ? [...states[group]] : null,
  overdue: group === 'LATE',
  mine: owner === 'ME',
  unowned: owner === 'NOBODY',
  theme: theme ? [theme] : null,
});
