/** Whether an answer helped: one press, sent once, with nothing of who pressed. */
interface Asked {
  article: string;
  /** The text of the message to the API. */
  send: string;
  words: { thanks: string; ask: string; away: string };
}

interface Answer {
  problems?: { message: string }[];
}

const part = document.querySelector<HTMLElement>('[data-helped]');

function listen(part: HTMLElement) {
  const { article, send, words } = JSON.parse(part.dataset.helped ?? '') as Asked;
  const buttons = [...part.querySelectorAll('button')];
  const told = part.querySelector<HTMLElement>('[role=status]');
  let busy = false;
  // The same press sent again counts once, also when its answer was lost.
  const idempotencyKey = crypto.randomUUID();
  for (const button of buttons) button.addEventListener('click', () => void say(button.value === 'true'));

  async function say(helped: boolean) {
    if (busy) return;
    busy = true;
    for (const button of buttons) button.ariaDisabled = 'true';
    const refused = await sent({ article, helped, idempotencyKey });
    if (told) told.textContent = refused ?? (helped ? words.thanks : words.ask);
    busy = false;
    for (const button of buttons) button.ariaDisabled = null;
    if (refused) return;
    // Whoever pressed stands on a button that goes: the thanks is where they go on.
    told?.focus();
    part.querySelector('.buttons')?.remove();
  }

  /** Why it was not counted; null when it was. */
  async function sent(input: object): Promise<string | null> {
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: {
          accept: 'application/graphql-response+json',
          'accept-language': document.documentElement.lang,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ query: send, variables: { input } }),
        signal: AbortSignal.timeout(8000),
      });
      const { rateArticle } = ((await response.json()) as { data: { rateArticle: Answer } }).data;
      return rateArticle.problems?.[0]?.message ?? null;
    } catch {
      return words.away;
    }
  }
}

if (part) listen(part);
