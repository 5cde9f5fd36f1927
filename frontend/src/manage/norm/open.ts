/** The norm of a partnership, as its editor finds it. */
import { askAs } from '../../account/ask.ts';
import { hold } from '../held.ts';
import { NextNorm } from './norm.svelte.ts';
import { NormDraft, NormVersion, PublishedNorms } from './questions.ts';
import { WhoAmI } from '../start/questions.ts';

/** Null for who edits no norm. */
export async function normOf(wanted: string): Promise<{ name: string; norm: NextNorm } | null> {
  const { me } = await askAs(WhoAmI, {});
  const own = me?.roles.includes('EDITOR') ? me.partnerships : [];
  const partnership = own.find(({ id }) => id === wanted) ?? own[0];
  if (!partnership) return null;
  const { id, name } = partnership;
  const norm = await hold(`norm ${id}`, () => asked(id));
  return { name, norm };
}

async function asked(partnership: string): Promise<NextNorm> {
  const [{ supportNorms, supportNeeds }, { supportNormDraft }] = await Promise.all([
    askAs(PublishedNorms, { partnership }),
    askAs(NormDraft, { partnership }),
  ]);
  const [newest] = supportNorms;
  const whole = newest && (await askAs(NormVersion, { partnership, version: newest.version })).supportNorm;
  return new NextNorm(partnership, supportNorms, whole ?? null, supportNormDraft, supportNeeds);
}
