/** The day it is in the Netherlands, wherever the reader is: "2026-11-27". */
export const todayHere = (now = new Date()) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(now);
