import { lengthsOf } from '../languages/compile-language.js';
import type { LanguageTable } from '../languages/language-table.js';
import { phrasesOf } from '../languages/phrase-families.js';
import { Remembered } from '../memory/remembered.js';
import { foldWord } from '../tokens/fold.js';
import { PhraseTable } from '../tokens/phrase-table.js';
import type { Token } from '../tokens/token.js';
import { tokenize } from '../tokens/tokenize.js';
import { lengthIn } from './length-in.js';

type QuestionTag =
  | 'already'
  | 'agreement'
  | 'possession'
  | 'alone'
  | 'count'
  | 'percent'
  | 'maximum'
  | 'minimum'
  | 'money'
  | 'people'
  | 'job'
  | 'lasting'
  | 'wish'
  | 'ownMoney'
  | 'together'
  | 'anybody'
  | 'gross'
  | 'net'
  | 'tenure'
  | 'time'
  | 'trouble'
  | 'denial'
  | 'nonSmoker'
  | 'smokes'
  | 'month'
  | 'year';

/** What a question asks for, found from its words. */
export interface QuestionTopic {
  readonly asksMaximum: boolean;
  readonly money: boolean;
  readonly people: boolean;
  readonly job: boolean;
  /** Asks how many there are of something that is neither money nor time. */
  readonly things: boolean;
  /** Asks for work that lasts. */
  readonly lasting: boolean;
  /**
   * Asks whether something is a trouble ("would it be a problem?"), or whether it is `none` ("is it no
   * problem?"); null when not.
   */
  readonly trouble: 'some' | 'none' | null;
  /** Asks whether something is done by now. */
  readonly already: boolean;
  /** Asks for what somebody would do, or agree to. */
  readonly agreement: boolean;
  /** Asks whether somebody has something. */
  readonly possession: boolean;
  /** Asks whether somebody does it alone. */
  readonly alone: boolean;
  /** Asks for what somebody would like. */
  readonly wish: boolean;
  /** Asks for money of one's own. */
  readonly ownMoney: boolean;
  /** Asks for what several have together. */
  readonly together: boolean;
  /** Asks not only for the speaker. */
  readonly anybody: boolean;
  /** Asks for somebody who does not smoke: "are you a non-smoker?". */
  readonly nonSmoker: boolean;
  /** An income before or after what is taken off it; null where the question names neither, or both. */
  readonly income: 'gross' | 'net' | null;
  /** Asks for a share; of what, money or not, is no matter then. */
  readonly percent: boolean;
  /** Holds a figure in digits. */
  readonly figures: boolean;
  readonly period: 'month' | 'year' | null;
  /** Asks since when something has been so. */
  readonly tenure: boolean;
  /** The unit of time that is asked for ("how many months"), in months. */
  readonly length: number | null;
  readonly tokens: readonly Token[];
  /** Folded words of the question, without the empty ones. */
  readonly words: ReadonlySet<string>;
}

const MAX_KEPT = 500;

/** One word, and not so short that it stands in others by chance. */
function isStem(word: string): boolean {
  return word.length >= 4 && !word.includes(' ');
}

function wordsOf(table: LanguageTable, tag: QuestionTag): readonly string[] {
  const { question, work, yesNo, reservations, smoking } = table;
  if (tag === 'gross' || tag === 'net') return phrasesOf(reservations.figures[tag]);
  if (tag === 'lasting') return work.lasting;
  if (tag === 'nonSmoker' || tag === 'smokes') return phrasesOf(smoking[tag]);
  if (tag === 'trouble') return [...yesNo.troubles, ...question.trouble];
  return tag === 'denial' ? yesNo.negators : question[tag];
}

/** Reads questions in any of the languages: one is asked as written, whatever is spoken. */
export class QuestionReader {
  private readonly tables: PhraseTable<QuestionTag>[];
  /** "Bruttojahreseinkommen": what is asked for may stand inside a word where words are joined. */
  private readonly compounds: readonly (readonly [QuestionTag, string])[];
  private readonly lengths: readonly ReadonlyMap<string, number>[];
  private readonly topics = new Remembered((question) => this.readAfresh(question), MAX_KEPT);

  constructor(tables: readonly LanguageTable[]) {
    const tags = [
      'already',
      'agreement',
      'possession',
      'alone',
      'count',
      'percent',
      'maximum',
      'minimum',
      'money',
      'people',
      'job',
      'lasting',
      'wish',
      'ownMoney',
      'together',
      'anybody',
      'gross',
      'net',
      'tenure',
      'time',
      'trouble',
      'denial',
      'nonSmoker',
      'smokes',
      'month',
      'year',
    ] as const;
    // one table a tag: "Monatsbudget" is money and a month at once
    this.tables = tags.map(
      (tag) => new PhraseTable(tables.map((table) => [tag, wordsOf(table, tag)] as const)),
    );
    this.lengths = tables.map(lengthsOf);
    this.compounds = tables
      .filter((table) => table.numbers.compounds)
      .flatMap((table) =>
        (['month', 'year', 'gross', 'net'] as const).flatMap((tag) =>
          wordsOf(table, tag)
            .filter(isStem)
            .map((word) => [tag, foldWord(word)] as const),
        ),
      );
  }

  read(question: string): QuestionTopic {
    return this.topics.of(question);
  }

  private readAfresh(question: string): QuestionTopic {
    const tokens = tokenize(question);
    const found = this.tables.flatMap((table) => table.findAll(tokens));
    const tags = new Set(found.map(({ tag }) => tag));
    for (const [tag, stem] of this.compounds) {
      if (tokens.some(({ text }) => text.length > stem.length + 2 && text.includes(stem)))
        tags.add(tag);
    }
    // a non-smoker has a smoker in the name
    const nonSmokers = found.filter(({ tag }) => tag === 'nonSmoker');
    const asksToSmoke = found.some(
      (one) =>
        one.tag === 'smokes' &&
        !nonSmokers.some(({ from, to }) => from <= one.from && one.to <= to),
    );
    const percent = tags.has('percent');
    const length = lengthIn(tokens, this.lengths);
    const denials = new Set(found.flatMap(({ tag, to }) => (tag === 'denial' ? [to] : [])));
    const deniesTrouble = found.some(({ tag, from }) => tag === 'trouble' && denials.has(from));
    const trouble = deniesTrouble ? 'none' : 'some';
    // "how many months' rent" and "how many percent of the price" ask for no amount
    // ("how long would you rent for" asks for a time)
    // ("combien de fonds propres" and "how many francs" do)
    const begins = (kind: QuestionTag, at: number) =>
      found.some(({ tag, from }) => tag === kind && from === at);
    const counted = found.filter(({ tag }) => tag === 'count');
    const counts = counted.some(({ to }) => length !== null || !begins('money', to));
    const money = tags.has('money') && !counts && !tags.has('time') && !percent;
    return {
      asksMaximum: tags.has('maximum') && !tags.has('minimum'),
      money,
      people: tags.has('people') && !money && length === null && !tags.has('time'),
      job: tags.has('job'),
      trouble: tags.has('trouble') ? trouble : null,
      things: counts && length === null && !percent && !tags.has('time'),
      lasting: tags.has('job') && tags.has('lasting'),
      already: tags.has('already'),
      agreement: tags.has('agreement'),
      possession: tags.has('possession'),
      alone: tags.has('alone'),
      wish: tags.has('wish'),
      ownMoney: tags.has('ownMoney'),
      together: tags.has('together'),
      anybody: tags.has('anybody'),
      // "is a non-smoking house a problem?", "do you smoke, or is it a non-smoking household?"
      nonSmoker:
        tags.has('nonSmoker') && !asksToSmoke && !tags.has('trouble') && !tags.has('agreement'),
      income:
        !(tags.has('money') || tags.has('month') || tags.has('year')) ||
        tags.has('gross') === tags.has('net')
          ? null
          : tags.has('gross')
            ? 'gross'
            : 'net',
      percent,
      figures: tokens.some((token) => token.kind === 'number'),
      period: tags.has('month') ? 'month' : tags.has('year') ? 'year' : null,
      tenure: tags.has('tenure'),
      length,
      tokens,
      words: new Set(tokens.filter((token) => token.kind === 'word').map((token) => token.text)),
    };
  }
}
