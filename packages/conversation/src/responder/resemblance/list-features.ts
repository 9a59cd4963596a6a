import { CONCEPTS } from '../../languages/define-concepts.js';
import { TOPICS } from '../../languages/define-pack.js';
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

/** Words, pairs and runs of letters share these places by their hash. */
const GRAM_PLACES = 4_096;

const NAMED = [
  'bias',
  'asks',
  'length',
  'criterion',
  'topic',
  ...MOMENT_KINDS.map((kind) => `moment:${kind}`),
  ...TOPICS.map((topic) => `topic:${topic}`),
  ...CONCEPTS.map((concept) => `concept:${concept}`),
];
const PLACES: ReadonlyMap<string, number> = new Map(
  NAMED.map((name, at) => [name, GRAM_PLACES + at]),
);
export const FEATURE_PLACES = GRAM_PLACES + NAMED.length;

/** Something an utterance has, and how much it counts. */
export interface Feature {
  /** The words or the class of words themselves, to explain by. */
  readonly name: string;
  readonly place: number;
  /** Of what may be unknown: the place in the list of what was seen. */
  readonly mark: number | null;
  readonly value: number;
}

/** Weights of the named ones beside the words, whose squares sum up to 1. */
const OF_MOMENT = 0.7;
const OF_TOPIC_AT_ALL = 0.5;
const OF_CLASS = 0.4;
const OF_QUESTION = 0.5;
const LONGEST = 20;

const CRITERIA: ReadonlySet<string> = new Set(['number', 'yes_no', 'multiple_choice', 'text']);

/** Letters of a run; a shorter word is one run with the spaces around it. */
const RUN = 4;
/** Words beyond these add nothing that is worth the time. */
const MAX_WORDS = 120;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units. */
function hashOf(gram: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < gram.length; at += 1)
    hash = Math.imul(hash ^ gram.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

/** Places in the list of what was seen; so many that few unknown ones fall upon a known one. */
export const MARKS = 65_536;

function toFeature(name: string, value: number): Feature {
  const hash = hashOf(name);
  return { name, place: hash % GRAM_PLACES, mark: (hash >>> 16) % MARKS, value };
}

function listWords(words: readonly string[]): Set<string> {
  const grams = new Set(words);
  const bounded = ['^', ...words, '$'];
  for (let at = 1; at < bounded.length; at += 1)
    grams.add(`${bounded[at - 1] ?? ''} ${bounded[at] ?? ''}`);
  return grams;
}

function listRuns(words: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (const word of words) {
    const padded = `_${word}_`;
    for (let at = 0; at === 0 || at + RUN <= padded.length; at += 1)
      runs.add(`~${padded.slice(at, at + RUN)}`);
  }
  return runs;
}

/** A lead's name counts as a name, whatever it is. */
export interface Names {
  readonly firstName: string;
  readonly lastName: string;
}

function withoutNames(words: readonly string[], { firstName, lastName }: Names): string[] {
  const wordsOf = (name: string) => new Set(splitTokens(name).map((token) => token.word));
  const first = wordsOf(firstName);
  const last = wordsOf(lastName);
  return words.map((word) => {
    if (first.has(word)) return 'FIRST';
    return last.has(word) ? 'LAST' : word;
  });
}

/**
 * The words of an utterance, their pairs and runs of four letters; the classes and topics that the
 * tables find; whether something is asked, and at what moment.
 */
export function listFeatures(
  said: Pick<Understood, 'tokens' | 'asks' | 'topics' | 'concepts'>,
  moment: MomentKind,
  names: Names,
): Feature[] {
  const features: Feature[] = [];
  const spoken = said.tokens.slice(0, MAX_WORDS).map((token) => token.word);
  const words = withoutNames(spoken, names);
  for (const grams of [listWords(words), listRuns(words)]) {
    const value = 1 / Math.sqrt(Math.max(grams.size, 1));
    for (const name of grams) features.push(toFeature(name, value));
  }
  const add = (name: string, value: number): void => {
    const place = PLACES.get(name);
    if (place !== undefined && value !== 0) features.push({ name, place, mark: null, value });
  };
  const topics = said.topics();
  add('bias', 1);
  add('asks', said.asks ? OF_QUESTION : 0);
  add('length', Math.min(words.length, LONGEST) / LONGEST);
  add('criterion', CRITERIA.has(moment) ? OF_MOMENT : 0);
  add('topic', topics.length > 0 ? OF_TOPIC_AT_ALL : 0);
  add(`moment:${moment}`, OF_MOMENT);
  for (const topic of topics) add(`topic:${topic}`, OF_CLASS);
  for (const concept of said.concepts()) add(`concept:${concept}`, OF_CLASS);
  return features;
}
