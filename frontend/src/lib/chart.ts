// About as many units as a telephone has pixels: the text keeps its size there.
const width = 360;
const height = 170;
const base = height - 22;
const ceiling = 20;

/** Bars on one scale that starts at zero; a year without a figure stays empty. */
export function bars(values: (number | null)[]) {
  const highest = Math.max(1, ...values.map((value) => value ?? 0));
  const step = 10 ** Math.max(0, Math.floor(Math.log10(highest)) - 1);
  const top = Math.ceil(highest / step) * step;
  const slot = width / Math.max(values.length, 1);
  const gap = Math.min(8, slot * 0.25);
  const shapes = values.flatMap((value, at) => {
    if (value === null) return [];
    const h = Math.round((value / top) * (base - ceiling) * 10) / 10;
    return [{ x: at * slot + gap / 2, y: base - h, w: slot - gap, h }];
  });
  return { width, height, base, top, shapes };
}

interface Year {
  schoolYear: string;
  count: number | null;
}

/** From the first year to the last: a year that was never counted keeps its place, without a figure. */
export function everyYear(counts: Year[]): Year[] {
  const begin = ({ schoolYear }: Year) => Number(schoolYear.slice(0, 4));
  const known = new Map(counts.map((count) => [begin(count), count]));
  const years = [...known.keys()];
  const first = Math.min(...years);
  return Array.from({ length: counts.length ? Math.max(...years) - first + 1 : 0 }, (_, at) => {
    const year = first + at;
    return known.get(year) ?? { schoolYear: `${year}-${year + 1}`, count: null };
  });
}
