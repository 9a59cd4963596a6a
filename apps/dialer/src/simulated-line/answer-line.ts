import type { CallBrief, EndedReason } from '@immolab/contracts';
import type { Persona } from './persona.js';
import { createRandom } from './random.js';
import { createSpeaker } from './speaker.js';

/** What happens when the simulated line rings. */
export type LineAnswer =
  | { readonly answered: true; readonly by: 'person' }
  | { readonly answered: true; readonly by: 'voicemail'; readonly greeting: string }
  | {
      readonly answered: false;
      readonly endedReason: Extract<EndedReason, 'no_answer' | 'busy' | 'declined'>;
      /** As a telephone network would answer; null where it only rings. */
      readonly sipCode: number | null;
    };

/** Who or what answers; a mailbox speaks the lead's language. `seed` is the call id. */
export function answerOf(persona: Persona, brief: CallBrief, seed: string): LineAnswer {
  switch (persona) {
    case 'no_answer':
      return { answered: false, endedReason: 'no_answer', sipCode: null };
    case 'busy':
      return { answered: false, endedReason: 'busy', sipCode: 486 };
    case 'declines':
      return { answered: false, endedReason: 'declined', sipCode: 603 };
    case 'voicemail': {
      const { language, phone, firstName, lastName } = brief.lead;
      const speaker = createSpeaker(language, phone, createRandom(seed));
      const values = { firstName, name: `${firstName} ${lastName}` };
      return {
        answered: true,
        by: 'voicemail',
        greeting: speaker.say(speaker.table.voicemailGreeting, values),
      };
    }
    default:
      return { answered: true, by: 'person' };
  }
}
