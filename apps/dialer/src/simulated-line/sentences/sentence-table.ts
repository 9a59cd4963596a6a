import type { Persona } from '../persona.js';

/**
 * What simulated leads say in one language. Each entry is a template of `wordSentence`:
 * `[a|b]` alternatives, `{name}` values.
 */
export type Templates = readonly [string, ...string[]];

/** Ways to put a figure into a sentence; `{amount}` carries its unit. */
export interface FigureTemplates {
  readonly exact: Templates;
  readonly about: Templates;
  /** Only said where the criterion asks for a minimum: there the upper end is what counts. */
  readonly atMost: Templates;
  readonly atLeast: Templates;
  /** `{low}` `{high}` */
  readonly between: Templates;
  /** `{first}` is taken back for `{amount}`. */
  readonly corrected: Templates;
  readonly zero: Templates;
  readonly one: Templates;
  /** By number of people, from one: "my wife and I". Further ones take the plain forms. */
  readonly households: readonly Templates[];
  readonly people: Templates;
  /** Both hesitating figures, `{low}` and `{high}`, lie on different sides of the expected one. */
  readonly wavering: Templates;
}

export interface YesNoTemplates {
  readonly yes: Templates;
  readonly no: Templates;
}

/** Matters that people answer in words of their own. */
export type YesNoMatter = 'job' | 'pets' | 'smoking' | 'deposit';

/** The personas that want something else than to answer. */
export type Wish = Extract<Persona, 'wants_human' | 'opts_out' | 'calls_back_later'>;

export interface SlotTemplates {
  readonly any: Templates;
  /** `{ordinal}`: "the second one" */
  readonly byOrdinal: Templates;
  readonly byWeekday: Templates;
  /** `{day}`: "the 21st" */
  readonly byDay: Templates;
  readonly byTime: Templates;
  readonly byWeekdayAndTime: Templates;
  readonly byWeekdayAndDay: Templates;
  /** The only slot offered. */
  readonly single: Templates;
  readonly refusesSeveral: Templates;
  readonly refusesSingle: Templates;
}

export interface PropertyQuestionTemplates {
  readonly priceRent: Templates;
  readonly priceSale: Templates;
  readonly area: Templates;
  readonly rooms: Templates;
  readonly address: Templates;
  /** Nothing in the property answers these. */
  readonly unknown: Templates;
}

export interface SentenceTable {
  readonly voicemailGreeting: Templates;
  readonly confirmsIdentity: Templates;
  /** `{stranger}` is the name of who answers. */
  readonly wrongPerson: Templates;
  /** Who answers in place of the lead. */
  readonly strangers: readonly string[];
  readonly comesToPhone: Templates;
  readonly figure: FigureTemplates;
  readonly yesNo: YesNoTemplates & Readonly<Record<YesNoMatter, YesNoTemplates>>;
  /** `{option}` */
  readonly choice: Templates;
  /** By place among the options that the agent read out, from the first. */
  readonly optionOrdinals: readonly Templates[];
  /** `{words}` */
  readonly text: Templates;
  readonly textBeside: Templates;
  readonly unclear: {
    readonly number: Templates;
    readonly yes_no: Templates;
    readonly multiple_choice: Templates;
    readonly text: Templates;
  };
  readonly slots: SlotTemplates;
  readonly confirms: Templates;
  readonly propertyQuestions: PropertyQuestionTemplates;
  readonly wantsHuman: Templates;
  readonly optsOut: Templates;
  /** Where no question follows: who speaks and, in the same breath, what they want. */
  readonly confirmsAndWishes: Readonly<Record<Wish, Templates>>;
  /** `{when}` */
  readonly callsBackAt: Templates;
  readonly callsBackLater: Templates;
  readonly callbackTimes: Templates;
  readonly staysInLanguage: Templates;
  readonly stillThere: Templates;
  readonly nothingMore: Templates;
}
