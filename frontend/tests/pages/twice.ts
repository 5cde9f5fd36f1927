/** A double press of which the server was quick to answer the first. */
import type { Locator } from '@playwright/test';

/** Presses again as soon as the first press is answered. */
export const pressTwice = (button: Locator, answered: string) =>
  button.evaluate((button: HTMLElement, answered) => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector(answered)) return;
      seen.disconnect();
      requestAnimationFrame(() => button.click());
    });
    seen.observe(document.body, { childList: true, subtree: true });
    button.click();
  }, answered);
