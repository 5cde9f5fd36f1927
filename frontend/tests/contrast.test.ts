import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../src/styles/tokens.css'), 'utf8');
const block = (start: string) => css.slice(css.indexOf(start)).split('}')[0] ?? '';
const read = (text: string) =>
  Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, colour]) => [name, colour]));

const light = read(block(':root {'));
const themes: Record<string, Record<string, string>> = {
  light,
  dark: { ...light, ...read(css.slice(css.indexOf('prefers-color-scheme: dark')).split('@media print')[0] ?? '') },
};

/** Every text colour with every ground it stands on. */
const pairs: [string, string[]][] = [
  ['ink', ['paper', 'sand', 'sand-deep', 'sea-tint', 'dune-tint']],
  ['ink-soft', ['paper', 'sand', 'sea-tint']],
  ['sea', ['paper', 'sand', 'sea-tint']],
  ['sea-deep', ['paper', 'sand', 'sea-tint']],
  ['on-sea', ['sea', 'sea-deep']],
  ['dune', ['paper', 'dune-tint']],
  ['leaf', ['leaf-tint']],
  ['brick', ['brick-tint']],
  ['on-foot', ['foot']],
];

describe.each(Object.keys(themes))('In the %s theme', (theme) => {
  const colour = (name: string) => luminance(themes[theme]?.[name] ?? '');

  test.each(pairs.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    '%s on %s can be read',
    (text, ground) => expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5),
  );

  test('the border of a field can be seen', () => {
    expect(contrast(colour('line-strong'), colour('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('line-strong'), colour('sand'))).toBeGreaterThanOrEqual(3);
  });
});

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
