import type { CallBrief } from '@immolab/contracts';
import { partiesOf, phrasesOf } from '../script/choose-words.js';
import type { ScriptState } from '../script/define-state.js';

/** What is said instead of a model's words, in the language spoken. */
export interface SafePhrases {
  readonly oneMoment: string;
  /** Yes, an AI. */
  readonly robot: string;
  /** The price as given; to whoever is not known to be the lead, that nothing can be said. */
  readonly price: string;
  readonly noPromise: string;
  readonly cannotSay: string;
}

export function safePhrases(brief: CallBrief, state: ScriptState): SafePhrases {
  const { oneMoment, robot, price, noPromise, cannotSay } = phrasesOf(state);
  return {
    oneMoment,
    robot: robot(partiesOf(brief).agency),
    price: state.identity === 'confirmed' ? price(brief.property.price, brief.property) : cannotSay,
    noPromise,
    cannotSay,
  };
}
