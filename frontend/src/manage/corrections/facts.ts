/** What a record says now, as far as one line each: what lies beside a suggestion. */
import { street, town } from '../../lib/format.ts';
import { m } from '../../lib/paraglide/messages.js';
import type { Waiting } from './questions.ts';

export type Fact = [label: string, value: string];

type Subject = NonNullable<Waiting['subject']>;

const labelled = (label: string, value: string | null | undefined): Fact[] => (value ? [[label, value]] : []);

const reached = (contacts: { role: string; phone: string | null; email: string | null }[]): Fact[] =>
  contacts.flatMap(({ role, phone, email }) => labelled(role, [phone, email].filter(Boolean).join(', ')));

export function factsOf(subject: Subject | null): Fact[] {
  switch (subject?.__typename) {
    case 'School':
      return [
        ...labelled(m.corrections_address(), subject.address && `${street(subject.address)}, ${town(subject.address)}`),
        ...labelled(m.corrections_phone(), subject.phone),
        ...labelled(m.corrections_website(), subject.website),
      ];
    case 'Offer':
      return [...labelled(m.corrections_text(), subject.text), ...reached(subject.contacts)];
    case 'Service':
      return [...labelled(m.corrections_text(), subject.about), ...reached(subject.contacts)];
    case 'Organisation':
      return [
        ...labelled(m.corrections_text(), subject.what),
        ...labelled(m.corrections_phone(), subject.phone),
        ...labelled(m.corrections_mail(), subject.email),
        ...labelled(m.corrections_website(), subject.website),
      ];
    case 'Article':
      return labelled(m.corrections_text(), subject.answer);
    case 'Partnership':
      return [...reached(subject.contacts), ...labelled(m.corrections_website(), subject.website)];
    default:
      return [];
  }
}
