/** What was noted in this tab stays in sight when somebody walks to another page and comes back. */
import { Log } from './log.svelte.ts';

const logs = new Map<string, Log>();

export function logOf(partnership: string): Log {
  const log = logs.get(partnership) ?? new Log(partnership);
  logs.set(partnership, log);
  return log;
}
