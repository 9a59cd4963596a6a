import type { CallBrief, Language } from '@immolab/contracts';
import { detectLanguage } from '@immolab/conversation';
import { quotesOtherPrice } from './quotes-other-price.js';
import { RULES } from './rules/all-rules.js';
import type { Rule } from './rules/rules.js';

/** Why a sentence of a model is not spoken. */
export type Withheld =
  | 'denies_ai'
  | 'promise'
  | 'price'
  | 'personal'
  | 'leak'
  | 'language'
  /** The script alone asks, one thing a turn. */
  | 'question'
  | 'nonsense';

export interface GuardContext {
  readonly brief: CallBrief;
  readonly language: Language;
  /** What the model was told beside facts: long runs of it are not to be read out. */
  readonly instructions: string;
}

/** Why a sentence must not be spoken; null when it may be. Pure. */
export function guardSentence(sentence: string, context: GuardContext): Withheld | null {
  if (isNonsense(sentence)) return 'nonsense';
  const text = fold(sentence);
  const breaks = (rules: readonly Rule[]) =>
    rules.some(({ says, unless }) => says.test(text) && unless?.test(text) !== true);
  if (RULES.some((rules) => breaks(rules.deniesAi))) return 'denies_ai';
  if (RULES.some((rules) => breaks(rules.leaks))) return 'leak';
  if (isCode(sentence) || quotes(text, fold(context.instructions))) return 'leak';
  if (namesPerson(sentence, context.brief)) return 'personal';
  if (RULES.some((rules) => breaks(rules.promises))) return 'promise';
  if (RULES.some((rules) => breaks(rules.priceClaims))) return 'price';
  if (quotesOtherPrice(sentence, text, context)) return 'price';
  if (detectLanguage(sentence, context.language) !== null) return 'language';
  return sentence.includes('?') ? 'question' : null;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/[’‘`´]/g, "'")
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Names of tools and criteria, markup, addresses of the web. */
const CODE = /[{}<>[\]|\\]|```|https?:|www\.|\b[a-z]+_[a-z_]+\b|\bc\d{1,2}\b/;

function isCode(sentence: string): boolean {
  return CODE.test(sentence);
}

/** Words in a row that are no accident. */
const QUOTED_WORDS = 8;

function quotes(text: string, source: string): boolean {
  const words = wordsOf(text);
  const told = ` ${wordsOf(source).join(' ')} `;
  for (let at = 0; at + QUOTED_WORDS <= words.length; at += 1) {
    if (told.includes(` ${words.slice(at, at + QUOTED_WORDS).join(' ')} `)) return true;
  }
  return false;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const CONTACT = /\S@\S|(?:\+|\b0)\d(?:[\s./-]?\d){6,}/;

/** Contacts of anybody, and people who are neither the lead nor who calls. */
function namesPerson(sentence: string, { lead, agent }: CallBrief): boolean {
  if (CONTACT.test(sentence)) return true;
  const known = new Set(
    wordsOf(
      fold(`${lead.firstName} ${lead.lastName} ${agent.agentName ?? ''} ${agent.agencyName}`),
    ),
  );
  return RULES.some(({ titles }) =>
    [...sentence.matchAll(titles)].some(
      ([, name]) => !wordsOf(fold(name ?? '')).every((word) => known.has(word)),
    ),
  );
}

/** Longer ones are no sentences for a telephone. */
const MAX_SENTENCE_CHARS = 320;
const MIN_LETTERS = 0.6;
/** "the the the the" */
const STUTTER = /\b(\p{L}+)(?:\W+\1\b){3,}/iu;

function isNonsense(sentence: string): boolean {
  const letters = sentence.match(/[\p{L}\p{N}\s]/gu)?.length ?? 0;
  return (
    sentence.length > MAX_SENTENCE_CHARS ||
    letters / Math.max(1, sentence.length) < MIN_LETTERS ||
    !/\p{L}{2}/u.test(sentence) ||
    STUTTER.test(sentence)
  );
}
