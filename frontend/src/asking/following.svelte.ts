/** A question that is open on this page, with the code that opened it: in memory, as long as the page is. */
import type { listen as Listen } from '../api/stream.ts';
import { inLanguage } from '../lib/language.ts';
import type { EraseResult, Problem, ReplyResult, Thread } from './questions.ts';
import { retrying, send } from './send.ts';

/** How to ask the API for each thing: the words of the requests. */
export interface Requests {
  see: string;
  hear: string;
  reply: string;
  erase: string;
}

export class Following {
  thread = $state.raw<Thread>() as Thread;
  /** Set when nothing of it is left. */
  erased = $state(false);
  /** Whether what the desk writes comes in by itself: not while it is cut off. */
  hearing: 'WELL' | 'CUT_OFF' | 'AGAIN' = $state('WELL');

  readonly #code: string;
  readonly #requests: Requests;
  readonly #reply = retrying((input: { text: string }) => this.#send<ReplyResult>(this.#requests.reply, input));
  readonly #erase = retrying((input: object) => this.#send<EraseResult>(this.#requests.erase, input));

  constructor(requests: Requests, code: string, thread: Thread) {
    this.#requests = requests;
    this.#code = code;
    this.thread = thread;
  }

  /** What a code opens; null for one that opens nothing. */
  static async open(requests: Requests, code: string): Promise<Following | null> {
    const thread = await see(requests, code);
    return thread && new Following(requests, code, thread);
  }

  /**
   * Looks whether something was written, and says how many messages that are. Whoever hears that there is news calls this.
   */
  async refresh(): Promise<number> {
    const thread = await see(this.#requests, this.#code);
    if (thread) return this.#take(thread);
    // Erased elsewhere, or its time had come.
    this.erased = true;
    return 0;
  }

  /** How many messages of the desk are new. One's own is no news, and what comes late is no step back. */
  #take(thread: Thread): number {
    if (thread.messages.length < this.thread.messages.length) return 0;
    const fresh = ofDesk(thread) - ofDesk(this.thread);
    this.thread = thread;
    return fresh;
  }

  /** Follows what happens as long as the page is open, and tells how many messages are new; the answer ends it. */
  hear(listen: typeof Listen, news: (fresh: number) => void): () => void {
    const tell = (fresh: number) => fresh > 0 && news(fresh);
    return listen<{ thread: Thread }>({
      query: this.#requests.hear,
      variables: inLanguage(this.#requests.hear, { followUpCode: this.#code }),
      told: ({ thread }) => tell(this.#take(thread)),
      lost: (isLost) => (this.hearing = isLost ? 'CUT_OFF' : 'AGAIN'),
      silent: () => void this.refresh().then(tell, () => {}),
    });
  }

  /** What is wrong with the words; null when they were sent. */
  async reply(text: string): Promise<Problem[] | null> {
    const result = await this.#reply({ text });
    if (result.__typename === 'QuestionRefused') return result.problems;
    this.#take(result.thread);
    return null;
  }

  /** Why it is still there; null when nothing of it is left. */
  async erase(): Promise<Problem[] | null> {
    const result = await this.#erase({});
    if (result.__typename === 'QuestionRefused') return result.problems;
    this.erased = true;
    return null;
  }

  async #send<Result>(request: string, input: object): Promise<Result> {
    const variables = { input: { ...input, followUpCode: this.#code } };
    return (await send<{ result: Result }>(request, variables)).result;
  }
}

const ofDesk = ({ messages }: Thread) => messages.filter(({ from }) => from === 'DESK').length;

const see = async ({ see }: Requests, followUpCode: string) =>
  (await send<{ thread: Thread | null }>(see, { followUpCode })).thread;
