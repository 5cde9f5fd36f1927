/** Whether a school can still say that all is true: not when its partnership asks something else by now. */
import { askAs } from '../../account/ask.ts';
import { NormInForce, NormOfSchool } from './questions.ts';

export async function normChanged(id: string): Promise<boolean> {
  const { school } = await askAs(NormOfSchool, { school: id });
  const answered = school?.profile?.basicSupport.norm.id;
  const partnerships = school?.partnerships ?? [];
  const asked = await Promise.all(
    partnerships.map(({ partnership }) => askAs(NormInForce, { partnership: partnership.id })),
  );
  return !asked.some(({ supportNorm }) => supportNorm?.id === answered);
}
