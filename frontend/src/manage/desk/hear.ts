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

/** What is told of each event: which question, null when it may be any, and who writes when no more than that happened. */
export type Told = (number: string | null, writing: string[] | null) => void;

/** The answer ends it. */
export function hearDesk(told: Told): () => void {
  const begin = () =>
    listen<{ inboxUpdated: Event }>({
      query: print(InboxUpdated),
      bearer,
      silent: () => told(null, null),
      told: ({ inboxUpdated: { number, onlyWriting, writing } }) => told(number, onlyWriting ? writing : null),
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

/** Who was heard of in the last twenty seconds is writing: nobody tells when they stop. */
export const writes = 20_000;
