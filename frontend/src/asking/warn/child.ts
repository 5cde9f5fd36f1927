/** The name of a child, by the words in which people mention it. */

const name = String.raw`(\p{Lu}\p{Ll}+)(?!\p{L})`;
const of = (words: string) => new RegExp(words, 'gu');

const relative =
  '(?:klein|pleeg|stief)?(?:zoon|zoontje|dochter|dochtertje|kind)|jongen|meisje|broer|broertje|zus|zusje|neefje|nichtje|leerling';
const relation =
  '(?:grand|step|foster ?)?(?:son|daughter|child)|kid|boy|girl|brother|sister|nephew|niece|pupil|student|little (?:brother|sister)';

const patterns = [
  of(String.raw`(?<!\p{L})(?:[Mm]ijn|[Mm]'n|[Oo]nze|[Oo]ns) (?:\p{Ll}+ )?(?:${relative}),? (?:heet |is )?${name}`),
  of(String.raw`(?<!\p{L})(?:[Mm]y|[Oo]ur) (?:\p{Ll}+ )?(?:${relation}),? (?:is )?${name}`),
  of(String.raw`(?<!\p{L})(?:heet|genaamd|naam is|noemen we|called|named|name is) ${name}`),
  of(
    String.raw`(?<!\p{L})${name} (?:is|wordt|was|turns) (?:pas |net |nu |only |now )?(?:\d{1,2}|\p{Ll}+) (?:jaar|years?)(?!\p{L})`,
  ),
  of(String.raw`(?<!\p{L})${name},? \(?\d{1,2} (?:jaar|years?)(?!\p{L})`),
];

/** Words with a capital that are nobody's name. */
const nobody = new Set(
  (
    'Hij Zij Ze Het Dit Dat Deze Die Er Wie Wij We Ik Mijn Onze Ons Een De Kind Zoon Dochter Jongen Meisje Zoontje ' +
    'Dochtertje Groep Klas Nu Toen Sinds Al Na Van Met Vanaf Tot Nederlands Engels Frans Duits Turks Arabisch ' +
    'He She It This That They We My Our The Child Son Daughter Boy Girl Now Since For After Dutch English'
  ).split(' '),
);

/** What else has a name: "De school heet Het Baken". */
const thing =
  /(?:school|methode|toets|test|organisatie|organisation|club|stichting|programma|arrangement|group|class)\p{L}*(?: \p{L}+){0,2} $/iu;

export const hasChildName = (text: string): boolean =>
  patterns.some((pattern) =>
    [...text.matchAll(pattern)].some((found) => !nobody.has(found[1] ?? '') && !thing.test(text.slice(0, found.index))),
  );
