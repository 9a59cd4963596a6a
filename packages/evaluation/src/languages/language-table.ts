import type { ChoiceWords } from './choice-words.js';
import type { DateWords } from './date-words.js';
import type { IdiomTexts } from './idiom-index.js';
import type { ReservationWords } from './reservation-words.js';
import type { SmokingWords } from './smoking-words.js';

/** How a language says figures. Words as people write them; the engine folds case and accents. */
export interface NumberWords {
  /** 0 to 19, and what has a word of its own. */
  readonly small: Readonly<Record<string, number>>;
  /** 20 to 90. */
  readonly tens: Readonly<Record<string, number>>;
  readonly hundred: readonly string[];
  /** Thousand and more. */
  readonly scales: Readonly<Record<string, number>>;
  /** Written right after a figure: `k`, `Mio`. */
  readonly suffixes: Readonly<Record<string, number>>;
  /** Amounts with a half inside: anderthalb. */
  readonly mixed: Readonly<Record<string, number>>;
  readonly half: readonly string[];
  readonly quarter: readonly string[];
  readonly and: readonly string[];
  readonly point: readonly string[];
  /** Articles that count as one before hundred, thousand, a million and half. */
  readonly article: readonly string[];
  /** `ten-unit`: twenty-two; `unit-and-ten`: zweiundzwanzig. */
  readonly order: 'ten-unit' | 'unit-and-ten';
  /** Whole numbers are written as one word. */
  readonly compounds: boolean;
  /** What a number in one word counts: "Dreizimmerwohnung". */
  readonly counted: readonly string[];
  /** quatre-vingt, soixante-dix */
  readonly vigesimal: boolean;
  /** Figures for a group: a couple, a dozen. */
  readonly groups: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly ordinalSuffixes: readonly string[];
  /** Phrases with a number word that say no figure: "which one", "un peu". */
  readonly notFigures: readonly string[];
}

/** Words round a figure that say how it is meant. */
export interface FigureWords {
  /** Of "3000 to 4000". */
  readonly to: readonly string[];
  readonly between: readonly string[];
  readonly or: readonly string[];
  readonly atLeast: readonly string[];
  readonly atMost: readonly string[];
  readonly moreThan: readonly string[];
  readonly lessThan: readonly string[];
  /** After the figure: "3000 or more". */
  readonly orMore: readonly string[];
  readonly orLess: readonly string[];
  readonly about: readonly string[];
  /** A little under: knapp, presque. */
  readonly almost: readonly string[];
  /** A little over, before the figure and behind it: "3000 and a bit". */
  readonly over: readonly string[];
  readonly andSome: readonly string[];
  /** Before what is added to an amount: "3000 plus 200". */
  readonly plus: readonly string[];
  readonly not: readonly string[];
  /** None: zero when alone or with the counted noun. */
  readonly none: readonly string[];
  /** Beside a none: "at all". */
  readonly intensifiers: readonly string[];
  readonly perMonth: readonly string[];
  readonly perYear: readonly string[];
  readonly perWeek: readonly string[];
  readonly years: readonly string[];
  /** Words right before ages: "aged 4, 6 and 9". */
  readonly aged: readonly string[];
  /** Between a person and an age: "my son is 12". */
  readonly ageLinks: readonly string[];
  readonly oClock: readonly string[];
  /** Before a year: "in 2019". */
  readonly yearLeads: readonly string[];
  /** Durations other than years: months, weeks. */
  readonly durations: readonly string[];
  /** Units of time, each in months. */
  readonly lengths: Readonly<Record<string, number>>;
  /** Lengths of time that are said without a figure, in months: "half a year". */
  readonly spans: Readonly<Record<string, number>>;
  /** Less than a year: "not even a year". */
  readonly underYear: readonly string[];
  /** Before a part of what was counted: "of which two", "dont deux". */
  readonly amongThem: readonly string[];
  /** Beside the sum of what was said before: "altogether", "en tout". */
  readonly total: readonly string[];
  /** Before a figure that holds no more: "it used to be". */
  readonly former: readonly string[];
  /** Before the one that holds instead: "now", "il reste". */
  readonly present: readonly string[];
  /** With what says that it is so now, before what the present home costs, which is no budget. */
  readonly paying: readonly string[];
  /** Behind what the home costs now: "we pay 2600 now and look for something cheaper". */
  readonly wantsLess: readonly string[];
  /** Before the year in which something began. */
  readonly since: readonly string[];
  readonly withCharges: readonly string[];
  /** What one of those who pay gives: "my half would be 1700". */
  readonly ownShare: readonly string[];
  /** Right before a figure, of which so much is meant: "half of" 0.5, "twice" 2, "percent of" 0.01. */
  readonly multiples: Readonly<Record<string, number>>;
  /** Right before or behind a figure that holds for each of several: "each has", "per head". */
  readonly each: readonly string[];
}

/** People, for "who will live there". */
export interface PeopleWords {
  /** Phrases that state the whole household: "zu zweit" 2. They beat the parts. */
  readonly totals: Readonly<Record<string, number>>;
  /** Who asks, with whom others may still come: "just me" 1, "a couple" 2. */
  readonly party: Readonly<Record<string, number>>;
  /** After a figure that states the whole: "three of us". */
  readonly wholes: readonly string[];
  /** Nouns for anybody: a figure with one is the whole unless more is added to it. */
  readonly anybody: readonly string[];
  /** "with my wife": the speaker comes too. */
  readonly with: readonly string[];
  /** Words that join the members of a list: "my wife and I". */
  readonly joiners: readonly string[];
  readonly possessives: readonly string[];
  /** Before a member who has what is counted, and is not counted: "von meinem Mann drei". */
  readonly ofWhom: readonly string[];
  /** The same of others: whoever is "my mother" is a member as "her mother" too. */
  readonly theirs: readonly string[];
  /** Last words of a member that may describe something else: "my little one", "my little car". */
  readonly describing: readonly string[];
  /** Before a noun: two of them, "both kids". */
  readonly both: readonly string[];
  /** Single members: "my wife" 1. */
  readonly members: Readonly<Record<string, number>>;
  readonly speaker: readonly string[];
  readonly nouns: readonly string[];
  /** Figures elsewhere, but no number of people: "a few". */
  readonly some: readonly string[];
  /** Each of them one child, whatever stands before it: "a daughter". */
  readonly children: readonly string[];
  readonly animals: readonly string[];
  /** What comes along, and is nobody: plants, bicycles. */
  readonly belongings: readonly string[];
}

export interface YesNoWords {
  readonly idioms: IdiomTexts;
  /** Particles that decide wherever they stand: yes, yeah. */
  readonly strongYes: readonly string[];
  readonly strongNo: readonly string[];
  /** Phrases that decide at the beginning or the end of an answer: no problem, of course. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Words that decide only when nothing else of weight is said: right, fine, "nicht". */
  readonly aloneYes: readonly string[];
  readonly aloneNo: readonly string[];
  /** Those among the above that are not wholehearted: "why not", "I think so". */
  readonly hedgedYes: readonly string[];
  readonly hedgedNo: readonly string[];
  /** Neither by themselves, but a yes takes them along: "yes, sometimes". */
  readonly partly: readonly string[];
  /** Neither: "yes and no", "it depends". */
  readonly neither: readonly string[];
  /** Doubts that leave a particle beside them standing but hedge it. */
  readonly hedges: readonly string[];
  readonly but: readonly string[];
  /** Whole answers that echo the question's verb: "I do", "habe ich". */
  readonly echoYes: readonly string[];
  readonly echoNo: readonly string[];
  /** Says that something is there now: "have" of "we have a dog". */
  readonly haves: readonly string[];
  /** Echoes that answer where a break follows: "I do, the cello"; "I am, er, …" goes on. */
  readonly openEcho: readonly string[];
  /** Of these, what answers only whether something was done, or would be: "I did", "I would". */
  readonly pastEcho: readonly string[];
  readonly modalEcho: readonly string[];
  /** A yes where the question asks whether it is done already: "it's all sorted". */
  readonly done: readonly string[];
  readonly negators: readonly string[];
  /** Of what is a yes alone, what is one too where more is told behind it: "klar, ich …". */
  readonly openYes: readonly string[];
  /** The same, but only where a break follows: "si, …" agrees, "si j’ai bien compris …" does not. */
  readonly toldYes: readonly string[];
  /** Of `strongYes`, what is no yes in the midst of a clause: "da muss ich ja fragen". */
  readonly modal: readonly string[];
  /** How a speaker's own sentence begins: "I", "we". */
  readonly selves: readonly string[];
  /** Before the day from which on something may be: "not until". */
  readonly notUntil: readonly string[];
  /** Makes an answer hang on something: "if", "unless". */
  readonly conditions: readonly string[];
  /** Behind a condition that is not so: "if I had the money". */
  readonly contrary: readonly string[];
  /** Behind one that is only polite: "if that were possible". */
  readonly polite: readonly string[];
  /** A yes that a "but" takes back: "I'd love to, but I'm working". */
  readonly wishes: readonly string[];
  /** Behind a no: it holds but for something, "only", "apart from". */
  readonly exceptions: readonly string[];
  /** What a denial makes no matter: "no problem", "that won't be an issue" are a yes. */
  readonly problems: readonly string[];
  /** What a question may ask whether it is one: "would it be a problem?", "does it bother you?". */
  readonly troubles: readonly string[];
  /** Beside a yes or no they speak of the past: "before, yes". */
  readonly former: readonly string[];
  /** Beside a denial, and no matter of their own: "unfortunately", "for me". */
  readonly asides: readonly string[];
  /** Phrases of `no` that deny what stands before them: "geht nicht". */
  readonly deniesBefore: readonly string[];
  /** Phrases of `no` that deny what stands behind them: "I'm not able to". */
  readonly deniesAfter: readonly string[];
  /** Phrases of `no` that name what they deny: "not this week", "I can't pay". */
  readonly deniesItself: readonly string[];
  /** Words behind which a `strongNo` is an article: "have" of "I have no car". */
  readonly noLeads: readonly string[];
  /** Situations without work: a no to a question after a job. */
  readonly jobless: readonly string[];
  /** Bare particles that count whatever language is spoken. */
  readonly bareYes: readonly string[];
  readonly bareNo: readonly string[];
}

/** Work that lasts, for "do you have a stable job?". */
export interface WorkWords {
  /** Says in itself that it lasts: "permanent contract", "CDI". */
  readonly permanent: readonly string[];
  /** The same of who works so: "civil servant"; who is none may well have a job that lasts. */
  readonly professions: readonly string[];
  /** What may stand before it where it is the speaker's own, and now: "I have a". */
  readonly leads: readonly string[];
  /** Where it is past, yet to come, or about to end: "I had", "until", "soon". */
  readonly ends: readonly string[];
  /** In a question, what asks whether it lasts. */
  readonly lasting: readonly string[];
}

export interface QuestionWords {
  /** Asks whether something is done by now. */
  readonly already: readonly string[];
  /** Asks whether something is a trouble, in words that are none in an answer: "would you mind". */
  readonly trouble: readonly string[];
  /** Asks for what somebody would do: "could you", "would it suit you". */
  readonly agreement: readonly string[];
  /** Asks whether somebody has something: "do you have". */
  readonly possession: readonly string[];
  /** Asks whether somebody does it alone. */
  readonly alone: readonly string[];
  /** Asks for what somebody would like, and not for what is, or will be. */
  readonly wish: readonly string[];
  /** Asks for money of one's own. */
  readonly ownMoney: readonly string[];
  /** Asks for what several have together: "household". */
  readonly together: readonly string[];
  /** Asks not only for the speaker: "does anyone". */
  readonly anybody: readonly string[];
  /** Asks since when something has been so. */
  readonly tenure: readonly string[];
  /** Asks for a time, in whatever unit. */
  readonly time: readonly string[];
  /** Asks for a count, so for no amount: "how many months' rent". */
  readonly count: readonly string[];
  /** Asks for a share. */
  readonly percent: readonly string[];
  readonly maximum: readonly string[];
  readonly minimum: readonly string[];
  readonly money: readonly string[];
  readonly people: readonly string[];
  readonly job: readonly string[];
  readonly month: readonly string[];
  readonly year: readonly string[];
}

/** Everything the engine knows of one language. A fifth language is one such file. */
export interface LanguageTable {
  readonly code: string;
  readonly numbers: NumberWords;
  readonly figures: FigureWords;
  readonly people: PeopleWords;
  readonly corrections: readonly string[];
  /** Words that correct between two particles: "ja nein, also nein". */
  readonly repairs: readonly string[];
  /** Courtesies and noises that mean nothing by themselves. */
  readonly fillers: readonly string[];
  /** Words that bear no content: pronouns, auxiliaries, articles, prepositions. */
  readonly functionWords: readonly string[];
  readonly interrogatives: readonly string[];
  /** Families: "{möchte|will} ich {lieber|} nicht sagen". */
  readonly refusals: readonly string[];
  /** Those that refuse only where nothing follows: "I'd rather not", not "I'd rather not live there". */
  readonly closingRefusals: readonly string[];
  readonly unknown: readonly string[];
  readonly yesNo: YesNoWords;
  readonly work: WorkWords;
  readonly choice: ChoiceWords;
  readonly reservations: ReservationWords;
  readonly smoking: SmokingWords;
  readonly question: QuestionWords;
  readonly dates: DateWords;
}
