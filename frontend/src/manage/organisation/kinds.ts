/** What an organisation can be, in the order of the form. */
export const kindsOfOrganisation = [
  'MUNICIPALITY',
  'YOUTH_PARTNER',
  'SUPPORT_DESK',
  'SCHOOL_ATTENDANCE',
  'EXPERTISE_CENTRE',
  'EXPERT_TEAM',
  'SPECIALISED_EDUCATION',
  'NEWCOMER_EDUCATION',
  'PROVISION',
  'SCHOOL_BOARD',
  'COLLEGE',
  'TRAINING',
  'PARTNERSHIP',
  'NATIONAL',
  'OTHER',
] as const;

/** A partnership is one already, and only its own people say that an organisation is for the whole country. */
export const choosable = (now: string, isOwn: boolean) =>
  kindsOfOrganisation.filter((kind) => kind === now || (kind !== 'PARTNERSHIP' && (kind !== 'NATIONAL' || isOwn)));
