/** The words of the contract that can be chosen, in the order of the form. */
export const offerKinds = [
  'GIFTED_FULL_TIME',
  'DAY_A_WEEK_SCHOOL',
  'GIFTED_EXPERTISE',
  'NT2_EXPERTISE',
  'NEWCOMER_EDUCATION',
  'LANGUAGE_CLASS',
  'PRACTICAL_CLASS',
  'INCLUSIVE_GROUP',
  'EDUCATION_CARE_ARRANGEMENT',
  'ARRANGEMENT',
  'TEMPORARY_PLACE',
  'OBSERVATION_PLACE',
  'TRAJECTORY_FACILITY',
  'ABSENCE_INTERVENTION',
  'YOUTH_HELP_AT_SCHOOL',
  'SPECIALIST',
  'CONSULTANT',
  'PARENT_COURSE',
  'SUMMER_SCHOOL',
  'INFORMATION',
  'OTHER',
] as const;

export const offerStates = ['PLANNED', 'PILOT', 'RUNNING', 'ENDED'] as const;
