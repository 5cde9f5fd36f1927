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

/** "Mijn zoon bram wil niet": without a capital only between these, because any word may follow "mijn zoon". */
const small = [
  of(
    String.raw`(?<!\p{L})(?:mijn|m'n|onze) (?:\p{Ll}+ )?(?:zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje),? (?:heet )?(\p{Ll}{3,20}),? (?:is|was|heeft|had|zit|zat|wil|wilde|gaat|ging|kan|kon|moet|moest|mag|mocht|wordt|werd|durft|krijgt|doet|leert|vindt|zegt)(?!\p{L})`,
  ),
  of(
    String.raw`(?<!\p{L})(?:my|our) (?:\p{Ll}+ )?(?:son|daughter|brother|sister),? (\p{Ll}{3,20}),? (?:is|was|has|had|wants|does|can|will|goes|needs)(?!\p{L})`,
  ),
];

/** What stands there and is no name: most words for what somebody does or is. */
const noName =
  /(?:t|isch|ly)$|^(?:die|dan|dus|ook|nog|nu|nooit|wel|weer|heel|zelf|hier|daar|thuis|soms|vaak|altijd|alleen|eigenlijk|gewoon|inmiddels|steeds|samen|morgen|vandaag|gisteren|helaas|toen|eerst|meer|who|that|always|never|still|just|also|now|often|then)$/;

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

const hasSmallName = (text: string): boolean =>
  small.some((pattern) => [...text.toLowerCase().matchAll(pattern)].some((found) => !noName.test(found[1] ?? '')));

export const hasChildName = (text: string): boolean =>
  hasSmallName(text) ||
  patterns.some((pattern) =>
    [...text.matchAll(pattern)].some((found) => !nobody.has(found[1] ?? '') && !thing.test(text.slice(0, found.index))),
  );
