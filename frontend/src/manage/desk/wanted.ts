/** Which questions somebody at a desk wants to see, as the address of the inbox tells. */
import type { Filter, Status } from './questions.ts';

/** Who has to do something now: the desk, the asker or nobody. */
export const groups = ['DESK', 'ASKER', 'DONE', 'ALL'] as const;
/** Whoever is on it, who looks, or nobody yet. */
export const owners = ['ANYBODY', 'ME', 'NOBODY'] as const;

export interface Sought {
  group: (typeof groups)[number];
  owner: (typeof owners)[number];
}

const states: Record<Sought['group'], readonly Status[]> = {
  DESK: ['NEW', 'READ', 'IN_PROGRESS', 'ESCALATED'],
  ASKER: ['WAITING_FOR_ASKER'],
  DONE: ['ANSWERED', 'CLOSED'],
  ALL: [],
};

const all = 'ALL';

/** An address names what it is about as the filter of the API does; of a group it names the first state. */
export function soughtOf(asked: URLSearchParams): Sought {
  const status = asked.get('status');
  return {
    group: status === all ? 'ALL' : (groups.find((group) => states[group].some((state) => state === status)) ?? 'DESK'),
    owner: asked.has('mine') ? 'ME' : asked.has('unowned') ? 'NOBODY' : 'ANYBODY',
  };
}

/** What waits for the desk, whoever is on it, is what an inbox shows when nothing is said. */
export const sayingOf = ({ group, owner }: Sought): Record<string, string> => ({
  ...(group === 'DESK' ? {} : { status: states[group][0] ?? all }),
  ...(owner === 'ME' ? { mine: 'true' } : {}),
  ...(owner === 'NOBODY' ? { unowned: 'true' } : {}),
});

export const filterOf = ({ group, owner }: Sought): Filter => ({
  status: group === 'ALL' ? null : [...states[group]],
  mine: owner === 'ME',
  unowned: owner === 'NOBODY',
});
