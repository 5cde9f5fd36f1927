/** A table as a spreadsheet reads it: semicolons, as Dutch settings expect, a comma in decimals, and a mark that it is UTF-8. */
export const csv = (rows: (string | number)[][]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;

/** A spreadsheet would reckon with what begins like a formula: an apostrophe makes it text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
