export interface Count {
  countedOn: string;
  group: string | null;
  free: number | null;
  status: string;
}

/** A count of an earlier school year says nothing about today. School years begin on 1 August. */
export function isOld(countedOn: string, today: Date): boolean {
  const year = today.getFullYear() - (today.getMonth() < 7 ? 1 : 0);
  return countedOn < `${year}-08-01`;
}
