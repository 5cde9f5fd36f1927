import type { ProfileTold } from './fields.ts';

type Answers = ProfileTold['basicSupport']['answers'];

/** The items of the norm by what they are about, in the order of the norm. */
export const byDomain = (answers: Answers) => [...Map.groupBy(answers, ({ item }) => item.domain)];

/** What the school does for one need, told together: extra support first, then who knows about it. */
export function byNeed({ extraSupport, expertise }: Pick<ProfileTold, 'extraSupport' | 'expertise'>) {
  const needs = new Map<
    string,
    { id: string; name: string; support: typeof extraSupport; experts: typeof expertise }
  >();
  const at = ({ id, name }: { id: string; name: string }) => {
    const need = needs.get(id) ?? { id, name, support: [], experts: [] };
    needs.set(id, need);
    return need;
  };
  for (const one of extraSupport) at(one.supportNeed).support.push(one);
  for (const one of expertise) at(one.supportNeed).experts.push(one);
  return [...needs.values()];
}
