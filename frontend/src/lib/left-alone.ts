const signs = ['focusout', 'toggle'];

/** Whoever is busy in a text, with the keyboard or in a part that was opened, first comes to an end. */
export async function leftAlone(text: HTMLElement): Promise<void> {
  while (text.matches(':focus-within, :has(details[open])'))
    await new Promise((look) => {
      for (const sign of signs) text.addEventListener(sign, () => setTimeout(look), { once: true, capture: true });
    });
}
