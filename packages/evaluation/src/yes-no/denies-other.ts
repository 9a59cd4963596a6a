import type { CompiledLanguage } from '../languages/compiled-language.js';
import { isNumber } from '../number/number-tokens.js';
import type { QuestionTopic } from '../question/question-topic.js';
import type { PhraseTable } from '../tokens/phrase-table.js';
import type { Token } from '../tokens/token.js';
import { isRelated } from './related-words.js';

/** A phrase that means no where it stands, and what it stands in. */
interface Denial {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** Particles with no weight of their own are told apart from phrases. */
  readonly strong: boolean;
  /** 1 for the tokens that bear no content: phrases of yes and no, fillers, hedges. */
  readonly covered: Uint8Array;
}

/** A figure in words, articles aside. */
function isSpokenNumber(token: Token, language: CompiledLanguage): boolean {
  if (language.articles.has(token.text) || language.functionWords.has(token.text)) return false;
  const [part] = (token.kind === 'word' && language.numbers.partsOf(token.text)) || [];
  return part?.kind === 'small' || part?.kind === 'hundred' || part?.kind === 'scale';
}

function isFigure(token: Token | undefined, language: CompiledLanguage): boolean {
  return token !== undefined && (isNumber(token) || isSpokenNumber(token, language));
}

/** The question names a figure, so an answer with one may well be about it. */
function asksFigure(topic: QuestionTopic, language: CompiledLanguage): boolean {
  if (topic.figures) return true;
  return [...topic.words].some((word) => {
    if (language.functionWords.has(word) || language.articles.has(word)) return false;
    const [part] = language.numbers.partsOf(word) ?? [];
    return part?.kind === 'small' || part?.kind === 'hundred' || part?.kind === 'scale';
  });
}

/** What is said in a stretch of the answer: of the question, of something else, or nothing. */
function matterOf(
  { tokens, covered }: Denial,
  range: { from: number; to: number },
  topic: QuestionTopic,
  language: CompiledLanguage,
): 'question' | 'other' | 'nothing' {
  let matter: 'other' | 'nothing' = 'nothing';
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokens[at];
    if (!token || covered[at] === 1) continue;
    if (isFigure(token, language)) {
      if (asksFigure(topic, language)) return 'question';
      matter = 'other';
    } else if (token.kind === 'word' && !language.functionWords.has(token.text)) {
      if (isRelated(token.text, topic, language)) return 'question';
      matter = 'other';
    }
  }
  return matter;
}

function listed(table: PhraseTable<unknown>, { tokens, from, to }: Denial): boolean {
  return table.matchAt(tokens, from)?.to === to;
}

/** "no more than 2000", "nothing over 2000": the negation bounds a figure. */
function boundsFigure(denial: Denial, language: CompiledLanguage): boolean {
  const { tokens, from, to, strong } = denial;
  // "no, more than 2000": an answer and what is added to it
  if (strong && tokens[to]?.breakBefore) return false;
  const inside = language.before.matchAt(tokens, from);
  const behind = strong ? null : language.before.matchAt(tokens, to);
  const end = inside && inside.to > to ? inside.to : behind?.to;
  return end !== undefined && isFigure(tokens[end], language);
}

/** "I have no car": the particle is an article there. */
function isDeterminer(denial: Denial, language: CompiledLanguage): boolean {
  const { tokens, from, to, covered, strong } = denial;
  const next = tokens[to];
  if (!strong || !next || covered[to] === 1 || !language.noLeads.has(tokens[from - 1]?.text ?? ''))
    return false;
  return next.kind === 'word' && !language.functionWords.has(next.text);
}

/**
 * Whether a no denies something else than what the question asks for: "more than 2000 is
 * impossible" and "I have no car" are no answers to "do you have a stable job?". A no beside
 * nothing else, or beside a word of the question, is an answer.
 */
export function deniesOther(
  denial: Denial,
  topic: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  const { tokens, from, to } = denial;
  const about = (start: number, end: number) =>
    matterOf(denial, { from: start, to: end }, topic, language);
  if (boundsFigure(denial, language)) return !asksFigure(topic, language);
  if (isDeterminer(denial, language)) return about(to, tokens.length) === 'other';
  const { before, after, itself } = language.denies;
  if (listed(itself, denial)) {
    const own = tokens.slice(from, to);
    return !own.some(({ text }) => isRelated(text, topic, language));
  }
  if (listed(before, denial) && about(0, from) === 'other') {
    return about(to, tokens.length) !== 'question';
  }
  return listed(after, denial) && about(to, tokens.length) === 'other';
}
