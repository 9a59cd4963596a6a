/**
 * Who picks up a simulated line, chosen by the last two digits of the lead's number
 * (docs of the sandbox: `00` to `13`).
 */
export const PERSONAS = [
  'books',
  'no_answer',
  'busy',
  'declines',
  'voicemail',
  'wrong_person',
  'fails_eliminatory',
  'hangs_up',
  'wants_human',
  'unclear_first',
  'opts_out',
  'calls_back_later',
  'asks_questions',
  'refuses_slots',
] as const;
export type Persona = (typeof PERSONAS)[number];

/** The persona of a number in any spelling; every other pair of digits than 01 to 13 books. */
export function personaOf(phone: string): Persona {
  const pair = phone.replace(/\D/g, '').slice(-2);
  return PERSONAS[Number.parseInt(pair, 10)] ?? 'books';
}
