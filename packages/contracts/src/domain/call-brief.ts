import type { Language } from './language.js';

/** The person to be phoned, as accepted and normalised. */
export interface Lead {
  readonly firstName: string;
  readonly lastName: string;
  /** E.164, e.g. `+41791234567`. */
  readonly phone: string;
  readonly email: string;
  readonly language: Language;
  readonly budget: string | null;
  readonly remarks: string | null;
  /** Where the enquiry was made, spoken when the lead asks where the number came from. */
  readonly source: string | null;
}

export interface Property {
  readonly title: string;
  readonly address: string;
  /** Rent a month, or sale price, in `currency`. */
  readonly price: number;
  readonly type: 'sale' | 'rent';
  readonly description: string;
  readonly features: readonly string[];
  /** Square metres. */
  readonly area: number | null;
  readonly rooms: number | null;
  readonly bathrooms: number | null;
  /** Square metres of terrace or balcony. */
  readonly terrace: number | null;
  /** The integrator's identity of the property: slots with the same one share their capacity. */
  readonly reference: string | null;
  /** ISO 4217; null: none is spoken. */
  readonly currency: string | null;
}

export interface AgentConfig {
  readonly agentName: string | null;
  readonly agencyName: string;
  /** E.164 of the colleague a call is transferred to. */
  readonly transferNumber: string | null;
  readonly transferConditions: readonly string[];
  readonly notificationEmail: string | null;
  /** Farewell in the integrator's words, at most 1,000 characters. */
  readonly hangupInstruction: string | null;
  readonly voicemailMessage: string | null;
}

export const CRITERION_TYPES = ['yes_no', 'number', 'text', 'multiple_choice'] as const;
export type CriterionType = (typeof CRITERION_TYPES)[number];

/** One question of the qualification, in the order in which it is asked. */
export interface Criterion {
  /** Stable within the call: `c1`, `c2`, … */
  readonly id: string;
  readonly question: string;
  readonly type: CriterionType;
  readonly expectedValue: string;
  readonly eliminatory: boolean;
  /** Only for `multiple_choice`. */
  readonly options: readonly string[] | null;
}

/** A viewing slot, local to the property's timezone. */
export interface ViewingSlot {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly startTime: string;
  /** `HH:MM` */
  readonly endTime: string;
}

/** A slot as the database offers it to one call. */
export interface OfferedSlot extends ViewingSlot {
  readonly id: string;
}

/** Everything the conversation may know of its call; nothing else reaches it. */
export interface CallBrief {
  readonly callId: string;
  readonly lead: Lead;
  readonly property: Property;
  readonly agent: AgentConfig;
  readonly criteria: readonly Criterion[];
  /** Of the property, IANA name: slots and callbacks are told in it. */
  readonly timezone: string;
  /** Whether a language model stands behind the responder; none does in the sandbox. */
  readonly modelAvailable: boolean;
  readonly maxDurationMs: number;
  readonly test: boolean;
}
