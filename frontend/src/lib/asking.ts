import { to } from './addresses.ts';

/** The form, open for the desk of a partnership and about a school. Such an address holds public ids alone. */
export const toAsk = (about: { partnership: string; school?: string }) =>
  `${to.ask()}?${new URLSearchParams({ ...about })}`;
