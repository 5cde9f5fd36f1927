/** One line drawing per support need, on a grid of 24 by 24. Drawn for Dekkend. */
export const needIcons: Record<string, string> = {
  hoogbegaafd:
    'M9.5 18h5M10.5 21h3M12 3a6 6 0 0 0-3.7 10.7c.8.7 1.2 1.4 1.2 2.3h5c0-.9.4-1.6 1.2-2.3A6 6 0 0 0 12 3ZM12 16v-4l-2-2M12 12l2-2',
  'lezen-en-schrijven': 'M12 6.5C10 5 7 4.5 3 5v13c4-.5 7 0 9 1.5 2-1.5 5-2 9-1.5V5c-4-.5-7 0-9 1.5Zm0 0v13',
  rekenen: 'M4 7h6M7 4v6M14 7h6M5 15l4 4M9 15l-4 4M14 15.5h6M14 18.5h6',
  'nt2-nieuwkomer': 'M3 4h11v9H8.5L6 16v-3H3ZM17 9h4v8h-2v3l-3-3h-6v-1M6.3 10.5l2.2-4.5 2.2 4.5M7.2 9h2.6',
  'druk-of-boos-gedrag': 'M13 3 5 13.5h6L10 21l8-10.5h-6Z',
  'angst-en-somberheid':
    'M7 15a4 4 0 0 1 .4-8 5 5 0 0 1 9.5 1.3A3.4 3.4 0 0 1 16.6 15ZM8 18l-1 2.5M12 18l-1 2.5M16 18l-1 2.5',
  autisme:
    'M12 12C10 9 8.4 7.5 6.3 7.5a4.5 4.5 0 0 0 0 9C8.4 16.5 10 15 12 12Zm0 0c2-3 3.6-4.5 5.7-4.5a4.5 4.5 0 0 1 0 9C15.6 16.5 14 15 12 12Z',
  'moeilijk-lerend': 'M3 20h5v-4h5v-4h5V4l3.5 1.5L18 7M18 12v8',
  thuiszitten:
    'M3 11l9-7 9 7M5.5 9.5V20h13V9.5M10.2 12.5a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0M8.8 20c0-2.6 1.3-4 3.2-4s3.2 1.4 3.2 4',
  'lichamelijk-of-ziek':
    'M8.5 5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0M10 8.5V14h5l3 5.5M10 11h5M7.7 11.3a5 5 0 1 0 6.6 6.5',
  'jonge-kind': 'M4 20v-6.5h6.5V20ZM13.5 20v-6.5H20V20ZM8.7 10.5V4h6.5v6.5Z',
  'gezin-en-opvoeden':
    'M5.5 7a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M3.5 20v-4c0-2.7 1.9-4.5 4.5-4.5s4.5 1.8 4.5 4.5v4M15 12a2 2 0 1 0 4 0 2 2 0 1 0-4 0M15 20v-2c0-1.4.8-2.3 2-2.3 1.7 0 3 1 3 2.8V20',
  meerbegaafd: 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8Z',
  'dubbel-bijzonder': 'M3 12a6 6 0 1 0 12 0 6 6 0 1 0-12 0M9 12a6 6 0 1 0 12 0 6 6 0 1 0-12 0',
  dyslexie: 'M5 4.5V18M5 15a3 3 0 1 0 6 0 3 3 0 1 0-6 0M19 4.5V18M13 15a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  trauma: 'M12 20S4 15 4 9.5A4.2 4.2 0 0 1 12 7.4a4.2 4.2 0 0 1 8 2.1C20 15 12 20 12 20ZM12 7.4l-1.5 3 3 2L12 15.5',
  echtscheiding: 'M2 12l4.7-4.5 4.7 4.5M3.7 10.8V19h6v-8.2M12.6 12l4.7-4.5L22 12M14.3 10.8V19h6v-8.2',
  overstap: 'M12 3v18M12 4.5h6L20.5 7 18 9.5h-6M12 11.5H6L3.5 14 6 16.5h6M9 21h6',
  'ernstig-meervoudig-beperkt':
    'M12 11.5S8 9 8 6.3A2.1 2.1 0 0 1 12 5.3a2.1 2.1 0 0 1 4 1c0 2.7-4 5.2-4 5.2ZM3 14h3l3.5 2.5H14M6 19.5l4 1h5l6-5.3c-.9-1.3-2.2-1-3.3-.3L14 17',
  'blind-of-slechtziend':
    'M3 12s3.3-6 9-6 9 6 9 6-3.3 6-9 6-9-6-9-6ZM9.5 12a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M4.5 19.5l15-15',
  'doof-slechthorend-of-tos':
    'M6.5 10a5.5 5.5 0 0 1 11 0c0 3.3-2.8 4.2-2.8 7A3.5 3.5 0 0 1 8 18.5M9.5 12v-2a2.5 2.5 0 0 1 5 0c0 1.7-1.7 2.2-1.7 4',
};

/** For a need that has no drawing of its own yet: the tiles of the mark. */
export const anyNeed = 'M3 6a4.5 4.5 0 0 0 9 0 4.5 4.5 0 0 0 9 0M3 6h18M7.5 12a4.5 4.5 0 0 0 9 0M3 18h18';
