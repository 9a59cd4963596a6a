import type { CompiledLanguage } from '../languages/compiled-language.js';
import { type Token, textAt } from '../tokens/token.js';
import { tokenize } from '../tokens/tokenize.js';
import { spelledOnce } from './spelled-once.js';

/** An option that an answer names, and where (token indices, end exclusive). */
export interface Named {
  readonly option: number;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

export interface OptionWords {
  readonly all: readonly string[];
  /** Without articles and other empty words. */
  readonly telling: readonly string[];
}

/** Shorter words stand in others by chance. */
const SHORTEST_PART = 4;
/** A form of a word is so much longer at most. */
const LONGEST_FORM = 1.7;

/** The same word but for its ending: "appartement" and "appartements". */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter === 3) return Math.max(a.length, b.length) === 4 && a.slice(0, 3) === b.slice(0, 3);
  // "week" is no "weekend"
  if (shorter < 4 || Math.max(a.length, b.length) > shorter * LONGEST_FORM) return false;
  let common = 0;
  while (common < shorter && a[common] === b[common]) common += 1;
  const tail = Math.max(a.length, b.length) - common;
  return common >= 4 && tail <= 3 && common >= Math.ceil(shorter * 0.7);
}

/** The words of an option, as they are compared with those of an answer. */
export function optionWords(option: string, language: CompiledLanguage): OptionWords {
  const all = spelledOnce(tokenize(option)).map(({ text }) => text);
  const telling = all.filter((word) => !language.emptyWords.has(word));
  return { all, telling: telling.length > 0 ? telling : all };
}

function matchWhole(tokens: readonly Token[], words: readonly string[], at: number): number | null {
  let token = at;
  for (const word of words) {
    const said = tokens[token];
    if (!said || !sameWord(said.text, word)) return null;
    token += 1;
  }
  return token;
}

/** "rénové" said of "rénové" and "à rénover": letter for letter beats all but the ending. */
function isExact(tokens: readonly Token[], { from, to }: Named, { all, telling }: OptionWords) {
  const said = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return [all, telling].some((words) => words.join(' ') === said);
}

/** Options said in the caller's words; longer ones hide those inside them. */
export function wholeOptions(tokens: readonly Token[], options: readonly OptionWords[]): Named[] {
  const named: Named[] = [];
  options.forEach(({ all, telling }, option) => {
    for (let at = 0; at < tokens.length; at += 1) {
      const to = matchWhole(tokens, all, at) ?? matchWhole(tokens, telling, at);
      if (to !== null) named.push({ option, from: at, to, rule: 'choice.named' });
    }
  });
  const exact = new Set(
    named.filter((one) => isExact(tokens, one, options[one.option] ?? { all: [], telling: [] })),
  );
  const echoes = (one: Named, other: Named) =>
    exact.has(other) &&
    !exact.has(one) &&
    one.to - one.from === 1 &&
    (options[other.option]?.telling ?? []).some((word) =>
      sameWord(word, tokens[one.from]?.text ?? ''),
    );
  return named.filter(
    (one) =>
      !named.some((other) => other.option !== one.option && echoes(one, other)) &&
      !named.some(
        (other) =>
          other.option !== one.option &&
          other.from <= one.from &&
          other.to >= one.to &&
          (other.to - other.from > one.to - one.from || (exact.has(other) && !exact.has(one))),
      ),
  );
}

/** "the second one": the place of an option, unless what it counts is named ("second floor"). */
function placeAt(
  tokens: readonly Token[],
  at: number,
  options: readonly OptionWords[],
  language: CompiledLanguage,
): number | null {
  const place = language.ordinalValues.get(textAt(tokens, at));
  if (place === undefined || place > options.length) return null;
  const next = textAt(tokens, at + 1);
  const counted = options.some(({ telling }) => telling.some((word) => sameWord(word, next)));
  return counted ? null : place - 1;
}

const HALF = /^(half|halb|semi|demi|teil)/;

/**
 * "Hausbank" and "Bankkredit" of "Bank", "Parkplatz" of "Aussenparkplatz": where words are joined, one is a
 * part of the other.
 */
function isJoined(word: string, said: string): boolean {
  const [part, whole] = word.length < said.length ? [word, said] : [said, word];
  if (part.length < SHORTEST_PART) return false;
  // "halfopen" is not open
  return (whole.startsWith(part) || whole.endsWith(part)) && !HALF.test(whole);
}

function ownersOf(
  said: string,
  options: readonly OptionWords[],
  names: (word: string, said: string) => boolean,
): number[] {
  const owners: number[] = [];
  options.forEach(({ telling }, option) => {
    if (telling.some((word) => names(word, said))) owners.push(option);
  });
  return owners;
}

/** "C" of "permit B" and "permit C"; "a house" names no "a". */
function isLetter(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  const text = textAt(tokens, at);
  if (text.length !== 1 || tokens[at]?.kind !== 'word') return false;
  const next = tokens[at + 1];
  return !language.functionWords.has(text) || next === undefined || next.breakBefore;
}

/** A word that only one option has. */
export function partOptions(
  tokens: readonly Token[],
  options: readonly OptionWords[],
  language: CompiledLanguage,
): Named[] {
  const named: Named[] = [];
  tokens.forEach((token, at) => {
    const short =
      token.text.length < 3 ||
      language.emptyWords.has(token.text) ||
      // "après souper" is no "après-midi"
      (language.functionWords.has(token.text) && !tokens[at + 1]?.attached);
    if (short && !isLetter(tokens, at, language)) return;
    const alike = ownersOf(token.text, options, sameWord);
    // "next week" is no weekend
    const isUnit = language.lengths.has(token.text);
    const joined = language.table.numbers.compounds && alike.length === 0 && !isUnit && !short;
    const owners = joined ? ownersOf(token.text, options, isJoined) : alike;
    const [owner] = owners;
    if (owner === undefined || owners.length > 1) return;
    named.push({ option: owner, from: at, to: at + 1, rule: 'choice.part' });
    const place = placeAt(tokens, at, options, language);
    if (place !== null) named.push({ option: place, from: at, to: at + 1, rule: 'choice.index' });
  });
  return named;
}
