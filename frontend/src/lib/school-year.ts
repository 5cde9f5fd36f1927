/** School years as they are written: "2026-2027", from 1 August. */
export function schoolYearOf(day: Date): string {
  const begins = day.getMonth() < 7 ? day.getFullYear() - 1 : day.getFullYear();
  return `${begins}-${begins + 1}`;
}

export const yearBefore = (schoolYear: string) => {
  const begins = Number(schoolYear.slice(0, 4));
  return `${begins - 1}-${begins}`;
};

export const yearAfter = (schoolYear: string) => {
  const begins = Number(schoolYear.slice(0, 4)) + 1;
  return `${begins}-${begins + 1}`;
};
