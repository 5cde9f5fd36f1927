/** Types wrong follow-up codes of three kinds and compares how long each took and what it was told. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';

const each = Number(process.argv[2]);
const { DEKKEND_API = '' } = process.env;
/** Before it is measured: what a backend has not done often it does slowly. */
const warming = Math.min(1_000, each);
/** A backend that is too busy says so, and no more: one answer in so many at most. */
const oneIn = 100;
const erased = 30;
/** Of one network within a minute. */
const allowed = 10;
const mostMilliseconds = 1;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

interface Answer {
  status?: number;
  headers: IncomingHttpHeaders;
  body: string;
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}

let networks = 0;
/** Where nobody typed anything yet. */
function elsewhere(): string {
  if (networks === 1 << 16) fail('There are no more networks.');
  const number = networks++;
  return `10.${number >> 8}.${number & 255}.1`;
}

const call = (network: string, query: string, variables: object) =>
  new Promise<Answer>((done, failed) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': network };
    request(`${DEKKEND_API}/graphql`, { method: 'POST', headers, agent }, (answer) => {
      const { statusCode: status, headers } = answer;
      text(answer).then((body) => done({ status, headers, body }), failed);
    })
      .on('error', failed)
      .end(JSON.stringify({ query, variables }));
  });

const open = (network: string, code: string) =>
  call(network, 'query($code: String!) { myQuestion(followUpCode: $code) { number status } }', { code });

/** It says nothing of what was typed. */
const isBusy = ({ body }: Answer) => JSON.parse(body).errors?.[0]?.extensions?.code === 'UNAVAILABLE';

async function change(name: string, input: object, wanted: string, fields: string) {
  const kind = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const mutation = `mutation($input: ${kind}!) { ${name}(input: $input) { __typename ... on ${wanted} ${fields} } }`;
  let answer: Answer;
  // Its key makes it the same request.
  do answer = await call(elsewhere(), mutation, { input });
  while (isBusy(answer));
  const result = JSON.parse(answer.body).data?.[name];
  if (result?.__typename !== wanted) fail(`${name} was answered with ${answer.body}`);
  return result;
}

/** The code of a question that was there. */
async function codeOfErased(): Promise<string> {
  const asked = { partnership: 'PO2711', asker: 'PARENT', text: 'Hoe werkt dat?', idempotencyKey: randomUUID() };
  const { followUpCode } = await change('askQuestion', asked, 'QuestionAsked', '{ followUpCode }');
  const { body } = await open(elsewhere(), followUpCode);
  if (!JSON.parse(body).data?.myQuestion) fail(`A right code opens nothing: ${body}`);
  await change('eraseQuestion', { followUpCode, idempotencyKey: randomUUID() }, 'QuestionErased', '{ number }');
  return followUpCode;
}

/** As the product writes them: 128 bits are 25 letters of five and one of three. */
const unknown = () =>
  Array.from(
    randomBytes(26),
    (byte, place) => (place && place % 4 === 0 ? '-' : '') + letters[byte & (place ? 31 : 7)],
  ).join('');

const malformed = [
  (code: string) => code.slice(1),
  (code: string) => `${code}7`,
  (code: string) => `${code.slice(0, -1)}U`,
  (code: string) => `${code.slice(0, -1)}?`,
];

const codes = await Array.fromAsync({ length: erased }, codeOfErased);
const kinds = {
  malformed: () => malformed[randomInt(malformed.length)]?.(unknown()) ?? '',
  unknown,
  erased: () => codes[randomInt(erased)] ?? '',
};
type Kind = keyof typeof kinds;
const names = Object.keys(kinds) as Kind[];

/** All that an answer says, but for when. */
const said = ({ status, headers: { date: _, ...headers }, body }: Answer) => JSON.stringify({ status, headers, body });

/** As many of each, in any order. */
function shuffled(many: number): Kind[] {
  const all = names.flatMap((kind) => Array.from({ length: many }, () => kind));
  for (let place = all.length - 1; place > 0; place--) {
    const other = randomInt(place + 1);
    [all[place], all[other]] = [all[other] as Kind, all[place] as Kind];
  }
  return all;
}

const answers = new Map<string, Kind>();
const busy: Record<Kind, number> = { malformed: 0, unknown: 0, erased: 0 };
const took: Record<Kind, number[]> = { malformed: [], unknown: [], erased: [] };

async function type(kind: Kind): Promise<number> {
  const [network, code] = [elsewhere(), kinds[kind]()];
  const began = performance.now();
  const answer = await open(network, code);
  const milliseconds = performance.now() - began;
  if (isBusy(answer)) {
    busy[kind]++;
    return type(kind);
  }
  answers.set(said(answer), kind);
  return milliseconds;
}

for (const kind of shuffled(warming)) await type(kind);
for (const kind of shuffled(each)) took[kind].push(await type(kind));
const untold = JSON.stringify(busy);
if (Math.max(...Object.values(busy)) > each / oneIn) fail(`Too many answers did not come: ${untold}`);
if (answers.size !== 1) fail(`Answers differ: ${JSON.stringify([...answers])}`);

for (const kind of names) {
  const network = elsewhere();
  for (let wrong = 0; wrong < allowed; wrong++)
    if (!answers.has(said(await open(network, kinds[kind]())))) fail(`Wrong code ${wrong + 1}, ${kind}, was refused.`);
  const { body } = await open(network, kinds[kind]());
  if (JSON.parse(body).errors?.[0]?.extensions?.code !== 'RATE_LIMITED') fail(`One too many was answered with ${body}`);
}

const rank = (kind: Kind, share: number) =>
  took[kind].sort((a, b) => a - b)[Math.ceil(share * took[kind].length) - 1] ?? Number.NaN;
const figures = names.map((kind) => `${kind} p50 ${rank(kind, 0.5).toFixed(2)} p95 ${rank(kind, 0.95).toFixed(2)} ms`);
const medians = names.map((kind) => rank(kind, 0.5));
const apart = Math.max(...medians) - Math.min(...medians);
const figure = `${figures.join(', ')}; medians ${apart.toFixed(2)} ms apart`;
if (!(apart <= mostMilliseconds)) fail(`${figure}, at most ${mostMilliseconds} may be.`);

console.log(
  `${each} wrong codes of each kind in any order: ${figure}; all were told the same;` +
    ` wrong code ${allowed + 1} of a network within a minute is refused, whatever its kind`,
);
process.exit();
