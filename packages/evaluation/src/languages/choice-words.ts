/** The words by which options are chosen. */
export interface ChoiceWords {
  /**
   * What options are called beside their own words, a mortgage a loan, as `readSynonyms` reads it: a long text, of
   * which most calls need nothing.
   */
  readonly synonyms: string;
  /** Before the option that is taken in the end, behind a comma: "so", "donc". */
  readonly settles: readonly string[];
  /** Of what comes first and what later, an option may be either: "first to live in, later to let". */
  readonly atFirst: readonly string[];
  readonly thenOn: readonly string[];
  /** Right before or behind the option that is liked better: "rather", "is better". */
  readonly prefers: readonly string[];
  /** Before what it is liked better than. */
  readonly than: readonly string[];
  /** Beside an option that was so before: "I had carpet, now I want parquet". */
  readonly was: readonly string[];
  /** Behind an option that stands first and alone: another one that is named then may do as well. */
  readonly keepsOpen: readonly string[];
  /** Before an option that is ruled out: "without", "no". */
  readonly without: readonly string[];
  /** Before an hour until which somebody is free. */
  readonly beforeHour: readonly string[];
  /** Says that something is wanted at once. */
  readonly atOnce: readonly string[];
  /** An option for all that comes after the others. */
  readonly later: readonly string[];
  /** Between options of which the first is ruled out: the second is too, "neither the loan nor cash". */
  readonly nor: readonly string[];
  /** Somebody else ruled it out: "the bank turned us down". */
  readonly declined: readonly string[];
  /** Before an infinitive, between a none and what it denies: "nothing to borrow". */
  readonly infinitives: readonly string[];
  /** Before the only option that is ruled out, "anything except", or, behind one of `nowhere`, taken. */
  readonly except: readonly string[];
  readonly nowhere: readonly string[];
  /** Closes the clause of an option that is ruled out: "no way". */
  readonly outright: readonly string[];
  /** Right behind an option: it is not what the speaker takes, "Kredit brauch ich nicht". */
  readonly unwanted: readonly string[];
  /** Opens a question that takes no option: "who has that much cash". */
  readonly rhetorical: readonly string[];
  /** Before the number of an option: "number two". */
  readonly numbered: readonly string[];
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly middle: readonly string[];
  readonly higher: readonly string[];
  readonly lower: readonly string[];
  readonly none: readonly string[];
  readonly all: readonly string[];
  /** Words that say nothing of an option: articles, prepositions. */
  readonly empty: readonly string[];
}
