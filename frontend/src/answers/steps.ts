import type { EscalationStep } from '../api/ladder.ts';

/** Steps that stand at one place are two ways to go from there. */
export const places = (steps: EscalationStep[]) => [...Map.groupBy(steps, ({ order }) => order).entries()];
