/** Something that is sent from an open question: whether it is on its way, and why it did not arrive. */
export class Trying {
  busy = $state(false);
  /** No answer came: it is not known whether it was done. */
  lost = $state(false);
  trouble = $state('');

  /** Sends it unless it is on its way, and says what went wrong in these words. */
  async run(send: () => Promise<void>, words: (error: unknown) => string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.refuse('', false);
    try {
      await send();
    } catch (error) {
      this.refuse(words(error), true);
    } finally {
      this.busy = false;
    }
  }

  refuse(words: string, lost = false): void {
    this.trouble = words;
    this.lost = lost;
  }
}
