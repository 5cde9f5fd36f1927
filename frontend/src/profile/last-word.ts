/** When the school published a profile, or said later that it is still true. */
export const lastWord = ({ publishedAt, confirmedAt }: { publishedAt: string; confirmedAt: string | null }) =>
  confirmedAt && confirmedAt > publishedAt ? confirmedAt : publishedAt;
