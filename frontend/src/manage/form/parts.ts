/** How far the parts of a draft are, and how it answers to the norm while somebody types. */
import { forms, sections } from '../draft/forms.ts';
import type { Keeper } from '../draft/keeper.svelte.ts';
import type { ProfileSection } from '../draft/questions.ts';
import { isBlank, unfinished } from '../draft/words.ts';

export type PartState = 'DONE' | 'INVENTED' | 'OPEN' | 'MAY' | 'WRONG';

/** What a school may have nothing to say about. */
const optional: ProfileSection[] = ['EXTRA_SUPPORT', 'EXPERTISE', 'LIMITS'];

/** Whether it still says what Dekkend made up: nobody at school has saved it. */
export const isInvented = ({ facts }: Keeper, section: ProfileSection) =>
  facts.sections.some((one) => one.section === section && one.example);

export function partState(keeper: Keeper, section: ProfileSection): PartState {
  const { state } = keeper.saving[section];
  if (state === 'refused' || state === 'conflict' || unfinished(forms[section], keeper.words[section]).length)
    return 'WRONG';
  const isSaid = keeper.facts.sections.some((one) => one.section === section && one.complete);
  const isOptional = optional.includes(section);
  if (isSaid || (isOptional && keeper.words[section].some((entry) => !isBlank(forms[section], entry))))
    return isInvented(keeper, section) ? 'INVENTED' : 'DONE';
  return isOptional ? 'MAY' : 'OPEN';
}

export function score({ words, norm }: Pick<Keeper, 'words' | 'norm'>) {
  const values = words.BASIC_SUPPORT.map(({ values }) => values.value);
  const met = values.filter((value) => value === 'YES').length;
  const total = norm.items.length;
  return {
    met,
    partly: values.filter((value) => value === 'PARTLY').length,
    open: values.filter((value) => !value).length,
    total,
    share: total ? met / total : 0,
  };
}

export const around = (section: ProfileSection) => {
  const place = sections.indexOf(section);
  return { before: sections[place - 1], after: sections[place + 1], number: place + 1 };
};
