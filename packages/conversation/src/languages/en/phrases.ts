import type { OfferedSlot, Property } from '@immolab/contracts';
import { describeKind, streetOf } from '../../speech/describe-property.js';
import { joinWith } from '../../speech/join-list.js';
import { amount, currencyName, decimal, figure } from '../../speech/write-figures.js';
import type { Phrases } from '../define-pack.js';
import { spokenDay, spokenSlot, spokenSlots, spokenTime } from './dates.js';

const KINDS = {
  apartment: 'apartment',
  house: 'house',
  studio: 'studio',
  office: 'office',
  other: 'property',
} as const;

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const small = (count: number) => SMALL[count] ?? String(count);

function describe(property: Property): string {
  const named = describeKind(property);
  const kind = KINDS[named];
  const rooms =
    property.rooms === null || named === 'studio' ? '' : `${decimal(property.rooms, '.')} room `;
  const street = streetOf(property.address);
  const place = street === null ? '' : ` on ${street}`;
  return `the ${rooms}${kind}${place}`;
}

function introduction(property: Property, questions: number): string {
  const about = `You asked about ${describe(property)}.`;
  if (questions === 0) return about;
  const minutes = Math.max(1, Math.ceil(questions / 2));
  const noun = questions === 1 ? 'one short question' : `${small(questions)} short questions`;
  const time = minutes === 1 ? 'about a minute' : `about ${small(minutes)} minutes`;
  return `${about} I have ${noun} for the agency; it takes ${time}.`;
}

function offerSlots(slots: readonly OfferedSlot[], kind: 'first' | 'more'): string {
  const list = spokenSlots(slots);
  const one = slots.length === 1;
  if (kind === 'more') {
    return `I also have ${list}. ${one ? 'Would that suit you?' : 'Would one of these suit you?'}`;
  }
  const ask = one ? 'Does that suit you?' : 'Does one of these suit you?';
  return `I can offer you a viewing on ${list}. ${ask}`;
}

const PARTS = {
  morning: ' in the morning',
  noon: ' around noon',
  afternoon: ' in the afternoon',
  evening: ' in the evening',
} as const;

export const phrases: Phrases = {
  greeting: ({ agent, agency, lead }) =>
    agent === null
      ? `Hello, this is the AI assistant of ${agency}, so a computer, not a person. Am I speaking with ${lead}?`
      : `Hello, this is ${agent}, the AI assistant of ${agency}, so a computer, not a person. Am I speaking with ${lead}?`,
  askIdentity: (lead) => `Am I speaking with ${lead}?`,
  greetAgain: ({ agency, lead }) => `Hello, this is ${agency}. Am I speaking with ${lead}?`,
  whoCalls: ({ agency, lead }) =>
    `I'm an AI calling for ${agency}. It's about an enquiry that ${lead} made with us.`,
  whoCallsKnown: ({ agency }) =>
    `I'm the AI assistant of ${agency}, and I'm calling about your enquiry.`,
  whoCallsAgain: ({ agency, lead }) => `It's the enquiry that ${lead} sent to ${agency}.`,
  whoCallsKnownAgain: ({ agency }) => `It's about the enquiry you sent to ${agency}.`,
  robot: (agency) => `Yes, I'm an AI, a computer, not a person. I'm calling for ${agency}.`,
  notice: (agency) =>
    `I should add that I'm an AI, so a computer and not a person, calling for ${agency}.`,
  numberSource: (source) =>
    source === null
      ? 'You left your number with your enquiry about the property.'
      : `You left your number with your enquiry at ${source}.`,
  numberSourceUnknown: ({ lead }) =>
    `The number was given with an enquiry that ${lead} made with us.`,
  greetLead: ({ agency, lead }) =>
    `Hello, I'm an AI, so a computer and not a person, and I'm calling for ${agency}. Am I speaking with ${lead}?`,
  whyAsk: 'The agency asks this of everyone who is interested. It is up to you whether you answer.',
  askForLead: (lead) => `Could I speak with ${lead}, please?`,
  holdForLead: "Thank you, I'll hold on.",
  introduction,
  acknowledgements: ['Thank you.', 'All right.', 'I see.', 'Noted.', 'Okay.', 'Thanks.'],
  takeYourTime: 'Of course, take your time.',
  oneMoment: 'One moment, please.',
  noPromise: "I can't promise you anything; the agency decides.",
  cannotSay: "I can't say anything about that.",
  stillThere: 'Are you still there?',
  fallbacks: [
    "I'm sorry, I didn't quite get that.",
    "Sorry, I didn't understand that.",
    "I'm afraid I didn't follow.",
  ],
  again: ['Of course.', 'Sure, once more.', 'Yes, again.'],
  slowly: 'Of course, more slowly.',
  clarifyFigures: (figures) => `Do you mean ${joinWith(figures.map(figure.en), 'or')}?`,
  clarifyFigure: 'How many would that be, as a figure?',
  clarifyAmount: 'Roughly how much would that be, as a figure?',
  clarifyExact: 'Could you tell me the figure a little more exactly?',
  clarifyCurrency: (currency) =>
    currency === null
      ? 'How much would that be in the local currency, as a figure?'
      : `How much would that be in ${currencyName('en', currency)}, as a figure?`,
  clarifyAsked: (question) => `Just so that I have the right figure: ${question}`,
  clarifyTotal: 'And how much does that come to altogether?',
  clarifyYesNo: 'Would you say that is rather a yes or rather a no?',
  clarifyChoice: 'If you had to choose, would it be a yes or a no?',
  clarifyNote: 'Shall I put that down as a yes or as a no?',
  clarifyOptions: (options) => `Which of these is it: ${joinWith(options, 'or')}?`,
  clarifyText: 'Could you tell me a little more about that?',
  noField: "I don't have that here. I'll note the question for the agency.",
  price: (price, property) =>
    property.type === 'rent'
      ? `The rent is ${amount.en(price, property.currency)} a month.`
      : `The price is ${amount.en(price, property.currency)}.`,
  rooms: (rooms) => (rooms === 1 ? 'It has one room.' : `It has ${decimal(rooms, '.')} rooms.`),
  area: (area) => `It's ${decimal(area, '.')} square metres.`,
  bathrooms: (count) =>
    count === 1 ? 'It has one bathroom.' : `It has ${decimal(count, '.')} bathrooms.`,
  terrace: (area) => `The terrace or balcony is ${decimal(area, '.')} square metres.`,
  address: (address) => `The address is ${address}.`,
  feature: (feature) => `Yes, the listing names it: ${feature}.`,
  fromDescription: (sentence) => `The listing says: ${sentence}`,
  offerSlots,
  nothingThen: "I don't have anything at that time.",
  nothingThatDay: "I don't have anything on that day.",
  noOtherDate: "I don't have any other date.",
  stillOpen: (count) =>
    count === 1
      ? 'Would the one I named suit you after all?'
      : 'Would one of those I named suit you after all?',
  askAgency: 'Shall the agency contact you about another date?',
  askWhichSlot: (slots) =>
    slots.length === 1
      ? `There is ${spokenSlots(slots)}. Does that suit you?`
      : `Which one would you like: ${spokenSlots(slots)}?`,
  readBack: (slot) => `So ${spokenSlot(slot)}. Shall I book that?`,
  slotGone: "I'm sorry, that one was taken just now.",
  booked: (slot) =>
    `You are booked for ${spokenSlot(slot)}. You'll get a confirmation by text message and email.`,
  noSlotOpen: 'At the moment no viewing is open. The agency will suggest one to you.',
  noSlotSuits: 'Then the agency will contact you about another date.',
  transferring: {
    wish: "Of course. I'll put you through to a colleague, one moment.",
    matter: "That's best discussed with a colleague. I'll put you through, one moment.",
    trouble: "I'm sorry about that. I'll put you through to a colleague, one moment.",
  },
  transferFailed:
    "I'm sorry, no colleague is free just now. Shall I pass on that you'd like to be called back?",
  callbackPromised:
    "I can't put you through right now. I'll pass on that you'd like a colleague to call you back.",
  askCallbackTime: 'When would suit you?',
  callbackNoted: (when) => {
    if (when === null) return "I'll pass on that you'd like to be called back.";
    const part = when.partOfDay === null ? '' : PARTS[when.partOfDay];
    const time = when.time === null ? part : ` at ${spokenTime(when.time)}`;
    return `I'll pass on that you'd like to be called on ${spokenDay(when.date)}${time}.`;
  },
  offerLanguage: 'Shall we go on in English?',
  languageChanged: "Of course, let's go on in English.",
  languageKept: "All right, we'll stay with English.",
  onlyTheseLanguages: 'I speak English, German, French and Dutch.',
  reviewOffer:
    "Thank you for your time. I'm passing your answers on to the agency. If you'd like a person to look at them with you, just say so.",
  reviewAgain: 'Would you like a person to look at your answers with you?',
  reviewNoted: "I'll note that a person should look at your answers with you.",
  farewell: {
    booked: 'Thank you for your time. Goodbye.',
    qualified: 'Thank you for your time. The agency will be in touch with you. Goodbye.',
    not_qualified: 'Thank you, and goodbye.',
    no_slot: 'Thank you for your time. Goodbye.',
    transferred: 'Thank you for your call. Goodbye.',
    callback: 'Thank you. Goodbye.',
    opted_out: "Understood. You won't be called about this again. Goodbye.",
    not_interested: 'I understand. Thank you for telling me. Goodbye.',
    already_found: "I'm glad you found something. Goodbye.",
    refuses_ai: "I understand. I won't keep you. Goodbye.",
    wrong_person: "I'm sorry to have disturbed you. Goodbye.",
    absent: "Thank you, I won't keep you any longer. Goodbye.",
    silent: "I can't hear you, so I'll hang up now. Goodbye.",
    not_understood:
      "I'm sorry, I can't understand you well enough. I'll end the call here. Goodbye.",
    cannot_hear:
      "I'm sorry, I can't hear you because of a technical fault. I'll tell the agency. Goodbye.",
    out_of_time: "I have to finish here. I'm passing on to the agency what you told me. Goodbye.",
    goodbye: 'Thank you for your time. Goodbye.',
  },
};
