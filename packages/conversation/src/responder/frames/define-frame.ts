import type { Concept } from '../../languages/define-concepts.js';
import type { Intent } from '../../languages/define-pack.js';

/**
 * What words of certain classes mean together, whatever their order: "erase" and "record" are a
 * wish not to be called, in "take me off your list" as in "löschen Sie meine Nummer". A frame holds
 * within a clause, or within a short utterance, and says nothing of a longer story.
 */
export interface Frame {
  readonly intent: Intent;
  /** Each must be there; of several in one place, one. */
  readonly all: readonly (Concept | readonly Concept[])[];
  readonly none?: readonly Concept[];
  /** Only in a question, or only outside one. */
  readonly question?: boolean;
  /** Over a comma as well. */
  readonly across?: boolean;
  /** Words of the clause at most. */
  readonly most?: number;
}
