/** A shorter absence is not worth a word: most are over before anybody has read it. */
const bearable = 5000;

/** Tells once that something has been away for so long, and then once that it is back. */
export function absence(tell: (isAway: boolean) => unknown) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTold = false;
  const excused = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    away() {
      timer ??= setTimeout(() => tell((isTold = true)), bearable);
    },
    /** It is away for a reason that needs no word, and nobody knows that it is back. */
    excused,
    back() {
      excused();
      if (isTold) tell((isTold = false));
    },
  };
}
