import { readDay } from '../../speech/read-calendar.js';
import type { Turn } from '../define-moves.js';
import { weekdaysSaid } from '../mention-weekdays.js';
import { narrowSlots } from '../narrow-slots.js';
import { splitTokens } from '../split-tokens.js';
import type { Understood } from '../understand.js';

/** What the agent waits for; of a criterion, its type: each is answered in its own way. */
export const MOMENT_KINDS = [
  'identity',
  'third_person',
  'wait_for_lead',
  'number',
  'yes_no',
  'multiple_choice',
  'text',
  'slots',
  'read_back',
  'callback_offer',
  'callback_time',
  'language',
  'review',
] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

/** What an utterance has, before anything is known of how much it tells. */
export interface Listed {
  /** Its words and pairs of words, and how often each stands in it. */
  readonly words: ReadonlyMap<string, number>;
  /** Its runs of letters, likewise; the spaces around a word belong to it. */
  readonly runs: ReadonlyMap<string, number>;
  /** What the tables and the call add, and how much each counts beside the words, whose squares sum up to 4. */
  readonly classes: ReadonlyMap<string, number>;
}

/** How much classes count. */
const OF_MOMENT = 0.7;
const OF_TOPIC_AT_ALL = 0.5;
const OF_CLASS = 0.4;
const OF_QUESTION = 0.5;
const LONGEST = 20;

const CRITERIA: ReadonlySet<string> = new Set(['number', 'yes_no', 'multiple_choice', 'text']);

/** Letters of a run: endings and stems, and what a misheard word still has of itself. */
const SHORTEST_RUN = 2;
const LONGEST_RUN = 5;
/** Words beyond these add nothing that is worth the time. */
const MAX_WORDS = 120;

function count(grams: Map<string, number>, gram: string): void {
  grams.set(gram, (grams.get(gram) ?? 0) + 1);
}

function listWords(words: readonly string[]): Map<string, number> {
  const grams = new Map<string, number>();
  for (const word of words) count(grams, word);
  const bounded = ['^', ...words, '$'];
  for (let at = 1; at < bounded.length; at += 1)
    count(grams, `${bounded[at - 1] ?? ''} ${bounded[at] ?? ''}`);
  return grams;
}

/** What stands for a name or a weekday, whatever its letters. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['FIRST', 'LAST', 'OFFERED', 'OTHER']);

function listRuns(words: readonly string[]): Map<string, number> {
  const runs = new Map<string, number>();
  for (const word of words) {
    if (PLACEHOLDERS.has(word)) continue;
    const padded = `_${word}_`;
    for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length += 1)
      for (let at = 0; at + length <= padded.length; at += 1)
        count(runs, `~${padded.slice(at, at + length)}`);
  }
  return runs;
}

/** What words stand for in one call and not in another. */
export interface CallWords {
  readonly firstName: string;
  readonly lastName: string;
  /** Of the viewings on the table; 0 is Monday. */
  readonly offeredWeekdays: ReadonlySet<number>;
  /** How many of them fit the days and times that were said; null where none was said, or none is offered. */
  readonly fits: 'none' | 'one' | 'several' | null;
}

function countFitting(turn: Turn): CallWords['fits'] {
  const { fitting, wish, excludes } = narrowSlots(turn);
  if (wish === null && !excludes && fitting.length === turn.state.offered.length) return null;
  if (fitting.length === 0) return 'none';
  return fitting.length === 1 ? 'one' : 'several';
}

/** Where a weekday may be one of a viewing; elsewhere it is a day to be called, or part of a story. */
const OF_VIEWINGS: ReadonlySet<Turn['state']['awaiting']['kind']> = new Set(['slots', 'read_back']);

export function callWordsOf(turn: Turn): CallWords {
  const { firstName, lastName } = turn.brief.lead;
  const { awaiting, offered } = turn.state;
  if (offered.length === 0 || !OF_VIEWINGS.has(awaiting.kind))
    return { firstName, lastName, offeredWeekdays: new Set(), fits: null };
  const offeredWeekdays = new Set(offered.map((slot) => readDay(slot.date).weekday));
  return { firstName, lastName, offeredWeekdays, fits: countFitting(turn) };
}

/** The lead's name counts as a name, whatever it is, and a weekday as one that is offered or is not. */
function nameWords(
  said: Pick<Understood, 'tokens' | 'language'>,
  { firstName, lastName, offeredWeekdays }: CallWords,
): string[] {
  const wordsOf = (name: string) => new Set(splitTokens(name).map((token) => token.word));
  const first = wordsOf(firstName);
  const last = wordsOf(lastName);
  const weekdays = new Map(weekdaysSaid(said).map(({ at, weekday }) => [at, weekday] as const));
  return said.tokens.slice(0, MAX_WORDS).map(({ word }, at) => {
    const weekday = weekdays.get(at);
    if (weekday !== undefined && offeredWeekdays.size > 0)
      return offeredWeekdays.has(weekday) ? 'OFFERED' : 'OTHER';
    if (first.has(word)) return 'FIRST';
    return last.has(word) ? 'LAST' : word;
  });
}

/** What an utterance has, said at a moment of a call. Linear in its length. */
export function listFeatures(
  said: Pick<Understood, 'language' | 'tokens' | 'asks' | 'topics' | 'concepts'>,
  moment: MomentKind,
  call: CallWords,
): Listed {
  const words = nameWords(said, call);
  const topics = said.topics();
  const classes = new Map<string, number>([
    ['bias', 1],
    ['length', Math.min(words.length, LONGEST) / LONGEST],
    [`moment:${moment}`, OF_MOMENT],
  ]);
  if (said.asks) classes.set('asks', OF_QUESTION);
  if (CRITERIA.has(moment)) classes.set('criterion', OF_MOMENT);
  if (topics.length > 0) classes.set('topic', OF_TOPIC_AT_ALL);
  if (call.fits !== null) classes.set(`fits:${call.fits}`, OF_MOMENT);
  for (const topic of topics) classes.set(`topic:${topic}`, OF_CLASS);
  for (const concept of said.concepts()) classes.set(`concept:${concept}`, OF_CLASS);
  return { words: listWords(words), runs: listRuns(words), classes };
}
