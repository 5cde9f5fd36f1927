/**
 * When an island wakes: as soon as the browser has nothing else to do, at once when the address asks something, or when
 * somebody presses in it. A press that comes too early is kept, and made again when somebody listens.
 */
import type { ClientDirective } from 'astro';
import { idle } from '../lib/idle.ts';

const breathe = () => new Promise((go) => setTimeout(go));

const calm: ClientDirective = (load, _, island) => {
  let kept: HTMLElement | undefined;
  let waking: Promise<void> | undefined;

  async function wake() {
    const hydrate = await load();
    // Loading and waking are two tasks: between them the browser can answer a thumb.
    await breathe();
    await hydrate();
    island.removeEventListener('click', keep, true);
    kept?.click();
  }
  /** What could not be fetched holds nobody up: the form and its links work as they stand. */
  function giveUp() {
    island.removeEventListener('click', keep, true);
    kept?.click();
  }
  const begin = () => void (waking ??= wake().catch(giveUp));

  function keep(event: Event) {
    const pressed = event.target instanceof Element ? event.target.closest('button') : null;
    if (!pressed) return;
    event.preventDefault();
    event.stopPropagation();
    kept = pressed;
    begin();
  }

  island.addEventListener('click', keep, true);
  for (const sign of ['pointerdown', 'focusin']) island.addEventListener(sign, begin, { once: true });
  if (location.search) begin();
  else idle(begin);
};

export default calm;
