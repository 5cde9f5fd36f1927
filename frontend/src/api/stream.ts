/**
 * Listens to a subscription over POST, which a browser's own EventSource cannot: what opens it, a token or a code, stands
 * in no address. Knows nothing of who is signed in.
 */
import { absence } from './absence.ts';
import { eventsIn } from './events.ts';

export interface Listening<Told> {
  query: string;
  variables?: object;
  /**
   * Who asks, with another token when the last one was refused; null ends it, and an error means later. Without it nobody
   * need be anybody.
   */
  bearer?: (refused: boolean) => Promise<string | null>;
  /** Each event. The first after a connection was made tells how things are now: what was missed needs no telling. */
  told: (event: Told) => void;
  /** A connection was refused for want of room, or ended without any event: look, for nobody tells. */
  silent?: () => void;
  /** Whether what happens is not heard any more: the connection was lost and did not come back within some seconds. */
  lost?: (isLost: boolean) => void;
}

/** The API writes a sign of life every five seconds. */
const silence = 20_000;
/** A browser has few connections for each site; a page that nobody sees for so long needs none. */
const unseen = 60_000;
/** 1, 2, 4, 8, 16 seconds, then every half minute. */
const patience = (tries: number) => Math.min(1000 * 2 ** tries, 30_000);

/** From now on, over as many connections as it takes; the answer ends it. */
export function listen<Told>(to: Listening<Told>): () => void {
  const over = new AbortController();
  void keepUp(to, over.signal);
  return () => over.abort();
}

type End = 'lost' | 'ended' | 'refused' | 'full' | 'over';

async function keepUp<Told>(to: Listening<Told>, over: AbortSignal): Promise<void> {
  let tries = 0;
  let end = 'lost' as End;
  const hearing = absence((isAway) => !over.aborted && to.lost?.(isAway));
  while (!over.aborted) {
    let isSilent = true;
    const heard = (event: Told) => {
      tries = 0;
      isSilent = false;
      hearing.back();
      if (!over.aborted) to.told(event);
    };
    end = await connect({ ...to, told: heard }, end === 'refused', over);
    if (end === 'over') return;
    if (end !== 'lost') hearing.excused();
    // A page that nobody sees ends its connection itself.
    else if (!document.hidden) hearing.away();
    if ((end === 'ended' || end === 'full') && isSilent && !over.aborted) to.silent?.();
    await pause(patience(tries++), over);
    await shown(over);
  }
}

async function connect<Told>(
  { bearer, told, ...asked }: Listening<Told>,
  refused: boolean,
  over: AbortSignal,
): Promise<End> {
  const own = new AbortController();
  const guard = watch(() => own.abort());
  try {
    const token = await bearer?.(refused);
    if (token === null) return 'over';
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(asked),
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([over, own.signal]),
    });
    if (response.status === 401) return 'refused';
    if (response.status === 403) return 'over';
    if (response.status === 503) return 'full';
    if (response.ok && response.body && (await read(response.body, told, guard.alive))) return 'ended';
  } catch {
    // Without a network, ended by ourselves, or cut off: the next connection tells how things are.
  } finally {
    guard.end();
    own.abort();
  }
  return 'lost';
}

/** Whether the API said that this was all. */
async function read<Told>(body: ReadableStream<Uint8Array>, told: (event: Told) => void, alive: () => void) {
  let isAll = false;
  const events = eventsIn();
  const decoder = new TextDecoder();
  const pieces = body.getReader();
  for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
    alive();
    for (const { name, data } of events(decoder.decode(piece.value, { stream: true }))) {
      isAll ||= name === 'complete';
      if (name !== 'next') continue;
      const answer = JSON.parse(data) as { data?: Told | null };
      if (answer.data) told(answer.data);
    }
  }
  return isAll;
}

/** Ends a connection that fell silent, and that of a page which nobody sees. */
function watch(stop: () => void) {
  let quiet = setTimeout(stop, silence);
  let away: ReturnType<typeof setTimeout> | undefined;
  const turned = () => {
    clearTimeout(away);
    if (document.hidden) away = setTimeout(stop, unseen);
  };
  document.addEventListener('visibilitychange', turned);
  turned();
  return {
    alive() {
      clearTimeout(quiet);
      quiet = setTimeout(stop, silence);
    },
    end() {
      clearTimeout(quiet);
      clearTimeout(away);
      document.removeEventListener('visibilitychange', turned);
    },
  };
}

/** Shorter when the network is back. */
function pause(time: number, over: AbortSignal): Promise<void> {
  return new Promise((go) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      over.removeEventListener('abort', done);
      go();
    };
    const timer = setTimeout(done, time);
    addEventListener('online', done);
    over.addEventListener('abort', done);
  });
}

function shown(over: AbortSignal): Promise<void> {
  return new Promise((go) => {
    const look = () => {
      if (document.hidden && !over.aborted) return;
      document.removeEventListener('visibilitychange', look);
      over.removeEventListener('abort', look);
      go();
    };
    document.addEventListener('visibilitychange', look);
    over.addEventListener('abort', look);
    look();
  });
}
