import type { DateLexicon } from '../date-time/date-lexicon.js';
import type { Remembered } from '../memory/remembered.js';
import type { SynonymIndex } from '../multiple-choice/synonym-index.js';
import type { NumberLexicon } from '../number/reading/number-lexicon.js';
import type { PhraseSet, PhraseTable } from '../tokens/phrase-table.js';
import type { Reservations } from './compile-reservations.js';
import type { IdiomIndex } from './idiom-index.js';
import type { LanguageTable } from './language-table.js';
import type { SmokingWords } from './smoking-words.js';

export type FigureTag =
  | 'to'
  | 'between'
  | 'or'
  | 'atLeast'
  | 'atMost'
  | 'moreThan'
  | 'lessThan'
  | 'orMore'
  | 'orLess'
  | 'about'
  | 'almost'
  | 'over'
  | 'plus'
  | 'not'
  | 'perMonth'
  | 'perYear'
  | 'perWeek'
  | 'withCharges';

/** How a phrase counts: anywhere, at an end of the answer, or only alone. */
export type YesNoReach = 'anywhere' | 'edge' | 'alone';

export type YesNoTag =
  | { readonly answer: 'yes' | 'no'; readonly reach: YesNoReach }
  | { readonly answer: 'neither' | 'partly' | 'refusal' | 'but' | 'filler' };

export type PeopleTag =
  | { readonly kind: 'total' | 'party' | 'member'; readonly count: number }
  | { readonly kind: 'speaker' | 'noun' | 'anybody' | 'whole' | 'animal' };

export interface SpanTag {
  readonly months: number;
  /** Less than that. */
  readonly under: boolean;
}

export type ChoiceTag = 'first' | 'last' | 'middle' | 'higher' | 'lower' | 'none' | 'all';

/** A language's lists, ready to be searched; built once for each language. */
export interface CompiledLanguage {
  readonly table: LanguageTable;
  readonly numbers: NumberLexicon;
  /** Words before a figure that bound it. */
  readonly before: PhraseTable<FigureTag>;
  /** Words after a figure. */
  readonly after: PhraseTable<FigureTag>;
  readonly ands: ReadonlySet<string>;
  /** Between an amount and what is added to it. */
  readonly additions: ReadonlySet<string>;
  readonly links: PhraseTable<'to' | 'or'>;
  readonly none: PhraseSet;
  readonly intensifiers: PhraseSet;
  readonly ages: PhraseTable<'aged' | 'years'>;
  readonly ageLinks: ReadonlySet<string>;
  readonly times: PhraseSet;
  /** The words for hours among them. */
  readonly hours: ReadonlySet<string>;
  readonly durations: PhraseSet;
  /** Units of time in months. */
  readonly lengths: ReadonlyMap<string, number>;
  /** Lengths of time that are said without a figure. */
  readonly spans: PhraseTable<SpanTag>;
  readonly months: PhraseSet;
  readonly yearLeads: PhraseSet;
  readonly notFigures: PhraseSet;
  readonly ownShare: PhraseSet;
  readonly multiples: PhraseTable<number>;
  readonly each: PhraseSet;
  readonly amongThem: PhraseSet;
  readonly total: PhraseSet;
  readonly formerFigure: PhraseSet;
  readonly presentFigure: PhraseSet;
  readonly paying: PhraseSet;
  readonly smoking: PhraseTable<keyof SmokingWords>;
  readonly wantsLess: PhraseSet;
  readonly since: PhraseSet;
  readonly groups: PhraseTable<number>;
  readonly people: PhraseTable<PeopleTag>;
  /** The last word of every member ("wife" of "my wife"), with how many it is. */
  readonly relations: ReadonlyMap<string, number>;
  /** Before people who come along: "with", "plus". */
  readonly companions: PhraseSet;
  readonly joiners: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly ofWhom: ReadonlySet<string>;
  readonly describing: ReadonlySet<string>;
  readonly somePeople: PhraseSet;
  readonly both: ReadonlySet<string>;
  readonly corrections: PhraseSet;
  readonly repairs: ReadonlySet<string>;
  readonly refusals: PhraseSet;
  readonly closingRefusals: PhraseSet;
  readonly unknown: PhraseSet;
  readonly yesNo: PhraseTable<YesNoTag>;
  readonly hedged: PhraseSet;
  readonly hedgedAnswers: PhraseSet;
  readonly echo: PhraseTable<'yes' | 'no'>;
  readonly jobless: PhraseSet;
  readonly permanent: PhraseTable<'work' | 'profession'>;
  readonly workEnds: PhraseSet;
  readonly workLeads: ReadonlySet<string>;
  /** The phrases of `no` by where stands what they deny. */
  readonly denies: Readonly<Record<'before' | 'after' | 'itself', PhraseSet>>;
  readonly done: PhraseSet;
  readonly haves: ReadonlySet<string>;
  readonly openEcho: PhraseSet;
  readonly pastEcho: PhraseSet;
  readonly modalEcho: PhraseSet;
  readonly openYes: PhraseSet;
  readonly toldYes: PhraseSet;
  readonly modal: ReadonlySet<string>;
  readonly troubles: ReadonlySet<string>;
  readonly selves: ReadonlySet<string>;
  readonly conditions: PhraseSet;
  readonly notUntil: PhraseSet;
  readonly exceptions: PhraseSet;
  readonly contrary: ReadonlySet<string>;
  readonly polite: ReadonlySet<string>;
  readonly wishes: PhraseSet;
  readonly problems: ReadonlySet<string>;
  readonly former: PhraseSet;
  readonly asides: PhraseSet;
  readonly noLeads: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  readonly fillers: PhraseSet;
  readonly functionWords: ReadonlySet<string>;
  /** The function words without those that ask: "what exactly?" is no yes. */
  readonly emptyOfContent: ReadonlySet<string>;
  readonly children: ReadonlySet<string>;
  readonly animals: ReadonlySet<string>;
  readonly belongings: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly jobWords: ReadonlySet<string>;
  readonly moneyWords: ReadonlySet<string>;
  readonly choice: PhraseTable<ChoiceTag>;
  readonly numbered: PhraseSet;
  /** Made when it is first needed: it is large, and only options have use for it. */
  readonly synonyms: () => SynonymIndex;
  /** Of an option: the lines of the synonyms by which it goes. */
  readonly optionLines: Remembered<ReadonlySet<number>>;
  /** By their folded words; made when they are first needed, since there are thousands. */
  readonly idioms: () => IdiomIndex;
  readonly reservations: Reservations;
  readonly settles: PhraseSet;
  readonly atFirst: PhraseSet;
  readonly thenOn: PhraseSet;
  readonly prefers: PhraseSet;
  readonly than: ReadonlySet<string>;
  readonly beforeHour: PhraseSet;
  readonly was: PhraseSet;
  readonly keepsOpen: PhraseSet;
  readonly without: PhraseSet;
  readonly atOnce: PhraseSet;
  readonly later: PhraseSet;
  readonly nor: ReadonlySet<string>;
  readonly infinitives: ReadonlySet<string>;
  readonly declined: PhraseSet;
  readonly except: PhraseSet;
  readonly nowhere: PhraseSet;
  readonly outright: PhraseSet;
  readonly unwanted: PhraseSet;
  readonly emptyWords: ReadonlySet<string>;
  readonly ordinalValues: ReadonlyMap<string, number>;
  readonly dates: DateLexicon;
}
