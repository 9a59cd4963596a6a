import type { Language } from '@immolab/contracts';
import { readDay } from '../../speech/read-calendar.js';
import { idleWords } from '../answers/find-left-over.js';
import { openCriterion, readAnswer } from '../answers/recognise-answer.js';
import type { Turn } from '../define-moves.js';
import { splitTokens } from '../patterns/split-tokens.js';
import { narrowSlots } from '../slots/narrow-slots.js';
import { weekdaysSaid } from '../times/mention-weekdays.js';
import type { Understood } from '../understand.js';

/** What stands for a name, a weekday or what was asked, whatever its letters. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'FIRST',
  'LAST',
  'OFFERED',
  'OTHER',
  'ASKED',
  'OPTION',
]);

/** What words stand for in one call and not in another. */
export interface CallWords {
  readonly firstName: string;
  readonly lastName: string;
  /** Of the viewings on the table; 0 is Monday. */
  readonly offeredWeekdays: ReadonlySet<number>;
  /** How many of them fit the days and times that were said; null where none was said, or none is offered. */
  readonly fits: 'none' | 'one' | 'several' | null;
  /** Of the question that was asked, without what says nothing by itself. */
  readonly asked: readonly string[];
  /** Of its options. */
  readonly options: readonly string[];
  /** What the rules that judge answers make of it, and by which rule; empty where none was asked for. */
  readonly judged: readonly string[];
}

function countFitting(turn: Turn): CallWords['fits'] {
  const { fitting, wish, excludes } = narrowSlots(turn);
  if (wish === null && !excludes && fitting.length === turn.state.offered.length) return null;
  if (fitting.length === 0) return 'none';
  return fitting.length === 1 ? 'one' : 'several';
}

/** Where a weekday may be one of a viewing; elsewhere it is a day to be called, or part of a story. */
const OF_VIEWINGS: ReadonlySet<Turn['state']['awaiting']['kind']> = new Set(['slots', 'read_back']);

const NOT_ASKED = { asked: [], options: [], judged: [] } as const;

/** Shorter words of a question tell nothing of it. */
const SHORTEST_ASKED = 3;

function tellingWords(text: string, language: Language): string[] {
  const idle = idleWords(language);
  return splitTokens(text)
    .map(({ word }) => word)
    .filter((word) => word.length >= SHORTEST_ASKED && !idle.has(word));
}

/** Of the criterion that was asked: other calls ask other questions. */
function criterionWords(turn: Turn): Pick<CallWords, 'asked' | 'options' | 'judged'> {
  const criterion = openCriterion(turn)?.criterion;
  if (criterion === undefined || criterion.type === 'text') return NOT_ASKED;
  const { language } = turn.state;
  const options = (criterion.options ?? []).flatMap((one) => tellingWords(one, language));
  const asked = tellingWords(criterion.question, language);
  const evaluation = readAnswer(turn)?.evaluation;
  if (evaluation === undefined) return { asked, options, judged: [] };
  const { verdict, rule } = evaluation;
  const decided = verdict === 'pass' || verdict === 'fail' ? 'decided' : verdict;
  return { asked, options, judged: [decided, rule] };
}

export function callWordsOf(turn: Turn): CallWords {
  const { firstName, lastName } = turn.brief.lead;
  const { awaiting, offered } = turn.state;
  const words = { firstName, lastName, ...criterionWords(turn) };
  if (offered.length === 0 || !OF_VIEWINGS.has(awaiting.kind))
    return { ...words, offeredWeekdays: new Set(), fits: null };
  const offeredWeekdays = new Set(offered.map((slot) => readDay(slot.date).weekday));
  return { ...words, offeredWeekdays, fits: countFitting(turn) };
}

/** Forms of one word share so many letters, and differ in no more than so many. */
const STEM = 4;
const ENDING = 3;

function isForm(word: string, other: string): boolean {
  if (word === other) return true;
  const shorter = Math.min(word.length, other.length);
  let common = 0;
  while (common < shorter && word[common] === other[common]) common += 1;
  return common >= STEM && Math.max(word.length, other.length) - common <= ENDING;
}

/**
 * The lead's name counts as a name, whatever it is, a weekday as one that is offered or is not, and the words
 * of the question and of its options as such: what was learnt of one call holds for another.
 */
export function nameWords(
  said: Pick<Understood, 'tokens' | 'language'>,
  { firstName, lastName, offeredWeekdays, asked, options }: CallWords,
): string[] {
  const wordsOf = (name: string) => new Set(splitTokens(name).map((token) => token.word));
  const first = wordsOf(firstName);
  const last = wordsOf(lastName);
  const weekdays = new Map(weekdaysSaid(said).map(({ at, weekday }) => [at, weekday] as const));
  return said.tokens.map(({ word }, at) => {
    const weekday = weekdays.get(at);
    if (weekday !== undefined && offeredWeekdays.size > 0)
      return offeredWeekdays.has(weekday) ? 'OFFERED' : 'OTHER';
    if (first.has(word)) return 'FIRST';
    if (last.has(word)) return 'LAST';
    if (options.some((one) => isForm(word, one))) return 'OPTION';
    return asked.some((one) => isForm(word, one)) ? 'ASKED' : word;
  });
}
