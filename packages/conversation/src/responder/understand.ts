import type { Language } from '@immolab/contracts';
import { CONCEPTS, type Concept } from '../languages/define-concepts.js';
import { INTENTS, type Intent, TOPICS, type Topic } from '../languages/define-pack.js';
import { PACKS } from '../languages/list-packs.js';
import { conceptKey, matchFrames } from './frames/match-frames.js';
import {
  indexPatterns,
  matchPatterns,
  type PatternIndex,
  type PatternMatch,
} from './patterns/match-patterns.js';
import { openClauses } from './patterns/open-clauses.js';
import { MAX_UTTERANCE_CHARS, splitTokens, type Token } from './patterns/split-tokens.js';
import { withoutDenials } from './patterns/without-denials.js';

/** A clause: from one punctuation mark to the next, or to a word that begins a question. */
export interface Clause {
  /** Indexes of tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly question: boolean;
}

/** What the word tables of one language find in an utterance. */
export interface Understood {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  has(...intents: readonly Intent[]): boolean;
  /** In the very first word. */
  opensWith(intent: Intent): boolean;
  /** In one of the first words, behind a sigh at most. */
  opensSoon(intent: Intent): boolean;
  /** In the first word but for those of other intents: "sorry, one moment". */
  opensBehind(intent: Intent, ...before: readonly Intent[]): boolean;
  /** In the first word of a clause. */
  opensClause(intent: Intent): boolean;
  /** In a clause that asks nothing. */
  states(intent: Intent): boolean;
  /** Without a "no" or "not" in the three words before. */
  affirms(intent: Intent): boolean;
  /** Only in clauses with a "no" or "not", before or after it ("Haustiere haben wir keine"). */
  denies(intent: Intent): boolean;
  /** Indexes of the tokens at which a "no" or "not" stands. */
  readonly negations: readonly number[];
  /** Those that are no part of an agreement. */
  readonly objections: readonly number[];
  /** The clauses in which one of the intents stands. */
  clausesWith(...intents: readonly Intent[]): readonly Clause[];
  /** One of its clauses asks something. */
  readonly asks: boolean;
  topics(): readonly Topic[];
  /** One of the intents ends where the stretch of tokens begins, begins where it ends, or holds it. */
  touches(from: number, to: number, ...intents: readonly Intent[]): boolean;
  /** Whether any table knows the word at a place in the text; in a name it would be a chance. */
  isWord(start: number): boolean;
  /** Whether the word at a place in the text belongs to a class of words. */
  standsFor(concept: Concept, start: number): boolean;
  /** The classes of words that were found, for a look at why a frame holds. */
  concepts(): readonly Concept[];
  /** Words that none of these intents, courtesies and fillers account for. */
  leftOver(...intents: readonly Intent[]): readonly Token[];
}

const indexes = new Map<Language, PatternIndex>();

/** Compiled at the first use and kept; the tables do not change. */
function indexOf(language: Language): PatternIndex {
  const known = indexes.get(language);
  if (known !== undefined) return known;
  const { intents, topics, concepts, tags } = PACKS[language].understanding;
  const tables: Record<string, string> = {};
  for (const intent of INTENTS) tables[intent] = intents[intent];
  for (const topic of TOPICS) tables[`topic:${topic}`] = topics[topic];
  for (const concept of CONCEPTS) tables[conceptKey(concept)] = concepts[concept];
  tables.tag = tags;
  const index = indexPatterns(tables);
  indexes.set(language, index);
  return index;
}

/** A question mark after one or two words is a tone of voice ("Yes?"), not a question. */
const SHORTEST_QUESTION = 3;

/** "It's me, hello?" asks nothing. */
const GREETINGS: ReadonlySet<string> = new Set(['hello', 'yes', 'speaking', 'okay', 'no']);

/** "…, is there?", "…, oder?": a mark behind it makes a question of what stands before. */
const MAX_TAG_WORDS = 3;

function splitClauses(
  text: string,
  tokens: readonly Token[],
  patterns: readonly PatternMatch[],
): Clause[] {
  const cues = cuesOf(patterns, tokens);
  const clauses = markQuestions(text, tokens, cues);
  return clauses.map((clause, at) => {
    const next = clauses[at + 1];
    if (clause.question || next === undefined || next.to - next.from > MAX_TAG_WORDS) return clause;
    const asked = text.slice(tokens[next.to - 1]?.end ?? 0, tokens[next.to]?.start ?? text.length);
    const tagged = patterns.some(({ name, from }) => name === 'tag' && from === next.from);
    // "Il est situé où, l'appartement ?"
    const greets = patterns.some(
      ({ name, from }) => GREETINGS.has(name) && next.from <= from && from < next.to,
    );
    const whole = next.question || greets;
    const dislocated = clause.to - clause.from >= SHORTEST_QUESTION && !whole;
    return { ...clause, question: asked.includes('?') && (tagged || dislocated) };
  });
}

function markQuestions(
  text: string,
  tokens: readonly Token[],
  cues: ReadonlySet<number>,
): Clause[] {
  const starts = tokens.flatMap((token, at) => (token.opens ? [at] : []));
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? tokens.length;
    const after = text.slice(tokens[to - 1]?.end ?? 0, tokens[to]?.start ?? text.length);
    const cued = Array.from({ length: to - from }, (_, skip) => from + skip).some((one) =>
      cues.has(one),
    );
    const marked = after.includes('?') && to - from >= SHORTEST_QUESTION;
    return { from, to, question: cued || marked };
  });
}

const SENTENCE_END = /[.!?;…\n]/;

/** Clauses that only commas part, in one: a sentence of two clauses or more. */
function joinClauses(text: string, tokens: readonly Token[], clauses: readonly Clause[]): Clause[] {
  const sentences: Clause[] = [];
  for (const clause of clauses) {
    const last = sentences.at(-1);
    const between = text.slice(tokens[clause.from - 1]?.end ?? 0, tokens[clause.from]?.start ?? 0);
    if (last === undefined || SENTENCE_END.test(between)) sentences.push(clause);
    else {
      const question = last.question || clause.question;
      sentences[sentences.length - 1] = { from: last.from, to: clause.to, question };
    }
  }
  return sentences.filter((sentence) => !clauses.includes(sentence));
}

/** Where a question begins; what runs over a punctuation mark ("Yes. How …") begins none. */
function cuesOf(matches: readonly PatternMatch[], tokens: readonly Token[]): Set<number> {
  const whole = matches.filter(
    (match) =>
      match.name === 'question' &&
      tokens.slice(match.from + 1, match.to).every((token) => !token.opens),
  );
  return new Set(whole.map((match) => match.from));
}

const ALWAYS: readonly Intent[] = ['courtesy', 'filler'];
const NEGATION_REACH = 3;
const LATEST_OPENING = 2;

export function understand(utterance: string, language: Language): Understood {
  const text = utterance.slice(0, MAX_UTTERANCE_CHARS);
  const tokens = openClauses(text, splitTokens(text), language);
  const said = matchPatterns(indexOf(language), tokens);
  const patterns = withoutDenials(said);
  const clauses = splitClauses(text, tokens, patterns);
  const sentences = joinClauses(text, tokens, clauses);
  const matches = [...patterns, ...matchFrames(patterns, clauses, sentences)];
  const names = new Set(matches.map((match) => match.name));
  const placesOf = (name: Intent) =>
    new Set(matches.filter((match) => match.name === name).map((match) => match.from));
  const negations = new Set(said.flatMap(({ name, from }) => (name === 'negation' ? [from] : [])));
  return {
    text,
    language,
    tokens,
    clauses,
    negations: [...negations],
    objections: [...placesOf('negation')],
    asks: clauses.some((clause) => clause.question),
    has: (...intents) => intents.some((intent) => names.has(intent)),
    opensWith: (intent) => placesOf(intent).has(0),
    opensSoon: (intent) => [...placesOf(intent)].some((at) => at <= LATEST_OPENING),
    opensBehind: (intent, ...before) => {
      const skipped = new Set<string>(before);
      let at = 0;
      for (;;) {
        if (placesOf(intent).has(at)) return true;
        const ends = matches.flatMap(({ name, from, to }) =>
          from === at && skipped.has(name) ? [to] : [],
        );
        if (ends.length === 0) return false;
        at = Math.max(...ends);
      }
    },
    opensClause: (intent) => [...placesOf(intent)].some((at) => tokens[at]?.opens === true),
    states: (intent) =>
      [...placesOf(intent)].some((at) =>
        clauses.some((clause) => !clause.question && clause.from <= at && at < clause.to),
      ),
    affirms: (intent) =>
      [...placesOf(intent)].some(
        (at) => ![1, 2, NEGATION_REACH].some((back) => negations.has(at - back)),
      ),
    denies: (intent) => {
      const denied = (at: number) =>
        clauses.some((clause) => {
          const inside = (one: number) => clause.from <= one && one < clause.to;
          return inside(at) && [...negations].some(inside);
        });
      return names.has(intent) && [...placesOf(intent)].every(denied);
    },
    clausesWith: (...intents) =>
      clauses.filter((clause) =>
        intents.some((intent) =>
          [...placesOf(intent)].some((at) => clause.from <= at && at < clause.to),
        ),
      ),
    concepts: () => CONCEPTS.filter((concept) => names.has(conceptKey(concept))),
    touches: (first, end, ...intents) =>
      matches.some(
        ({ name, from, to }) =>
          intents.some((intent) => intent === name) &&
          (to === first || from === end || (from <= first && end <= to)),
      ),
    isWord: (start) =>
      patterns.some(({ from, to }) =>
        tokens.slice(from, to).some((token) => token.start === start),
      ),
    standsFor: (concept, start) =>
      patterns.some(
        ({ name, from, to }) =>
          name === conceptKey(concept) &&
          tokens.slice(from, to).some((token) => token.start === start),
      ),
    topics: () => TOPICS.filter((topic) => names.has(`topic:${topic}`)),
    leftOver: (...intents) => {
      const wanted = new Set<string>([...ALWAYS, ...intents]);
      const covered = new Set<number>();
      for (const match of matches) {
        if (!wanted.has(match.name)) continue;
        for (let at = match.from; at < match.to; at += 1) covered.add(at);
      }
      return tokens.filter((_, at) => !covered.has(at));
    },
  };
}
