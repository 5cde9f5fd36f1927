/** The kinds of help, in the order of the form. */
export const categories = [
  'FIRST_CONTACT',
  'YOUTH_HELP',
  'PARENTING',
  'HEALTH',
  'SAFETY',
  'SCHOOL_ATTENDANCE',
  'LEARNING',
  'LANGUAGE',
  'RIGHTS_AND_ADVICE',
  'OTHER',
] as const;
