/** Asks a desk questions at a backend that is killed again and again, and looks at another what became of them. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

const times = Number(process.argv[2]);
const { DEKKEND_STAYS: stays = '', DEKKEND_DIES: dies = '', DEKKEND_STAYS_DATA } = process.env;
/** A desk takes two hundred an hour: people must be able to read them. */
const most = 190;
const eachTime = Math.min(6, Math.floor(most / times));
/** Times after which one may expect to have met every moment. */
const enough = 20;

interface Question {
  key: string;
  text: string;
  network: string;
  /** Once it was acknowledged. */
  code?: string;
}

const ask = `mutation($input: AskQuestionInput!) { askQuestion(input: $input) { __typename
  ... on QuestionAsked { followUpCode } ... on QuestionRefused { problems { code } } } }`;
const mine = 'query($code: String!) { myQuestion(followUpCode: $code) { messages { text } } }';
const asked: Question[] = [];

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}

async function call(api: string, query: string, variables: object, headers: Record<string, string> = {}) {
  const answer = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(10_000),
  });
  const { data, errors } = await answer.json();
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

/** The same request as often as it takes: its key makes it one question. */
async function send(question: Question): Promise<void> {
  const { key, text, network, code } = question;
  const input = { partnership: 'PO2711', asker: 'PARENT', text, idempotencyKey: key };
  const { askQuestion } = await call(dies, ask, { input }, { 'x-forwarded-for': network });
  if (askQuestion.__typename !== 'QuestionAsked') fail(`${text} was refused: ${JSON.stringify(askQuestion)}`);
  if (code && code !== askQuestion.followUpCode) fail(`${text} has two codes`);
  question.code = askQuestion.followUpCode;
}

function fresh(): Question {
  const number = asked.length;
  const question = { key: randomUUID(), text: `Vraag ${number}`, network: `10.${number >> 8}.${number & 255}.1` };
  asked.push(question);
  return question;
}

async function start(): Promise<ChildProcess> {
  const words = '. script/lib/jdk.sh; . script/lib/maven.sh; . script/lib/app.sh; app_local';
  const backend = spawn('bash', ['-c', words], { stdio: 'ignore' });
  while (backend.exitCode === null) {
    const ready = await fetch(`${dies}/actuator/health/readiness`).catch(() => undefined);
    if (ready?.ok) return backend;
    await pause(100);
  }
  fail('The backend did not start.');
}

const unheard = () => asked.filter(({ code }) => !code);

/** Whoever heard nothing tries again; so does one who did, and must hear the same. */
async function tryAgain() {
  for (const question of [...unheard(), ...asked.filter(({ code }) => code).slice(-1)]) await send(question);
}

async function inInbox(): Promise<number> {
  // A token is shorter lived than this.
  const env = { ...process.env, DEKKEND_DATA: DEKKEND_STAYS_DATA };
  const authorization = `Bearer ${execFileSync('script/token', ['desk'], { env, encoding: 'utf8' }).trim()}`;
  const { questionInbox } = await call(stays, '{ questionInbox { totalCount } }', {}, { authorization });
  return questionInbox.totalCount;
}

/** Once it has answered somebody; by turns as soon as one more was answered, and at any moment. */
async function killWhileAsked(backend: ChildProcess, time: number) {
  await send(fresh());
  const answers = Array.from({ length: eachTime - 1 }, fresh).map(send);
  await (time % 2 ? Promise.race(answers) : pause(randomInt(60)));
  backend.kill('SIGKILL');
  await Promise.all([Promise.allSettled(answers), once(backend, 'exit')]);
}

const before = await inInbox();
let cutOff = 0;
let kept = 0;
for (let time = 0; time < times; time++) {
  const backend = await start();
  await tryAgain();
  await killWhileAsked(backend, time);
  const heard = asked.length - unheard().length;
  cutOff += unheard().length;
  kept += (await inInbox()) - before - heard;
}
const last = await start();
await tryAgain();
last.kill('SIGTERM');

for (const { code, text } of asked) {
  const { myQuestion } = await call(stays, mine, { code });
  if (myQuestion?.messages.length !== 1 || myQuestion.messages[0].text !== text) fail(`${text} is not as it was asked`);
}
const more = (await inInbox()) - before;
if (more !== asked.length) fail(`${asked.length} asked, ${more} there`);
// Killing that never falls between keeping and answering shows nothing of a second try.
if (times >= enough && !kept) fail(`Killed ${times} times, and never when a question was kept and not yet answered.`);

console.log(
  `killed ${times} times while people asked: ${asked.length} questions, ${cutOff} cut off, of which ${kept} were kept, and` +
    ' asked again; all are there, none twice',
);
