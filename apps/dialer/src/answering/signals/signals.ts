import type { AnsweredBy } from '@immolab/contracts';

/** Machines that pick up. */
export type Machine = Extract<AnsweredBy, 'voicemail' | 'ivr' | 'screening'>;

/**
 * What can be heard on picking up. A strong one decides by itself, as soon as it is heard; a middling
 * one together with another; a weak one adds to others. All count in each language, since a mailbox
 * in Zurich may speak French and a Belgian one two languages.
 */
export const MACHINE_SIGNALS = {
  // "please speak after the tone"; with anything else it decides even against a person
  tone: { by: 'voicemail', weight: 0.96 },
  // "please leave a message"
  leave_message: { by: 'voicemail', weight: 0.85 },
  // "this is the voicemail of …"
  mailbox: { by: 'voicemail', weight: 0.9 },
  // "the person you are calling is not available"
  carrier: { by: 'voicemail', weight: 0.9 },
  // "the number you have dialled is not in service"
  dead_number: { by: 'voicemail', weight: 0.95 },
  // "you have reached …"
  reached: { by: 'voicemail', weight: 0.6 },
  // "our office is closed", "our opening hours are …"
  hours: { by: 'voicemail', weight: 0.6 },
  // "I can't come to the phone right now"
  cannot_answer: { by: 'voicemail', weight: 0.35 },
  // "I'll call you back as soon as I can"
  will_return: { by: 'voicemail', weight: 0.35 },
  // "for sales press one"
  press_key: { by: 'ivr', weight: 0.9 },
  // "this call may be recorded"
  recorded: { by: 'ivr', weight: 0.85 },
  // "all our agents are busy"
  queue: { by: 'ivr', weight: 0.85 },
  // "please hold the line"
  wait: { by: 'ivr', weight: 0.35 },
  // "say your name and why you're calling"
  screening: { by: 'screening', weight: 0.96 },
} as const satisfies Readonly<Record<string, { by: Machine; weight: number }>>;

export type MachineSignal = keyof typeof MACHINE_SIGNALS;

/** Said by people alone: a question to whoever calls, or words about somebody who is not there. */
export type PersonSignal = 'asks_caller' | 'speaks_of_other';

/** For each signal a table of patterns, one a line, in the pattern language of the responder. */
export type SignalTable = Readonly<Record<MachineSignal | PersonSignal, string>>;
