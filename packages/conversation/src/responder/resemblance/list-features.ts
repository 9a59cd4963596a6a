import type { Understood } from '../understand.js';
import { type CallWords, nameWords, PLACEHOLDERS } from './call-words.js';

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

/** What an utterance has, said at a moment of a call. Linear in its length. */
export function listFeatures(
  said: Pick<Understood, 'language' | 'tokens' | 'asks' | 'topics' | 'concepts'>,
  moment: MomentKind,
  call: CallWords,
): Listed {
  const words = nameWords(said, call).slice(0, MAX_WORDS);
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
  for (const one of call.judged) classes.set(`judged:${one}`, OF_MOMENT);
  for (const topic of topics) classes.set(`topic:${topic}`, OF_CLASS);
  for (const concept of said.concepts()) classes.set(`concept:${concept}`, OF_CLASS);
  return { words: listWords(words), runs: listRuns(words), classes };
}
