import type { Language } from '@immolab/contracts';
import { leadBody } from '../../phone-world/lead-body.js';
import type { LeadBody } from '../../phone-world/open-phone-world.js';

/** What leads of dialogues ask about. */
const PROPERTY = { rooms: 3.5, area: 82, features: ['Balcony', 'Cellar'], currency: 'CHF' };

/** The trigger of a call in which a dialogue is held. */
export function leadOfDialogue(language: Language, number: number): LeadBody {
  return leadBody({ language, number, property: PROPERTY });
}
