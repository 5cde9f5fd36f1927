/**
 * Has many listen while nothing happens: what each costs the backend, and whether all of it is back when they left.
 * Twice, because what a second round leaves beyond the first is lost.
 *
 *   node script/lib/listeners.ts ADDRESS PROCESS MANY          to questions; ADDRESS of the API, PROCESS id of its Java
 *   node script/lib/listeners.ts ADDRESS PROCESS MANY TOKEN    to the inbox of a desk, whose TOKEN it is
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

const [address = '', process_ = '', many = '1000', token] = process.argv.slice(2);
/** So many of one network may listen, and so many may ask. */
const ofNetwork = 100;
const networks = Array.from({ length: Math.ceil(Number(many) / ofNetwork) }, (_, network) => `127.77.${network}.1`);
const ask = `mutation($input: AskQuestionInput!) { askQuestion(input: $input) { ... on QuestionAsked { followUpCode } } }`;
const hear = token
  ? 'subscription { inboxUpdated { number } }'
  : 'subscription($code: String!) { questionUpdated(followUpCode: $code) { number status } }';

const send = (localAddress: string, accept: string, query: string, variables: object) =>
  new Promise<[ClientRequest, IncomingMessage]>((done, fail) => {
    const authorization = token && { authorization: `Bearer ${token}` };
    const headers = { 'content-type': 'application/json', accept, ...authorization };
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
  const [sent, answer] = await send(network, 'text/event-stream', hear, token ? {} : { code });
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

async function allListen(): Promise<ClientRequest[]> {
  const open: ClientRequest[] = [];
  // As many at once as there are networks: people come one after another.
  for (let each = 0; each < ofNetwork; each++)
    open.push(...(await Promise.all(networks.map((network, place) => listen(network, codes[place] ?? '')))));
  return open;
}

/** Kilobytes of what somebody still needs. What lets go of more while it is collected goes at the next look. */
function heap(): number {
  for (let least = Infinity; ;) {
    // Collects, and counts what is left.
    const counted = execFileSync('jcmd', [process_, 'GC.class_histogram'], { encoding: 'utf8', maxBuffer: 1 << 25 });
    const used = Math.round(Number(/^Total\s+\d+\s+(\d+)/m.exec(counted)?.[1]) / 1024);
    if (Number.isNaN(used)) throw new Error('The heap says nothing of itself.');
    if (used >= least - 100) return used;
    least = used;
  }
}

const resident = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process_}/status`, 'utf8'))?.[1]);

/** Of the process, as the system knows them. */
function sockets(): string[] {
  return readdirSync(`/proc/${process_}/fd`).flatMap((file) => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${process_}/fd/${file}`))?.slice(1) ?? [];
    } catch {
      // Closed since.
      return [];
    }
  });
}

/** That these networks made to the API; those to the database are pooled, and the site has its own. */
function connections(): number {
  const own = new Set(sockets());
  const port = Number(new URL(address).port).toString(16).toUpperCase().padStart(4, '0');
  // As the kernel writes 127.77.N.1, with its bytes the other way round.
  const network = /01[0-9A-F]{2}4D7F:[0-9A-F]{4}$/;
  return ['tcp', 'tcp6']
    .flatMap((family) => readFileSync(`/proc/${process_}/net/${family}`, 'utf8').trim().split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, local, remote, , , , , , , inode]) =>
        local?.endsWith(`:${port}`) && network.test(remote ?? '') && own.has(inode ?? ''),
    ).length;
}

const now = () => ({ heap: heap(), resident: resident(), connections: connections(), sockets: sockets().length });

async function leave(open: ClientRequest[], left: number) {
  open.forEach((one) => one.destroy());
  for (let looks = 0; connections() > left && looks < 40; looks++) await pause(500);
  // What was theirs is let go of later than their sockets; whatever beats for them beats every five seconds.
  for (let held = Infinity, now = heap(); now < held - 256; now = heap()) {
    held = now;
    await pause(6_000);
  }
}

async function round(left: number) {
  const open = await allListen();
  const during = now();
  await leave(open, left);
  return { during, after: now() };
}

const codes: string[] = [];
// One after another: a backend that has just started does slowly what it never did.
if (!token) for (const network of networks) codes.push(await question(network));
// What is made once, for as many as there are, is no cost of a listener and is kept on purpose.
await leave(await allListen(), 0);

const before = now();
const first = await round(before.connections);
const second = await round(before.connections);

const megabytes = (kilobytes: number) => `${(kilobytes / 1024).toFixed(1)} MB`;
const rows = [before, first.during, first.after, second.during, second.after];
const course = (of: (row: typeof before) => number | string) => rows.map(of).join(', ');
const more = (100 * (second.after.heap - before.heap)) / before.heap;
console.log(`each ${((first.during.heap - before.heap) / Number(many)).toFixed(1)} kB`);
console.log(
  `heap ${course(({ heap }) => megabytes(heap))}; resident ${course(({ resident }) => megabytes(resident))};` +
    ` connections ${course(({ connections }) => connections)}; with the database ${course((row) => row.sockets)}`,
);
console.log(
  `left ${second.after.connections - before.connections} ${more.toFixed(1)} ${second.after.heap - first.after.heap}`,
);
process.exit();
