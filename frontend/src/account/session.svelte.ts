/** Who is signed in, for as long as this tab is open. */
import { untrack } from 'svelte';
import { to } from '../lib/addresses.ts';
import type { Tokens } from './issuer.ts';

/** As the issuer knows them. What they may do, the API says. */
export interface Person {
  id: string;
  name: string;
}

/** Nobody is signed in, or no longer: the issuer wants to see them again. */
export class SignedOut extends Error {}

/** The issuer cannot be reached. */
export class IssuerAway extends Error {}

const channel = 'dekkend-sign-in';
/** A token that ends this soon may have ended when it arrives. */
const margin = 20_000;

export const session = $state<{
  state: 'out' | 'in' | 'expired';
  person: Person | null;
  /** Where to sign in again beside this page. */
  beside: string | null;
  /** Somebody else signed in beside this page. */
  other: boolean;
}>({ state: 'out', person: null, beside: null, other: false });

const issuer = () => import('./issuer.ts');
let tokens: Tokens | undefined;
let renewing: Promise<string> | undefined;
let returned: (() => void)[] = [];

function accept(fresh: Tokens): string {
  tokens = fresh;
  session.person = fresh.person;
  session.state = 'in';
  session.beside = null;
  session.other = false;
  return fresh.access;
}

/** Runs when somebody who was signed out is back. */
export function whenBack(run: () => void): () => void {
  returned.push(run);
  return () => (returned = returned.filter((one) => one !== run));
}

export async function signIn(back = location.pathname + location.search): Promise<void> {
  location.assign(await (await issuer()).signInAddress(back));
}

/**
 * The way back from the issuer. In the tab that went there it ends where its reader wanted to be; in a window beside a
 * page that waits it hands the answer to that page, and says so with null.
 */
export async function comeBack(address: URL): Promise<string | null> {
  const { arrive, askedHere } = await issuer();
  if (askedHere(address)) {
    const { tokens: fresh, back } = await arrive(address.href);
    accept(fresh);
    return back;
  }
  new BroadcastChannel(channel).postMessage(address.href);
  return null;
}

/** A token that is good for one request now. What a page shows stays there when the sign-in ends: it asks no more. */
export function token(): Promise<string> {
  if (!tokens || untrack(() => session.state) !== 'in') return Promise.reject(new SignedOut());
  if (tokens.endsAt - margin > Date.now()) return Promise.resolve(tokens.access);
  return again();
}

/** A new token in place of one that is not good any more; many may ask at once. */
export function again(): Promise<string> {
  renewing ??= renewed().finally(() => (renewing = undefined));
  return renewing;
}

async function renewed(): Promise<string> {
  const fresh = tokens
    ? await (await issuer()).renew(tokens).catch(() => {
        throw new IssuerAway();
      })
    : null;
  if (fresh) return accept(fresh);
  if (session.state === 'in') expire();
  throw new SignedOut();
}

function expire() {
  session.state = 'expired';
  void waitBeside();
}

/** Where to sign in is known before anybody presses: only then may the press open a window. */
async function waitBeside(): Promise<void> {
  const { arriveBeside, signInBesideAddress } = await issuer();
  session.beside = await signInBesideAddress().catch(() => null);
  const heard = new BroadcastChannel(channel);
  heard.onmessage = async ({ data }: MessageEvent<string>) => {
    const fresh = await arriveBeside(data).catch(() => null);
    if (!fresh) return;
    heard.close();
    // What was typed belongs to who typed it.
    if (fresh.person.id !== session.person?.id) {
      session.other = true;
      return void waitBeside();
    }
    accept(fresh);
    returned.forEach((run) => run());
  };
}

export async function signOut(): Promise<void> {
  const address = tokens && (await (await issuer()).signOutAddress(tokens).catch(() => undefined));
  // Leaving forgets everything; until then nothing is lost to who changes their mind.
  location.assign(address ?? to.manage());
}
