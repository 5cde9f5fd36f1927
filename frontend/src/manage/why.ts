/** Why something was not done or not kept, to whoever pressed. */
import { Forbidden } from '../account/ask.ts';
import { SignedOut } from '../account/session.svelte.ts';
import { m } from '../lib/paraglide/messages.js';

export function whyNot(error: unknown, otherwise: string = m.desk_not_done()): string {
  if (error instanceof Forbidden) return m.done_forbidden();
  return error instanceof SignedOut ? m.desk_signed_out() : otherwise;
}

export function whyNotKept(error: unknown, otherwise: string = m.spending_not_saved()): string {
  if (error instanceof Forbidden) return m.kept_forbidden();
  return error instanceof SignedOut ? m.kept_signed_out() : otherwise;
}
