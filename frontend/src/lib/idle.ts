/** Waits until the browser has nothing else to do. */
export const idle = (then: () => void): unknown =>
  'requestIdleCallback' in self ? requestIdleCallback(then) : setTimeout(then, 200);
