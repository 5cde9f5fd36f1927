/** Small signs beside words; never the only carrier of meaning. Drawn for Dekkend. */
export const signs = {
  phone: 'M6 3h3l1.5 5-2 1.5a12 12 0 0 0 6 6l1.5-2 5 1.5v3a2 2 0 0 1-2.2 2A17.5 17.5 0 0 1 4 5.2 2 2 0 0 1 6 3Z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  pin: 'M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11ZM9.7 10a2.3 2.3 0 1 0 4.6 0 2.3 2.3 0 1 0-4.6 0',
  people:
    'M6 8a3 3 0 1 0 6 0 3 3 0 1 0-6 0M3.5 19.5c0-3.5 2.3-5.5 5.5-5.5s5.5 2 5.5 5.5M15 5.3a3 3 0 0 1 0 5.4M17 14.3c2.2.7 3.5 2.5 3.5 5.2',
  school: 'M3 20h18M5 20V9l7-5 7 5v11M10 20v-5h4v5M9 11h.01M15 11h.01',
  question: 'M4 5h16v11h-9l-4 4v-4H4ZM9.8 9.2a2.2 2.2 0 1 1 3 2c-.6.3-.8.6-.8 1.2M12 14h.01',
  tag: 'M4 4h8l8 8-8 8-8-8ZM8.5 8.5h.01',
} as const;

export type Sign = keyof typeof signs;
