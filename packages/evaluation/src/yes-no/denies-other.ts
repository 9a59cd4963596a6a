import type { CompiledLanguage } from '../languages/compiled-language.js';
import { isNumber } from '../number/reading/number-tokens.js';
import type { QuestionTopic } from '../question/question-topic.js';
import type { PhraseTable } from '../tokens/phrase-table.js';
import { type Token, textAt } from '../tokens/token.js';
import { isRelated, relatedWords } from './related-words.js';

type Matter = 'question' | 'other' | 'nothing';

/** An answer in which denials are looked at; each token is looked at once, however many there are. */
export interface Denials {
  readonly tokens: readonly Token[];
  /** 1 for the tokens that bear no content: phrases of yes and no, fillers, hedges. */
  readonly covered: Uint8Array;
  readonly topic: QuestionTopic;
  readonly language: CompiledLanguage;
  /** The words of the question, with what else they are called; read when first needed. */
  readonly related: () => readonly string[];
  /** Whether the question names a figure: then an answer with one may well be about it. */
  readonly asksFigure: () => boolean;
  /** Read when first needed. */
  readonly matters: () => Matters;
}

/** How many tokens before each are about the question, and about something else. */
interface Matters {
  readonly question: Uint32Array;
  readonly other: Uint32Array;
}

/** A phrase that means no where it stands. */
export interface Denial {
  readonly from: number;
  readonly to: number;
  /** A particle, not a phrase. */
  readonly strong: boolean;
}

/** Makes ready what `deniesOther` looks at. */
export function readDenials(
  tokens: readonly Token[],
  covered: Uint8Array,
  topic: QuestionTopic,
  language: CompiledLanguage,
): Denials {
  let related: readonly string[] | undefined;
  let asksFigure: boolean | undefined;
  let matters: Matters | undefined;
  const holdsFigure = () =>
    topic.figures || [...topic.words].some((word) => isSpokenNumber(word, language));
  const denials: Denials = {
    tokens,
    covered,
    topic,
    language,
    related: () => {
      related ??= relatedWords(topic, language);
      return related;
    },
    asksFigure: () => {
      asksFigure ??= holdsFigure();
      return asksFigure;
    },
    matters: () => {
      matters ??= countMatters(denials);
      return matters;
    },
  };
  return denials;
}

/** A figure in words, articles aside. */
function isSpokenNumber(word: string, language: CompiledLanguage): boolean {
  if (language.articles.has(word) || language.functionWords.has(word)) return false;
  const [part] = language.numbers.partsOf(word) ?? [];
  return part?.kind === 'small' || part?.kind === 'hundred' || part?.kind === 'scale';
}

function isFigure(token: Token | undefined, language: CompiledLanguage): boolean {
  return token !== undefined && (isNumber(token) || isSpokenNumber(token.text, language));
}

function matterAt(denials: Denials, at: number): Matter {
  const { tokens, covered, language } = denials;
  const token = tokens[at];
  if (!token || covered[at] === 1) return 'nothing';
  if (isFigure(token, language)) return denials.asksFigure() ? 'question' : 'other';
  if (token.kind !== 'word' || language.functionWords.has(token.text)) return 'nothing';
  return isRelated(token.text, denials.related()) ? 'question' : 'other';
}

function countMatters(denials: Denials): Matters {
  const { length } = denials.tokens;
  const question = new Uint32Array(length + 1);
  const other = new Uint32Array(length + 1);
  for (let at = 0; at < length; at += 1) {
    const matter = matterAt(denials, at);
    question[at + 1] = (question[at] ?? 0) + Number(matter === 'question');
    other[at + 1] = (other[at] ?? 0) + Number(matter === 'other');
  }
  return { question, other };
}

/** What is said in a stretch of the answer: of the question, of something else, or nothing. */
function matterOf(denials: Denials, from: number, to: number): Matter {
  const { question, other } = denials.matters();
  if (question[to] !== question[from]) return 'question';
  return other[to] === other[from] ? 'nothing' : 'other';
}

function listed(table: PhraseTable<unknown>, { tokens }: Denials, { from, to }: Denial): boolean {
  return table.matchAt(tokens, from)?.to === to;
}

/** "no more than 2000", "nothing over 2000": the negation bounds a figure. */
function boundsFigure({ tokens, language }: Denials, { from, to, strong }: Denial): boolean {
  // "no, more than 2000": an answer and what is added to it
  if (strong && tokens[to]?.breakBefore) return false;
  const inside = language.before.matchAt(tokens, from);
  const behind = strong ? null : language.before.matchAt(tokens, to);
  const end = inside && inside.to > to ? inside.to : behind?.to;
  return end !== undefined && isFigure(tokens[end], language);
}

/** "I have no car": the particle is an article there. */
function isDeterminer({ tokens, covered, language }: Denials, { from, to, strong }: Denial) {
  const next = tokens[to];
  if (!strong || !next || covered[to] === 1) return false;
  if (!language.noLeads.has(textAt(tokens, from - 1))) return false;
  return next.kind === 'word' && !language.functionWords.has(next.text);
}

/**
 * Whether a no denies something else than what the question asks for: "more than 2000 is
 * impossible" and "I have no car" are no answers to "do you have a stable job?". A no beside
 * nothing else, or beside a word of the question, is an answer.
 */
export function deniesOther(denials: Denials, denial: Denial): boolean {
  const { tokens, language, related, asksFigure } = denials;
  const { from, to } = denial;
  if (boundsFigure(denials, denial)) return !asksFigure();
  if (isDeterminer(denials, denial)) return matterOf(denials, to, tokens.length) === 'other';
  const { before, after, itself } = language.denies;
  if (listed(itself, denials, denial)) {
    return !tokens.slice(from, to).some(({ text }) => isRelated(text, related()));
  }
  if (listed(before, denials, denial) && matterOf(denials, 0, from) === 'other') {
    return matterOf(denials, to, tokens.length) !== 'question';
  }
  // "not yet, I start in May": a clause of its own follows
  if (language.people.matchAt(tokens, to)?.tag.kind === 'speaker') return false;
  return listed(after, denials, denial) && matterOf(denials, to, tokens.length) === 'other';
}
