/**
 * Has many listen to questions in which nothing happens: what each costs the backend, and whether all of it is back when
 * they have gone.
 *
 *   node script/lib/listeners.ts ADDRESS PROCESS MANY    ADDRESS of the API, PROCESS id of its Java
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

const [address = '', process_ = '', many = '1000'] = process.argv.slice(2);
/** So many of one network may listen, and so many may ask. */
const ofNetwork = 100;
const networks = Array.from({ length: Math.ceil(Number(many) / ofNetwork) }, (_, network) => `127.77.${network}.1`);
const ask = `mutation($input: AskQuestionInput!) { askQuestion(input: $input) { ... on QuestionAsked { followUpCode } } }`;
const hear = 'subscription($code: String!) { questionUpdated(followUpCode: $code) { number status } }';

const send = (localAddress: string, accept: string, query: string, variables: object) =>
  new Promise<[ClientRequest, IncomingMessage]>((done, fail) => {
    const headers = { 'content-type': 'application/json', accept };
    const sent = request(`${address}/graphql`, { method: 'POST', headers, localAddress, agent: false }, (answer) =>
      done([sent, answer]),
    );
    sent.on('error', fail).end(JSON.stringify({ query, variables }));
  });

async function question(network: string): Promise<string> {
  const input = { partnership: 'VO2704', asker: 'PARENT', text: 'Hoe werkt dat?', secondsOpen: 60 };
  const [, answer] = await send(network, 'application/json', ask, { input });
  return ((await json(answer)) as { data: { askQuestion: { followUpCode: string } } }).data.askQuestion.followUpCode;
}

/** Ends when the first event is there: from then on nothing happens. */
async function listen(network: string, code: string): Promise<ClientRequest> {
  const [sent, answer] = await send(network, 'text/event-stream', hear, { code });
  await new Promise<void>((done, fail) => {
    let told = '';
    answer.on('data', (part: Buffer) => {
      told += part;
      if (told.includes('"number"')) done();
    });
    answer.on('end', () => fail(new Error(`${answer.statusCode} ${told}`))).on('error', () => undefined);
  });
  return sent.on('error', () => undefined);
}

async function allListen(codes: string[]): Promise<ClientRequest[]> {
  const open: ClientRequest[] = [];
  // As many at once as there are networks: people come one after another.
  for (let each = 0; each < ofNetwork; each++)
    open.push(...(await Promise.all(networks.map((network, place) => listen(network, codes[place] ?? '')))));
  return open;
}

const java = (...words: string[]) => execFileSync('jcmd', [process_, ...words], { encoding: 'utf8' });

/** Kilobytes of objects that somebody still needs. */
function heap(): number {
  java('GC.run');
  java('GC.run');
  const used = [...java('GC.heap_info').matchAll(/(?:DefNew|Tenured) .* used (\d+)K/g)].map(([, size]) => Number(size));
  if (used.length !== 2) throw new Error('The heap says nothing of itself.');
  return used.reduce((sum, size) => sum + size);
}

const resident = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process_}/status`, 'utf8'))?.[1]);

/** Connections to browsers and to the database. */
const connections = () =>
  readdirSync(`/proc/${process_}/fd`).filter((file) => {
    try {
      return readlinkSync(`/proc/${process_}/fd/${file}`).startsWith('socket:');
    } catch {
      return false;
    }
  }).length;

const codes = await Promise.all(networks.map(question));
// What is made once, whoever listens, is no cost of a listener.
(await Promise.all(networks.map((network, place) => listen(network, codes[place] ?? '')))).forEach((one) =>
  one.destroy(),
);
await pause(8_000);

const before = { heap: heap(), resident: resident(), connections: connections() };
const open = await allListen(codes);
const during = { heap: heap(), resident: resident(), connections: connections() };
open.forEach((one) => one.destroy());
let waited = 0;
while (connections() > before.connections + 5 && waited++ < 40) await pause(500);
const after = { heap: heap(), resident: resident(), connections: connections() };
// Their places are free again.
const again = await allListen(codes);
again.forEach((one) => one.destroy());

const megabytes = (kilobytes: number) => `${Math.round(kilobytes / 1024)} MB`;
console.log(`each ${((during.heap - before.heap) / open.length).toFixed(1)} kB`);
console.log(
  `heap ${megabytes(before.heap)}, with them ${megabytes(during.heap)}, when they left ${megabytes(after.heap)}; ` +
    `resident ${megabytes(before.resident)}, ${megabytes(during.resident)}, ${megabytes(after.resident)}; ` +
    `connections ${before.connections}, ${during.connections}, ${after.connections}`,
);
console.log(`left ${after.connections - before.connections} ${Math.max(0, after.heap - before.heap)}`);
process.exit();
