/** A draft as parents would read it. */
import type { ProfileTold } from '../../profile/fields.ts';
import type { Keeper } from '../draft/keeper.svelte.ts';
import type { ProfileSection } from '../draft/questions.ts';
import { sendable, type Words } from '../draft/words.ts';
import { forms } from '../draft/forms.ts';
import { score } from '../form/parts.ts';

type Values = Record<string, string>;

const orNull = (text: string | undefined) => text?.trim() || null;

export function asParentsRead(keeper: Keeper): ProfileTold {
  const rows = (section: ProfileSection): Words => sendable(forms[section], keeper.words[section]);
  const [summary, limits, council] = [rows('SUMMARY')[0], rows('LIMITS')[0], rows('COUNCIL')[0]];
  const named = (id: string | undefined) =>
    keeper.asked.supportNeeds.find((need) => need.id === id) ?? { id: id ?? '', name: id ?? '' };
  const each = <Told>(section: ProfileSection, tell: (values: Values, key: string) => Told): Told[] =>
    rows(section).map(({ values, key }) => tell(values, key));
  return {
    summary: orNull(summary?.values.summary),
    vision: orNull(summary?.values.vision),
    limits: orNull(limits?.values.limits),
    parentAnswers: each('PARENTS', ({ text = '' }, key) => ({
      question: { text: keeper.asked.parentQuestions.find(({ id }) => id === key)?.text ?? '' },
      text,
    })),
    basicSupport: basicSupport(keeper),
    selfAssessments: each('SELF_ASSESSMENT', ({ grade, note }, key) => ({
      theme: keeper.asked.assessmentThemes.find(({ id }) => id === key) ?? { id: key, name: key, explanation: '' },
      grade: grade as ProfileTold['selfAssessments'][number]['grade'],
      note: orNull(note),
    })),
    extraSupport: each('EXTRA_SUPPORT', ({ supportNeed, level, description = '' }) => ({
      supportNeed: named(supportNeed),
      level: level as ProfileTold['extraSupport'][number]['level'],
      description,
    })),
    expertise: each('EXPERTISE', ({ supportNeed, kind, hoursPerWeek, shareable, description }) => ({
      supportNeed: named(supportNeed),
      kind: kind as ProfileTold['expertise'][number]['kind'],
      hoursPerWeek: orNull(hoursPerWeek) ? Number(hoursPerWeek) : null,
      shareable: shareable === 'yes',
      description: orNull(description),
    })),
    contacts: each('CONTACTS', ({ role = '', phone, email, hours }) => ({
      role,
      phone: orNull(phone),
      email: orNull(email),
      hours: orNull(hours),
    })),
    councilAdvice: council
      ? {
          advice: council.values.advice as NonNullable<ProfileTold['councilAdvice']>['advice'],
          givenOn: orNull(council.values.givenOn),
          note: orNull(council.values.note),
        }
      : null,
  };
}

function basicSupport(keeper: Keeper): ProfileTold['basicSupport'] {
  const given = new Map(keeper.words.BASIC_SUPPORT.map(({ key, values }) => [key, values]));
  const answers = keeper.norm.items.map((item) => ({
    item,
    value: orNull(given.get(item.code)?.value) as ProfileTold['basicSupport']['answers'][number]['value'],
    note: orNull(given.get(item.code)?.note),
  }));
  const { met, partly, total, share } = score(keeper);
  return { met, partly, total, share, answers };
}
