/**
 * Signing in at the issuer: authorisation code with PKCE. Tokens stay in the memory of the tab. Only what proves, on the
 * way back, that it was this tab that asked lies in the session's storage until then.
 */
import {
  ErrorResponse,
  InMemoryWebStorage,
  OidcClient,
  type SigninResponse,
  WebStorageStateStore,
} from 'oidc-client-ts';
import { to } from '../lib/addresses.ts';
import { toDesk } from '../lib/desk-addresses.ts';
import type { Person } from './session.svelte.ts';
import { getLocale } from '../lib/paraglide/runtime.js';

export interface Tokens {
  access: string;
  /** In milliseconds since 1970. */
  endsAt: number;
  person: Person;
  response: SigninResponse;
}

const prefix = 'dekkend.';
const askedBy = (store: Storage | InMemoryWebStorage) => new WebStorageStateStore({ prefix, store });
let opened: Promise<{ here: OidcClient; beside: OidcClient }> | undefined;

async function open() {
  const { issuer } = (await (await fetch('/runtime.json')).json()) as { issuer: string };
  const settings = {
    authority: issuer,
    client_id: 'dekkend-site',
    scope: 'openid',
    redirect_uri: new URL(to.manage('terug'), location.origin).href,
    post_logout_redirect_uri: new URL(to.manage(), location.origin).href,
    ui_locales: getLocale(),
    loadUserInfo: false,
  };
  return {
    here: new OidcClient({ ...settings, stateStore: askedBy(sessionStorage) }),
    beside: new OidcClient({ ...settings, stateStore: askedBy(new InMemoryWebStorage()) }),
  };
}

/** A try that failed is not kept: the network may be back. */
function clients() {
  opened ??= open();
  opened.catch(() => (opened = undefined));
  return opened;
}

/** Where to sign in, in this tab; `back` is where the reader wants to be afterwards. */
export async function signInAddress(back: string): Promise<string> {
  return (await (await clients()).here.createSigninRequest({ state: { back } })).url;
}

/** Where to sign in again in another window, while this tab keeps what was typed. */
export async function signInBesideAddress(): Promise<string> {
  return (await (await clients()).beside.createSigninRequest({})).url;
}

/** Whether it was this very tab that went to the issuer. */
export const askedHere = (address: URL) =>
  sessionStorage.getItem(prefix + (address.searchParams.get('state') ?? '')) !== null;

export async function arrive(address: string): Promise<{ tokens: Tokens; back: string }> {
  const response = await (await clients()).here.processSigninResponse(address);
  const { back = '' } = (response.userState ?? {}) as { back?: string };
  const isOurs = [to.manage(), toDesk.work()].some((area) => back.startsWith(area));
  return { tokens: tokensOf(response), back: isOurs ? back : to.manage() };
}

export async function arriveBeside(address: string): Promise<Tokens> {
  return tokensOf(await (await clients()).beside.processSigninResponse(address));
}

/** Null when the issuer wants people to sign in again. */
export async function renew({ response }: Tokens): Promise<Tokens | null> {
  const { refresh_token, id_token, session_state, scope, profile } = response;
  if (!refresh_token) return null;
  const state = { refresh_token, id_token, session_state, scope, profile, data: undefined };
  try {
    return tokensOf(await (await clients()).here.useRefreshToken({ state, timeoutInSeconds: 8 }));
  } catch (error) {
    if (error instanceof ErrorResponse) return null;
    throw error;
  }
}

export async function signOutAddress({ response }: Tokens): Promise<string> {
  return (await (await clients()).here.createSignoutRequest({ id_token_hint: response.id_token })).url;
}

const tokensOf = (response: SigninResponse, { sub, name, preferred_username } = response.profile): Tokens => ({
  person: { id: sub, name: name ?? preferred_username ?? sub },
  access: response.access_token,
  endsAt: Date.now() + (response.expires_in ?? 0) * 1000,
  response,
});
