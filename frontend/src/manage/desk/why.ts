/** Why something was not done, to whoever pressed. */
import { Forbidden } from '../../account/ask.ts';
import { SignedOut } from '../../account/session.svelte.ts';
import { m } from '../../lib/paraglide/messages.js';

export function whyNot(error: unknown): string {
  if (error instanceof Forbidden) return m.manage_forbidden();
  return error instanceof SignedOut ? m.desk_signed_out() : m.desk_not_done();
}
