import type { AnsweredBy } from '@immolab/contracts';

/** Who picked up, and the first that was heard of them, as a recogniser writes it. */
export type HeldOutGreeting = readonly [by: Exclude<AnsweredBy, 'unknown'>, text: string];
