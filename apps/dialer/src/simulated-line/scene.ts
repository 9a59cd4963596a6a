import type { CallBrief } from '@immolab/contracts';
import { type Answer, canFail } from './answer-criterion.js';
import { askAboutProperty } from './ask-about-property.js';
import type { Persona } from './persona.js';
import { createRandom } from './random.js';
import { createSpeaker, type Speaker } from './speaker.js';

/** Who speaks, and what they remember of the call. */
export interface Scene {
  readonly brief: CallBrief;
  readonly persona: Persona;
  readonly speaker: Speaker;
  /** The criterion that `fails_eliminatory` fails; null when nothing can be failed. */
  readonly failing: string | null;
  /** Every answer given so far, by criterion. */
  readonly answers: Map<string, readonly Answer[]>;
  /** Questions about the property still to be put. */
  readonly questions: string[];
  slotOffers: number;
  /** How often the persona has said what it rather wants than to answer. */
  pleas: number;
}

/** The scene as the telephone is picked up; `seed` is the call id. */
export function setScene(brief: CallBrief, persona: Persona, seed: string): Scene {
  const { language, phone } = brief.lead;
  const speaker = createSpeaker(language, phone, createRandom(`${seed}/${persona}`));
  return {
    brief,
    persona,
    speaker,
    failing: persona === 'fails_eliminatory' ? criterionToFail(brief, speaker) : null,
    answers: new Map(),
    questions: persona === 'asks_questions' ? askAboutProperty(brief.property, speaker) : [],
    slotOffers: 0,
    pleas: 0,
  };
}

/**
 * An eliminatory criterion first, else any that an answer can fail at all; a text last, since rules
 * fail the others at the first answer.
 */
function criterionToFail(brief: CallBrief, speaker: Speaker): string | null {
  const able = brief.criteria.filter((criterion) => canFail(criterion, speaker));
  const eliminatory = able.filter((criterion) => criterion.eliminatory);
  const from = eliminatory.length > 0 ? eliminatory : able;
  return (from.find((criterion) => criterion.type !== 'text') ?? from[0])?.id ?? null;
}
