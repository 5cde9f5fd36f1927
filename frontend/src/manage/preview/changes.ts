/** What is different, in words. */
import { m } from '../../lib/paraglide/messages.js';
import { day } from '../../lib/format.ts';
import { forms } from '../draft/forms.ts';
import type { Keeper } from '../draft/keeper.svelte.ts';
import { titleOf } from '../form/told.ts';
import type { Change } from './questions.ts';

/** What a change is about: what is asked, the need or role, or the field. */
export function subjectOf(keeper: Keeper, { section, subject }: Change): string {
  if (!subject) return m.section_title({ section });
  const { shape } = forms[section];
  if (shape === 'single') return m.field_label({ field: subject });
  if (shape === 'asked') return titleOf(keeper, section, { key: subject, values: {} });
  return keeper.asked.supportNeeds.find(({ id }) => id === subject)?.name ?? subject;
}

const options =
  /^(YES|PARTLY|NO|INSUFFICIENT|SUFFICIENT|GOOD|BASIC|EXTRA|INTENSIVE|SPECIALIST|CERTIFIED_STAFF|TRAINED_TEAM|PROGRAMME|POSITIVE|NEGATIVE|NOT_GIVEN)\b ?/;

const shareable = () => m.field_label({ field: 'shareable' });

/** Whether the partnership asks something else, rather than the school doing so: its norms have ids, not words. */
export const isOfNorm = ({ section, subject }: Change) => section === 'BASIC_SUPPORT' && !subject;

/** The contract tells answers by their names, each entry on a line of its own. */
export const inWords = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/^([^a-z]*)shareable\b/, (_, before: string) => `${before}${shareable()}.`))
    .map((line) => line.replace(options, (_, option: string) => `${m.field_option({ option })}. `))
    .map((line) => line.replace(/\b\d{4}-\d{2}-\d{2}\b/, (date) => day(date)))
    .join('\n')
    .trim();
