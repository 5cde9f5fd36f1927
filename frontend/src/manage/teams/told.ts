/** Contacts and hours, and what was done with them, in words. */
import { day } from '../../lib/format.ts';
import { m } from '../../lib/paraglide/messages.js';
import type { Step } from './questions.ts';
import type { Member, Typed } from './typed.ts';

export const tellTier = (tier: Typed['tier']) => (tier ? m.team_tier({ tier }) : m.team_tier_unknown());

/** One contact: "jeugdteam, 0251-123456". */
export const tellMember = ({ role, label, phone, email, hours }: Member) =>
  [role === 'OTHER' && label.trim() ? label.trim() : role && m.team_role({ role }), phone, email, hours]
    .filter((part) => part.trim())
    .join(', ');

/** All of it, a line each; that there is nobody is told too. */
export const tell = ({ members, tier }: Typed) => [
  ...(members.length ? members.map(tellMember) : [m.team_no_members()]),
  tellTier(tier),
];

export const tellStep = ({ kind, tier, schoolYear, heldOn }: Step) =>
  m.team_step({
    kind,
    tier: tellTier(tier ?? ''),
    year: schoolYear ?? '',
    day: heldOn ? day(heldOn) : '',
  });
