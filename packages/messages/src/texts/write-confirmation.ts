import type { Booking, Language } from '@immolab/contracts';
import type { ConfirmationFacts, Message } from './message-texts.js';
import { singleLine } from './single-line.js';
import { textsOf } from './texts-of.js';
import { writeDate } from './write-dates.js';

export interface ConfirmationInput {
  readonly language: Language;
  readonly leadName: string;
  readonly agencyName: string;
  readonly property: { readonly title: string; readonly address: string };
  readonly booking: Booking;
  /** The page where the lead cancels or moves the viewing. */
  readonly manageUrl: string;
}

/** The confirmation of a viewing to the lead. */
export function writeConfirmationSms(input: ConfirmationInput): Message {
  return {
    subject: null,
    text: singleLine(textsOf(input.language).confirmationSms(factsOf(input))),
  };
}

/** The same by email. */
export function writeConfirmationEmail(input: ConfirmationInput): Message {
  const texts = textsOf(input.language);
  const facts = factsOf(input);
  return {
    subject: singleLine(texts.confirmationSubject(facts)),
    text: texts.confirmationEmail(facts),
  };
}

function factsOf(input: ConfirmationInput) {
  const { language, leadName, agencyName, property, booking, manageUrl } = input;
  const { locale } = textsOf(language);
  return {
    leadName,
    agencyName,
    title: property.title,
    address: property.address,
    date: writeDate(booking.date, locale),
    startTime: booking.startTime,
    endTime: booking.endTime,
    manageUrl,
  } satisfies ConfirmationFacts;
}
