/** The first of a school year's two years; it begins on 1 August. */
const beginOf = (day: Date) => (day.getMonth() < 7 ? day.getFullYear() - 1 : day.getFullYear());

/** School years as they are written: "2026-2027". */
export function schoolYearOf(day: Date): string {
  const begins = beginOf(day);
  return `${begins}-${begins + 1}`;
}

/** The first day of the school year of a day: "2026-08-01". */
export const schoolYearBegins = (day: Date) => `${beginOf(day)}-08-01`;

export const yearBefore = (schoolYear: string) => {
  const begins = Number(schoolYear.slice(0, 4));
  return `${begins - 1}-${begins}`;
};

export const yearAfter = (schoolYear: string) => {
  const begins = Number(schoolYear.slice(0, 4)) + 1;
  return `${begins}-${begins + 1}`;
};
