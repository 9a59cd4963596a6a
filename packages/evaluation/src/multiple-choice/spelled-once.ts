import { ReadWords } from '../tokens/first-words.js';
import type { Token } from '../tokens/token.js';

/** Longer words are not written in two ways. */
const LONGEST_ECHO = 40;

/** "selbstständig" is written "selbständig" too: two letters said twice are kept once. */
function withoutEcho(word: string): string {
  if (word.length > LONGEST_ECHO) return word;
  let kept = word.slice(0, 2);
  for (let at = 2; at < word.length; at += 1) {
    if (word.length > at + 1 && kept.endsWith(word.slice(at, at + 2))) at += 1;
    else kept += word[at];
  }
  return kept;
}

/** Words in the one spelling in which words are compared. */
export function spelledOnce(tokens: readonly Token[]): Token[] {
  const readWith = new ReadWords();
  return tokens.map((token) => {
    const text = withoutEcho(token.text);
    return { ...token, text, begins: readWith.add(text), readWith };
  });
}
