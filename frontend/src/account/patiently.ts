/** No answer, or not now: the same question may be asked again. */
export class Away extends Error {}

/** The API answers, and is too busy for this question. */
export class Busy extends Away {}

/** What the API says when the same question may be answered in a moment. */
const passing = ['UNAVAILABLE', 'TIMEOUT'];

/** Whether the API will not answer now; null when it is something else. Who asks too much must not ask again at once. */
export function notNow(codes: string[], isSilent: boolean): Away | null {
  if (codes.includes('RATE_LIMITED')) return new Away();
  return isSilent || codes.some((code) => passing.includes(code)) ? new Busy() : null;
}

/** How long to wait before a busy API is asked once more, in milliseconds. */
const pauses = [300, 1000];
const wait = (time: number) => new Promise((ready) => setTimeout(ready, time));

/** Asks again after a pause while the API is busy; only for what changes nothing. */
export async function patiently<Result>(ask: () => Promise<Result>, left = pauses): Promise<Result> {
  const [pause, ...later] = left;
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Busy) || pause === undefined) throw error;
    await wait(pause);
    return patiently(ask, later);
  }
}
