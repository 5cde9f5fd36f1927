/** Puts counts that came in just now in the place of those the page was built with. */
import { type Component, mount } from 'svelte';
import { clock } from '../lib/format.ts';
import { leftAlone } from '../lib/left-alone.ts';
import { m } from '../lib/paraglide/messages.js';
import type { Shown } from './counted.ts';
import CountsOfOffer from './CountsOfOffer.svelte';
import PlacesList from './PlacesList.svelte';
import PlacesNow from './PlacesNow.svelte';

const parts: Record<string, Component<never>> = { list: PlacesList, now: PlacesNow, counts: CountsOfOffer };

export async function show(shown: Shown): Promise<void> {
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const { part: name = '', known = '{}' } = part.dataset;
    const target = part.cloneNode(false) as HTMLElement;
    mount(parts[name] as Component<object>, { target, props: { ...shown, ...JSON.parse(known) } });
    await leftAlone(part);
    part.replaceWith(target);
  }
  for (const status of document.querySelectorAll('[data-renewed]'))
    status.textContent = m.places_renewed({ time: clock(new Date().toISOString()) });
}
