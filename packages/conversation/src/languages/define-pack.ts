import type { Language, OfferedSlot, Property } from '@immolab/contracts';
import type { Concept } from './define-concepts.js';

/** Who speaks for whom, to whom. */
export interface Parties {
  readonly agent: string | null;
  readonly agency: string;
  /** Full name. */
  readonly lead: string;
}

export interface CallbackTime {
  /** `YYYY-MM-DD`, local to the property. */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string | null;
  readonly partOfDay: 'morning' | 'noon' | 'afternoon' | 'evening' | null;
}

/** Everything the agent says in one language. Texts are whole sentences. */
export interface Phrases {
  greeting(parties: Parties): string;
  askIdentity(lead: string): string;
  /** After a bare "hello?". */
  greetAgain(parties: Parties): string;
  /** "Who is this, what is it about?" before the identity is known. */
  whoCalls(parties: Parties): string;
  /** The same, afterwards. */
  whoCallsKnown(parties: Parties): string;
  /** Asked once more: shorter, in other words. */
  whoCallsAgain(parties: Parties): string;
  whoCallsKnownAgain(parties: Parties): string;
  robot(agency: string): string;
  /** Who calls is a machine: said again when the greeting was cut short before it was heard. */
  notice(agency: string): string;
  /** `source` is where the enquiry was made. */
  numberSource(source: string | null): string;
  numberSourceUnknown(parties: Parties): string;
  /** To whoever comes to the phone after somebody else answered: with the AI notice again. */
  greetLead(parties: Parties): string;
  /** "Why do you ask?" */
  whyAsk: string;
  askForLead(lead: string): string;
  holdForLead: string;
  /** What the call is about, and how many questions follow. */
  introduction(property: Property, questions: number): string;
  /** Varied before the next question. */
  acknowledgements: readonly string[];
  takeYourTime: string;
  /** While something takes the agent a moment. */
  oneMoment: string;
  /** Instead of a promise that is not the agent's to give. */
  noPromise: string;
  /** Instead of what the agent may not talk about. */
  cannotSay: string;
  stillThere: string;
  /** "Sorry, I didn't get that." */
  fallbacks: readonly string[];
  /** Before something is said again: pardon, slower, louder. */
  again: readonly string[];
  slowly: string;
  /** One figure, to which a yes says that it is meant, or several. */
  clarifyFigures(figures: readonly number[], property: Property): string;
  clarifyFigure: string;
  clarifyAmount: string;
  /** After "about three thousand", too vague for the criterion. */
  clarifyExact: string;
  /** After an amount in another currency than the property's (ISO 4217; null where none is known). */
  clarifyCurrency(currency: string | null): string;
  /** After a figure that may be of something else: the question of the agency once more. */
  clarifyAsked(question: string): string;
  /** After a figure that may be one share of the whole. */
  clarifyTotal: string;
  /** After a yes and a no in one; after "maybe"; after what tells neither. */
  clarifyYesNo: string;
  clarifyChoice: string;
  clarifyNote: string;
  clarifyOptions(options: readonly string[]): string;
  clarifyText: string;
  noField: string;
  price(price: number, property: Property): string;
  rooms(rooms: number): string;
  area(area: number): string;
  bathrooms(count: number): string;
  terrace(area: number): string;
  address(address: string): string;
  feature(feature: string): string;
  fromDescription(sentence: string): string;
  offerSlots(slots: readonly OfferedSlot[], kind: 'first' | 'more'): string;
  /** Nothing at the time that was wished for; what follows is another offer. */
  nothingThen: string;
  /** The same, for a day. */
  nothingThatDay: string;
  /** Nothing beside what was offered. */
  noOtherDate: string;
  /** Whether one of the slots already named would do after all. */
  stillOpen(count: number): string;
  /** Whether the agency should get in touch about another date. */
  askAgency: string;
  askWhichSlot(slots: readonly OfferedSlot[]): string;
  readBack(slot: OfferedSlot): string;
  slotGone: string;
  booked(slot: OfferedSlot): string;
  noSlotOpen: string;
  noSlotSuits: string;
  /** Said before the lead is put through to a colleague, by what it is for. */
  transferring: Readonly<Record<TransferCause, string>>;
  transferFailed: string;
  /** No colleague can be reached at all: the callback is recorded already. */
  callbackPromised: string;
  askCallbackTime: string;
  /** The wish is passed on, nothing more is promised. */
  callbackNoted(when: CallbackTime | null): string;
  /** In this language, to someone who was addressed in another. */
  offerLanguage: string;
  languageChanged: string;
  languageKept: string;
  onlyTheseLanguages: string;
  reviewOffer: string;
  /** The offer said again, after a question of the lead. */
  reviewAgain: string;
  reviewNoted: string;
  farewell: Readonly<Record<FarewellName, string>>;
}

/** The lead wants a human; has raised a matter for one; is angry or complains. */
export type TransferCause = 'wish' | 'matter' | 'trouble';

export const FAREWELLS = [
  'booked',
  'qualified',
  'not_qualified',
  'no_slot',
  'transferred',
  'callback',
  'opted_out',
  'not_interested',
  'already_found',
  'refuses_ai',
  'wrong_person',
  'absent',
  'silent',
  'not_understood',
  'cannot_hear',
  'out_of_time',
  'goodbye',
] as const;
export type FarewellName = (typeof FAREWELLS)[number];

/** What a lead may mean; each name has a table of patterns a language. */
export const INTENTS = [
  'yes',
  'no',
  'hello',
  'speaking',
  /** What stands around a name: "this is …", "my name is …". */
  'introduces',
  'third_person',
  'absent',
  'fetching',
  'wrong_number',
  'who',
  'robot',
  'number_source',
  'repeat',
  'slower',
  'louder',
  'moment',
  'opt_out',
  'human',
  'legal',
  'contract',
  'why_ask',
  'negation',
  'complaint',
  'anger',
  'negotiation',
  'financing',
  'pets',
  'not_interested',
  'no_thanks',
  'already_found',
  'refuses_ai',
  'call_back',
  'later',
  'busy',
  'bye',
  'speak_de',
  'speak_fr',
  'speak_en',
  'speak_nl',
  'speak_other',
  'matter',
  'none_of_these',
  'any_of_these',
  'whichever',
  'other_times',
  'first',
  'second',
  'third',
  'last',
  'unsure',
  'review',
  /** "That would be nice", to an offer. */
  'gladly',
  /** "No need", to an offer. */
  'decline',
  /** What others did: "my neighbour was told to call back". */
  'story',
  'middle',
  /** "I've changed my mind": of the whole, or of a day. */
  'changed_mind',
  /** "I said Sunday" */
  'insists',
  'okay',
  'sad',
  'courtesy',
  /** "I'm still here", to "are you still there?". */
  'present',
  /** "Is this call recorded?" */
  'recording',
  'filler',
  'question',
] as const;
export type Intent = (typeof INTENTS)[number];

export const TOPICS = [
  'price',
  'charges',
  'deposit',
  'rooms',
  'area',
  'floor',
  'bathrooms',
  'terrace',
  'address',
  'parking',
  'lift',
  'garden',
  'cellar',
  'kitchen',
  'furnished',
  'heating',
  'view',
  'balcony',
  'pets_allowed',
  'laundry',
  'availability',
  'transport',
  'renovated',
  'year_built',
  'internet',
  'noise',
  'neighbours',
  'orientation',
  'light',
  'appliances',
  'equipment',
  'surroundings',
  'terms',
] as const;
export type Topic = (typeof TOPICS)[number];

export interface Understanding {
  /** A pattern a line, see `match-patterns.ts`. */
  readonly intents: Readonly<Record<Intent, string>>;
  /** A pattern a line as well, or several on one, separated by spaces. */
  readonly concepts: Readonly<Record<Concept, string>>;
  /** Ends of a statement that make a question of it ("…, is there?"), a pattern a line. */
  readonly tags: string;
  /**
   * Where a clause begins although no mark stands there, as a recogniser writes ("sorry can you
   * …"), a pattern a line.
   */
  readonly breaks: string;
  /** Nouns and questions about the property. */
  readonly topics: Readonly<Record<Topic, string>>;
  /** Function words by which the language is recognised, separated by spaces. */
  readonly commonWords: string;
  /** Verbs after the lead's name in the mouth of somebody else ("John works"), space-separated. */
  readonly verbsOfAnother: string;
  /** Words at which a second answer may begin ("and", "without"), separated by spaces. */
  readonly joins: string;
  /** Words of questions that name no matter ("maximum", "any"), separated by spaces. */
  readonly vagueWords: string;
  /**
   * Days of a month as they are said, from the fourth on, separated by spaces; the first three are
   * also places in a list. Empty where days are said as plain figures.
   */
  readonly daysFromFourth: string;
  /** Weekdays from Monday on, each with its spoken forms. */
  readonly weekdays: readonly string[];
}

export interface LanguagePack {
  readonly language: Language;
  readonly phrases: Phrases;
  readonly understanding: Understanding;
}
