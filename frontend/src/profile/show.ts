/** Puts what a school published just now in the place of what its page was built with. */
import { mount } from 'svelte';
import { moment } from '../lib/format.ts';
import { leftAlone } from '../lib/left-alone.ts';
import { m } from '../lib/paraglide/messages.js';
import type { PublicProfile } from './fields.ts';
import { lastWord } from './last-word.ts';
import type { Edition } from './newest.ts';
import ProfileAsPublished from './ProfileAsPublished.svelte';

export async function show(section: HTMLElement, profile: PublicProfile, built: Edition | null): Promise<void> {
  const [status, told] = section.querySelectorAll<HTMLElement>(':scope > [role=status], :scope > .published');
  if (!status || !told) return;
  const target = told.cloneNode(false) as HTMLElement;
  mount(ProfileAsPublished, { target, props: { profile } });
  await leftAlone(told);
  told.replaceWith(target);
  status.textContent = whatIsNew(profile, built);
}

/** The school said something; when a profile only expired its text tells so itself. */
function whatIsNew(profile: PublicProfile, built: Edition | null): string {
  const at = moment(lastWord(profile));
  if (profile.publishedAt !== built?.publishedAt) return m.profile_renewed({ at });
  return profile.confirmedAt === built.confirmedAt ? '' : m.profile_confirmed({ at });
}
