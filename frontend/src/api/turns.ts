/** Lets a few at a time do their work; the others wait for their turn. A build must not crowd out readers. */
export function turns(lanes: number) {
  const waiting: (() => void)[] = [];
  let free = lanes;
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (free > 0) free--;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await work();
    } finally {
      // The lane goes straight to the next in line, or is free.
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
