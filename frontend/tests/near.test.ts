import { expect, test } from 'vitest';
import { nearPlace, postcodeIn } from '../src/asking/near.ts';

const areas = [
  { names: ['Velsen', 'IJmuiden'], desks: ['PO2711', 'VO2705'], whole: true },
  { names: ['Haarlem', 'Súdwest'], desks: ['PO2704', 'VO2705'], whole: true },
  { names: ['Haarlemmermeer'], desks: ['PO2704', 'VO2705'], whole: false },
];

test('A place is known by its name, however it is spelled, and by its beginning', () => {
  for (const typed of ['IJmuiden', ' ijmuiden ', 'IJmui'])
    expect(nearPlace(typed, areas)).toEqual({ place: typed.trim(), desks: ['PO2711', 'VO2705'], sure: true });
  expect(nearPlace('sudwest', areas)?.desks).toEqual(['PO2704', 'VO2705']);
});

test('It is not sure where two places can be meant, or where a part belongs to others; a whole name is one', () => {
  expect(nearPlace('Haarlem', areas)?.sure).toBe(true);
  expect(nearPlace('Haarlemm', areas)?.sure).toBe(false);
  expect(nearPlace('Haa', areas)?.sure).toBe(false);
  const two = [...areas, { names: ['IJmond'], desks: ['PO2711', 'VO2704'], whole: true }];
  expect(nearPlace('ijm', two)).toEqual({ place: 'ijm', desks: ['PO2711', 'VO2705', 'VO2704'], sure: false });
});

test('Elsewhere there is no desk, and too little is not looked for', () => {
  expect(nearPlace('Zwolle', areas)?.desks).toEqual([]);
  for (const typed of ['', 'ij', '197']) expect(nearPlace(typed, areas)).toBeNull();
});

test('A postcode is looked for once its four digits are there', () => {
  for (const typed of ['1975', '1975ab', ' 1975 AB ']) expect(postcodeIn(typed)).toBe('1975');
  for (const typed of ['197', '0975', '19750', 'IJmuiden']) expect(postcodeIn(typed)).toBeUndefined();
});
