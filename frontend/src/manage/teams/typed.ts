/** The contacts of a school and its hours as somebody types them, and as the API takes them. */
import type { Kept, Role, TeamInput, Tier } from './questions.ts';

/** Each holds texts alone. */
export type Member = Record<'role' | 'label' | 'phone' | 'email' | 'hours', string>;

export interface Typed {
  members: Member[];
  /** Empty while it is not known. */
  tier: Tier | '';
}

/** Nobody is a youth team for want of a choice. */
export const freshMember: Member = { role: '', label: '', phone: '', email: '', hours: '' };

export const typedOf = ({ members, tier }: Kept): Typed => ({
  members: members.map(({ role, label, phone, email, hours }) => ({
    role,
    label: label ?? '',
    phone: phone ?? '',
    email: email ?? '',
    hours: hours ?? '',
  })),
  tier: tier ?? '',
});

const orNull = (value: string) => value.trim() || null;

export const inputOf = ({ members, tier }: Typed): Pick<TeamInput, 'members' | 'tier'> => ({
  members: members.map(({ role, label, phone, email, hours }) => ({
    role: role as Role,
    // What was typed for another contact stays in the form, should it become one again.
    label: role === 'OTHER' ? orNull(label) : null,
    phone: orNull(phone),
    email: orNull(email),
    hours: orNull(hours),
  })),
  tier: tier || null,
});

/** The controls of a role where none was chosen, by which the API would not know what is meant. */
export const withoutRole = ({ members }: Typed): string[] =>
  members.flatMap(({ role }, place) => (role ? [] : [`member-${place}-role`]));

/** The id of the control that a problem is about: "input.members[0].phone" is member-0-phone. */
export function controlOf(field: string | null): string {
  const [, place, name] = /^input\.members\[(\d+)\]\.(\w+)$/.exec(field ?? '') ?? [];
  return name ? `member-${place}-${name}` : (field ?? '').replace(/^input\./, '');
}
