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
/** How often a full proof must kill between keeping and answering: else it shows nothing of a second try. */
const least = times < 50 ? 0 : 10;

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
const heard = () => asked.length - unheard().length;

/** Whoever heard nothing tries again; so does one who did, and must hear the same. */
async function tryAgain() {
  for (const question of [...unheard(), ...asked.filter(({ code }) => code).slice(-1)]) await send(question);
}

/** A token lives shorter than all of this, and longer than one time. */
function deskNow(): string {
  const env = { ...process.env, DEKKEND_DATA: DEKKEND_STAYS_DATA };
  return `Bearer ${execFileSync('script/token', ['desk'], { env, encoding: 'utf8' }).trim()}`;
}

async function inInbox(authorization: string): Promise<number> {
  const { questionInbox } = await call(stays, '{ questionInbox { totalCount } }', {}, { authorization });
  return questionInbox.totalCount;
}

/** It stands still whenever one looks; once a question is kept and nobody heard so, it never goes on. */
async function untilKept(backend: ChildProcess, answers: Promise<void>[], authorization: string) {
  let open = true;
  void Promise.allSettled(answers).then(() => (open = false));
  while (open) {
    backend.kill('SIGSTOP');
    if ((await inInbox(authorization)) > before + heard()) return;
    backend.kill('SIGCONT');
    // So far it comes until one looks again.
    await pause(1);
  }
}

/** By turns when a question is kept and not yet answered, as soon as one was answered, and at any moment. */
const moments = [
  untilKept,
  (_: ChildProcess, answers: Promise<void>[]) => Promise.race(answers),
  () => pause(randomInt(60)),
];

/** Once it has answered somebody. */
async function killWhileAsked(backend: ChildProcess, time: number, authorization: string) {
  await send(fresh());
  const answers = Array.from({ length: eachTime - 1 }, fresh).map(send);
  await moments[time % moments.length]?.(backend, answers, authorization);
  backend.kill('SIGKILL');
  await Promise.all([Promise.allSettled(answers), once(backend, 'exit')]);
}

const before = await inInbox(deskNow());
let cutOff = 0;
let kept = 0;
let between = 0;
for (let time = 0; time < times; time++) {
  const backend = await start();
  await tryAgain();
  const authorization = deskNow();
  await killWhileAsked(backend, time, authorization);
  cutOff += unheard().length;
  const keptNow = (await inInbox(authorization)) - before - heard();
  kept += keptNow;
  between += keptNow && 1;
}
const last = await start();
await tryAgain();
last.kill('SIGTERM');

for (const { code, text } of asked) {
  const { myQuestion } = await call(stays, mine, { code });
  if (myQuestion?.messages.length !== 1 || myQuestion.messages[0].text !== text) fail(`${text} is not as it was asked`);
}
const more = (await inInbox(deskNow())) - before;
if (more !== asked.length) fail(`${asked.length} asked, ${more} there`);
if (between < least) fail(`${between} of ${times} kills fell between keeping and answering; ${least} must.`);

console.log(
  `killed ${times} times while people asked, ${between} of them between keeping and answering:` +
    ` ${asked.length} questions, ${cutOff} cut off, of which ${kept} were kept, and asked again; all there, none twice`,
);
