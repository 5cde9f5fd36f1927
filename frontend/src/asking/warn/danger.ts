/** Words with which people tell of danger. Better once too often: they only show whom to call. */

const dutch = [
  'dood(?:gaan|maken|slaan)?',
  'zelfmoord\\p{L}*',
  'zelfdoding\\p{L}*',
  'su[iï]cid\\p{L}*',
  'niet meer (?:wil(?:t|len)? )?leven',
  'leven niet meer',
  'eind(?:e)? (?:aan|maken)',
  '(?:ge|ver)?mishandel\\p{L}*',
  'misbruik\\p{L}*',
  '(?:slaat|slaan|sloeg|schopt|schoppen|schopte|wurgt|knijpt) (?:mij|me|hem|haar|ons|ze|mijn|zijn)',
  'geslagen',
  'geschopt',
  'bang (?:voor|om naar) (?:thuis|huis)',
  'bang (?:thuis|om thuis)',
  'thuis (?:\\p{L}+ )?bang',
  '(?:niet veilig|onveilig) thuis',
  'thuis (?:is het )?(?:niet (?:meer )?veilig|onveilig)',
  'bedreig\\p{L}*',
  'verkracht\\p{L}*',
  'aangerand',
  'aanrand\\p{L}*',
  '(?:mezelf|mijzelf|zichzelf|hemzelf|haarzelf) (?:iets aan|pijn|snijd|wat aan)\\p{L}*',
  '(?:snijd|snijdt|snijden|snij) (?:ik )?(?:mezelf|mijzelf|zichzelf|me)',
  'met een mes',
  'van huis weg\\p{L}*',
];
const english = [
  'suicid\\p{L}*',
  'kill(?:s|ed|ing)? (?:me|myself|himself|herself|themselves|him|her|us)',
  'wants? to die',
  '(?:was|were|be) dead',
  "(?:do not|does not|don['’]?t|doesn['’]?t) want to (?:live|be here)",
  'abus(?:e|ed|es|ing|ive)',
  '(?:hits?|beats?|kicks?) (?:me|us|him|her|my)',
  'beaten',
  '(?:scared|afraid|frightened) (?:at|of|to go|of going|to come) home',
  "(?:not|isn['’]t) (?:feel )?safe at home",
  'unsafe at home',
  'raped?',
  'threaten\\p{L}*',
  'self-?harm\\p{L}*',
  '(?:hurts?|hurting|cuts?|cutting) (?:myself|himself|herself|themselves)',
];
const danger = new RegExp(`(?<!\\p{L})(?:${[...dutch, ...english].join('|')})(?!\\p{L})`, 'iu');

export const tellsOfDanger = (text: string): boolean => danger.test(text.replaceAll(/\s+/g, ' '));
