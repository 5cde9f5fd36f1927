const second = 1000;

/** Runs soon after it was asked for, at most once a second and never twice at once; `end` takes back what waits. */
export function calmly(run: () => Promise<unknown>): { soon: () => void; end: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  let running = false;
  let asked = false;

  async function go() {
    running = true;
    asked = false;
    last = Date.now();
    await run();
    running = false;
    if (asked) soon();
  }
  function soon() {
    asked = true;
    clearTimeout(timer);
    if (!running) timer = setTimeout(() => void go(), Math.max(0, last + second - Date.now()));
  }
  return {
    soon,
    end: () => {
      asked = false;
      clearTimeout(timer);
    },
  };
}
