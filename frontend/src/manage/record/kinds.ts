/** The words of the contract that can be chosen, in the order of the form. */
export const starts = ['PARENT', 'SCHOOL', 'CONSULTANT', 'SUPPORT_TEAM', 'GP_OR_CJG'] as const;

export const permits = [
  'NONE',
  'TLV_SBO',
  'TLV_SO',
  'TLV_VSO',
  'TLV_PRO',
  'FICTITIOUS_TLV',
  'VNP',
  'SUPPORT_TEAM_ADVICE',
  'COMMITTEE',
] as const;

export type Start = (typeof starts)[number];
export type Permit = (typeof permits)[number];
