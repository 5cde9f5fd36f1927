/** What can be erased for good, as the API has it. */
import type { Step, There } from './work.ts';

/** What came after a text that was loaded or saved only confirmed, withdrew or restored it. */
const isText = ({ step }: Step) => step === 'LOADED' || step === 'SAVED';

/**
 * What goes with the text of a step: that text alone, or all of a withdrawn record, which says it still. Null when it
 * stays: what a record says now is changed and saved first.
 */
export function erasing({ withdrawnAt, revisions }: Pick<There, 'withdrawnAt' | 'revisions'>, step: Step) {
  if (step.erasedAt) return null;
  const standing = revisions.find(isText);
  if (standing && step.version < standing.version) return 'TEXT';
  return withdrawnAt ? 'RECORD' : null;
}
