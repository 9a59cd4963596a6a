import { createHash } from 'node:crypto';
import type { Language, TriggerRequest } from '@immolab/contracts';
import { buildTriggerRequest } from '@immolab/testkit';
import { PERSONAS, type Persona } from '../simulated-line/persona.js';
import { threeCriteria } from '../simulated-line/testing/sample-criteria.js';

const DAY_MS = 86_400_000;

/** A number whose last two digits choose the persona. */
function phoneOf(persona: Persona, number = 12_345): string {
  return `+4179${String(number).padStart(5, '0')}${String(PERSONAS.indexOf(persona)).padStart(2, '0')}`;
}

export interface RequestChanges {
  readonly slots?: TriggerRequest['slots'];
  /** Of the property: calls of the same one share its slots. */
  readonly reference?: string;
  /** Tells leads of the same persona apart. */
  readonly number?: number;
}

/** A request with every kind of thing in it; its property is its own, so its slots are too. */
export function requestFor(
  persona: Persona,
  language: Language,
  changes: RequestChanges = {},
): TriggerRequest {
  const phone = phoneOf(persona, changes.number);
  const reference = changes.reference ?? `${persona}-${language}`;
  return buildTriggerRequest({
    lead: { firstName: 'John', lastName: 'Smith', phone, language },
    property: { reference },
    agent: { transferNumber: '+41791239999' },
    criteria: threeCriteria(language),
    slots: changes.slots ?? [10, 11, 12].map((days) => slotIn(days)),
  });
}

export function slotIn(days: number, maxBookings = 2): TriggerRequest['slots'][number] {
  const date = new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
  return { date, startTime: '10:00', endTime: '11:00', maxBookings };
}

/** A call id that is the same in each run, so that the lead says the same. */
export function callIdFor(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`]
    .concat(hex.slice(20, 32))
    .join('-');
}
