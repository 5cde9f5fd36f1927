/** A shorter absence is not worth a word: most are over before anybody has read it. */
const bearable = 5000;

/** Tells once that something has been away for so long, and then once that it is back. */
export function absence(tell: (isAway: boolean) => unknown) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTold = false;
  return {
    away() {
      timer ??= setTimeout(() => tell((isTold = true)), bearable);
    },
    back() {
      clearTimeout(timer);
      timer = undefined;
      if (isTold) tell((isTold = false));
    },
  };
}
