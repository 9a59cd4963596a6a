/** What makes a figure another than the one that was asked for. */
interface FigureReservations {
  /** Beside an income before what is taken off it. */
  readonly gross: readonly string[];
  /** Beside one after that. */
  readonly net: readonly string[];
  /** Before what one earns: "I make". */
  readonly earns: readonly string[];
  /** Whose money is not one's own: "the bank". */
  readonly lenders: readonly string[];
  /** Before a figure of another home than the one that is looked for, or of another's demand. */
  readonly elsewhere: readonly string[];
  /** Of what one has and does not want: "too small". */
  readonly unfit: readonly string[];
  /** A child that is to come: "we're expecting". */
  readonly expecting: readonly string[];
  /** Behind a count, to which something comes: "and then". */
  readonly onTop: readonly string[];
  /** Others come later, who knows how many. */
  readonly joining: readonly string[];
  /** Who is counted may be none of them: "is moving out", "counting the dog". */
  readonly leaving: readonly string[];
  /** Right before one's age then: "since I was". */
  readonly aged: readonly string[];
  /** Behind a figure that one can hardly pay: "would be a stretch". */
  readonly strains: readonly string[];
  /** Behind the figure that one settles on: "would do". */
  readonly enough: readonly string[];
  /** Beside a figure that is not so yet: "hopefully". */
  readonly hoped: readonly string[];
  /** Before a length of time that is not over yet: "it'll be". */
  readonly becomes: readonly string[];
  /** Rooms that are only some of those of a home. */
  readonly bedrooms: readonly string[];
  /** Those that a home has besides: the living room, a study. */
  readonly livingRoom: readonly string[];
  /** Right behind a figure that comes to another: "two more". */
  readonly further: readonly string[];
  /** Before a figure or an option of where one lives now: "we're in". */
  readonly livesNow: readonly string[];
}

/** What a yes is worth: what takes it back, and what says as much as one. */
interface YesReservations {
  /** A yes of somebody who has thought better of it. */
  readonly reversed: readonly string[];
  /** Right before a yes that holds later: "after that". */
  readonly afterwards: readonly string[];
  /** Beside a yes that is meant as a no: "unfortunately". */
  readonly regrets: readonly string[];
  /** Of one's own, on which an answer hangs: "if I sell", "when I get". */
  readonly pending: readonly string[];
  /** Who is elsewhere on the day that was asked for: "bin aber auf Reisen". */
  readonly away: readonly string[];
  /** What one has yet to do, or to get, behind a condition: "if I sell". */
  readonly obtaining: readonly string[];
  /** Begins such a condition, which is none elsewhere: "when". */
  readonly when: readonly string[];
  /** A yes to a day or week that a "but I" takes back: "gladly, but I'm away". */
  readonly eager: readonly string[];
  /** Behind somebody else, who does: "my husband does". */
  readonly doesSo: readonly string[];
  /** Opens an answer that says yes, and to what: "only on the balcony". */
  readonly only: readonly string[];
  /** Of work that may last after a while. */
  readonly probation: readonly string[];
  /** What is to be, and is not yet: "it will be". */
  readonly willBe: readonly string[];
  /** What of it is not done: "not yet". */
  readonly notYet: readonly string[];
  /** Of work that ends. */
  readonly temporary: readonly string[];
}

/** What a no is worth: what makes it less than one. */
interface NoReservations {
  /** A no that is nearly one: "hardly ever". */
  readonly seldom: readonly string[];
  /** Now and then, which takes a no back: "no, well, at weekends". */
  readonly nowAndThen: readonly string[];
  /** Closes what a no is not said of: "the two budgies aside". */
  readonly setAside: readonly string[];
  /** Where a no is said for, and elsewhere it may be otherwise. */
  readonly indoors: readonly string[];
  /** Beside a no that gives way: "if I must". */
  readonly ifMust: readonly string[];
  /** Not done, for nobody needs it. */
  readonly needless: readonly string[];
}

/** What leaves an option open that was named. */
interface OptionReservations {
  /** In an option: what the speaker does, and nobody else. */
  readonly ownUse: readonly string[];
  /** Begins like one of the others, and is none: "part time". */
  readonly harmless: readonly string[];
  /** Beside an option that is not the whole of it: "part", "half". */
  readonly partOf: readonly string[];
  /** Right behind an option, which waits for something: "after", "once". */
  readonly awaits: readonly string[];
  /** Behind an option that is wished for: "would be nice". */
  readonly dreamt: readonly string[];
  /** Before the option that it will be all the same: "realistically". */
  readonly realistic: readonly string[];
  /** Behind an option that nobody wants: "never again". */
  readonly dismissed: readonly string[];
  /** Behind an option, which it rules out: "is too far out". */
  readonly tooMuch: readonly string[];
  /** Leads to why an option is taken, or what is taken with it: "because", "even though". */
  readonly reason: readonly string[];
  /** Before an option that is one only where another cannot be had. */
  readonly otherwise: readonly string[];
  /** How a question begins that is asked back. */
  readonly asksBack: readonly string[];
  /** Beside an option that is not so yet: "promised", "hopefully". */
  readonly promised: readonly string[];
  /** Right behind an option that begins some day: "from". */
  readonly startsAt: readonly string[];
  /** Before an option that would do, as others may: "nothing against". */
  readonly unopposed: readonly string[];
  /** Opens an answer that takes several: "both". */
  readonly bothOf: readonly string[];
  /** Closes the clause of an option that is over: "any more". */
  readonly noLonger: readonly string[];
  /** Behind a time that a contract may forbid: "my lease runs till June". */
  readonly boundBy: readonly string[];
  /** Behind an option that is not meant: "the other one". */
  readonly otherOne: readonly string[];
  /** Before an option that bounds what is wanted: "higher than". */
  readonly beyond: readonly string[];
}

/**
 * Words that leave open what would decide without them: a figure of something else, a yes that no longer holds,
 * an option that is only dreamt of. Families, as `readFamilies` reads them.
 */
export interface ReservationWords {
  readonly figures: FigureReservations;
  readonly yes: YesReservations;
  readonly no: NoReservations;
  readonly options: OptionReservations;
}
