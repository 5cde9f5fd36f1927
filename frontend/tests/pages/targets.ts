import type { Page } from '@playwright/test';

const comfortable = 44;
const least = 24;

/** Controls that a thumb would miss. A link in a sentence may be as high as its line, as WCAG 2.5.8 has it. */
const missed = (page: Page) =>
  page.evaluate(
    ([comfortable, least]) => {
      const inSentence = (control: Element) => {
        // A button is a box to the browser, and an explained word a part of its sentence to a reader.
        if (getComputedStyle(control).display !== 'inline' && !control.matches('.word')) return false;
        const around = control.closest('p, li, dd, td, h1, h2, h3')?.textContent?.trim() ?? '';
        return around.length > (control.textContent?.trim() ?? '').length;
      };
      // Pressing the label ticks the box, and pressing the card follows its link.
      const target = (control: Element) =>
        control.closest('label.check, label.option') ?? control.closest('.stretched')?.closest('.card') ?? control;
      return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].flatMap((control) => {
        const height = target(control).getBoundingClientRect().height;
        const seen = control.checkVisibility({ visibilityProperty: true }) && !control.matches('.utrecht-skip-link');
        const wanted = inSentence(control) ? least : comfortable;
        return seen && Math.round(height) < wanted ? `${Math.round(height)}: ${control.outerHTML.slice(0, 120)}` : [];
      });
    },
    [comfortable, least] as const,
  );

/** What a thumb would miss on a telephone, with everything opened that opens. */
export async function tooSmallOpened(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 390, height: 844 });
  const more = page.getByRole('button', { name: 'Meer filters' });
  if (await more.isVisible()) await more.click();
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
  return missed(page);
}
