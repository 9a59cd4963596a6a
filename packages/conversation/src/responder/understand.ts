import { LANGUAGES, type Language } from '@immolab/contracts';
import { INTENTS, type Intent, TOPICS, type Topic } from '../languages/define-pack.js';
import { PACKS } from '../languages/list-packs.js';
import { indexPatterns, matchPatterns, type PatternIndex } from './match-patterns.js';
import { MAX_UTTERANCE_CHARS, splitTokens, type Token } from './split-tokens.js';

/** A clause: from one punctuation mark to the next. */
export interface Clause {
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
  topics(): readonly Topic[];
  /** Words that none of these intents, courtesies and fillers account for. */
  leftOver(...intents: readonly Intent[]): readonly Token[];
}

const indexes = new Map<Language, PatternIndex>();

/** Compiled at the first use and kept; the tables do not change. */
function indexOf(language: Language): PatternIndex {
  const known = indexes.get(language);
  if (known !== undefined) return known;
  const { intents, topics } = PACKS[language].understanding;
  const tables: Record<string, string> = {};
  for (const intent of INTENTS) tables[intent] = intents[intent];
  for (const topic of TOPICS) tables[`topic:${topic}`] = topics[topic];
  const index = indexPatterns(tables);
  indexes.set(language, index);
  return index;
}

function splitClauses(
  text: string,
  tokens: readonly Token[],
  cued: (from: number, to: number) => boolean,
): Clause[] {
  const starts = tokens.flatMap((token, at) => (token.opens ? [at] : []));
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? tokens.length;
    const after = text.slice(tokens[to - 1]?.end ?? 0, tokens[to]?.start ?? text.length);
    return { from, to, question: cued(from, to) || (after.includes('?') && to - from > 2) };
  });
}

const ALWAYS: readonly Intent[] = ['courtesy', 'filler'];

export function understand(utterance: string, language: Language): Understood {
  const text = utterance.slice(0, MAX_UTTERANCE_CHARS);
  const tokens = splitTokens(text);
  const matches = matchPatterns(indexOf(language), tokens);
  const names = new Set(matches.map((match) => match.name));
  const cued = (from: number, to: number) =>
    matches.some((match) => match.name === 'question' && match.from >= from && match.from < to);
  return {
    text,
    language,
    tokens,
    clauses: splitClauses(text, tokens, cued),
    has: (...intents) => intents.some((intent) => names.has(intent)),
    topics: () => TOPICS.filter((topic) => names.has(`topic:${topic}`)),
    leftOver: (...intents) => {
      const wanted = new Set<string>([...ALWAYS, ...intents]);
      const covered = new Set<number>();
      for (const match of matches.filter((one) => wanted.has(one.name))) {
        for (let at = match.from; at < match.to; at += 1) covered.add(at);
      }
      return tokens.filter((_, at) => !covered.has(at));
    },
  };
}

const commonWords = new Map<Language, ReadonlySet<string>>();

function commonWordsOf(language: Language): ReadonlySet<string> {
  const known = commonWords.get(language);
  if (known !== undefined) return known;
  const words = splitTokens(PACKS[language].understanding.commonWords).map((one) => one.word);
  const set = new Set(words);
  commonWords.set(language, set);
  return set;
}

/**
 * The language an utterance is in, where its common words leave no doubt (two more than in the
 * language spoken); else null.
 */
export function detectLanguage(utterance: string, spoken: Language): Language | null {
  const words = splitTokens(utterance.slice(0, MAX_UTTERANCE_CHARS)).map((token) => token.word);
  const count = (language: Language) =>
    words.filter((word) => commonWordsOf(language).has(word)).length;
  const own = count(spoken);
  let best: Language | null = null;
  let most = own + 1;
  for (const language of LANGUAGES) {
    const found = language === spoken ? 0 : count(language);
    if (found > most) {
      best = language;
      most = found;
    }
  }
  return best;
}
