/** One word of an utterance, folded for comparison, and where it stood. */
export interface Token {
  /** Lower case, without accents; ß is ss, œ is oe. */
  readonly word: string;
  /** Offsets into the utterance, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Starts a clause: the first word, or the first after a punctuation mark. */
  readonly opens: boolean;
}

/** What is heard of one utterance at most; a sentence of two minutes has about 2,000 characters. */
export const MAX_UTTERANCE_CHARS = 2_000;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A comma or point inside a figure or an abbreviation ends nothing. */
const CLAUSE_MARK = /[.,:]\s|[;!?…\n]/;

export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/**
 * Splits on everything that is not a letter, mark or digit, so that "d'accord", "est-ce" and
 * "don't" become two words each; patterns are folded by the same function. Linear in the text.
 */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    const opens = tokens.length === 0 || CLAUSE_MARK.test(between);
    end = match.index + match[0].length;
    const word = foldWord(match[0]);
    if (word !== '') tokens.push({ word, start: match.index, end, opens });
  }
  return tokens;
}
