/** How a partnership is divided: its core areas, and its schools with the one they are in. */
import { askAs } from '../../account/ask.ts';
import { every } from '../../api/every.ts';
import { type Divided, Division, type School, SchoolsToDivide } from './questions.ts';

export interface Whole {
  partnership: Divided;
  schools: School[];
}

/** Null when it is not theirs to divide. */
export async function divisionOf(id: string): Promise<Whole | null> {
  // The version first: with schools that are older than it, somebody's change would be undone unseen.
  const { me, partnership } = await askAs(Division, { partnership: id });
  const schools = await every(async (after) => (await askAs(SchoolsToDivide, { partnership: id, after })).schools);
  const isTheirs = me?.roles.includes('EDITOR') && me.partnerships.some((one) => one.id === id);
  return partnership && isTheirs ? { partnership, schools } : null;
}

export const schoolsIn = ({ schools }: Whole, coreArea: string) =>
  schools.filter((school) => school.coreArea?.id === coreArea);

export const schoolsNowhere = ({ schools }: Whole) => schools.filter((school) => !school.coreArea);
