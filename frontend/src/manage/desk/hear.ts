/** Hears what happens at a desk, for as long as somebody is signed in. */
import { print } from 'graphql';
import { listen } from '../../api/stream.ts';
import { again, SignedOut, token, whenBack } from '../../account/session.svelte.ts';
import { type Event, InboxUpdated } from './questions.ts';

async function bearer(refused: boolean): Promise<string | null> {
  try {
    return await (refused ? again() : token());
  } catch (error) {
    if (error instanceof SignedOut) return null;
    throw error;
  }
}

/** Tells the number of each question that something happened with, null when it may have been any; the answer ends it. */
export function hearDesk(told: (number: string | null) => void): () => void {
  const begin = () =>
    listen<{ inboxUpdated: Event }>({
      query: print(InboxUpdated),
      bearer,
      told: ({ inboxUpdated }) => told(inboxUpdated.number),
    });
  let end = begin();
  const back = whenBack(() => {
    end();
    end = begin();
  });
  return () => {
    back();
    end();
  };
}

/** Who typed in the last twenty seconds is writing: nobody tells when they stop. */
export const writes = 20_000;
