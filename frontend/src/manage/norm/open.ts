/** The norm of a partnership, as its editor finds it. */
import { askAs } from '../../account/ask.ts';
import { hold } from '../held.ts';
import { NextNorm } from './norm.svelte.ts';
import { Norms } from './questions.ts';
import { WhoAmI } from '../start/questions.ts';

/** Null for who edits no norm. */
export async function normOf(wanted: string): Promise<{ name: string; norm: NextNorm } | null> {
  const { me } = await askAs(WhoAmI, {});
  const own = me?.roles.includes('EDITOR') ? me.partnerships : [];
  const partnership = own.find(({ id }) => id === wanted) ?? own[0];
  if (!partnership) return null;
  const { id, name } = partnership;
  const norm = await hold(`norm ${id}`, async () => {
    const { supportNorms, supportNormDraft, supportNeeds } = await askAs(Norms, { partnership: id });
    return new NextNorm(id, supportNorms, supportNormDraft, supportNeeds);
  });
  return { name, norm };
}
