/** Who else works at a desk. */
import { askAs } from '../../account/ask.ts';
import { type Colleague, Colleagues } from './questions.ts';
import type { Desk } from './whose.ts';

export interface AtOne {
  desk: Desk;
  colleagues: Colleague[];
}

/** @throws what asking the API throws */
export async function colleaguesOf(partnership: string): Promise<Colleague[]> {
  const { deskColleagues } = await askAs(Colleagues, { partnership });
  return deskColleagues.filter(({ me }) => !me);
}

/** Of each desk; somebody who works at two of them is named at both. */
export const colleaguesAt = (desks: Desk[]): Promise<AtOne[]> =>
  Promise.all(desks.map(async (desk) => ({ desk, colleagues: await colleaguesOf(desk.id) })));
