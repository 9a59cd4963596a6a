/** The end of a sentence, its quotes and brackets, and the white space after it. */
const END = /[.!?…]["'”’»)]*\s+/g;

/** Before a full stop that ends no sentence: a figure ("den 21. März"), or a short abbreviation. */
const NO_END =
  /(?:\d|(?:^|\s)(?:\p{L}{1,2}|\p{L}\.\s?\p{L}|str|tel|bzw|etc|env|bijv|incl|inkl))\.$/iu;

/**
 * A text of ours in its sentences, which are synthesised and kept one by one. Joined by a space
 * they are the text again, but for its white space.
 */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    const sentence = text.slice(from, to).trim();
    if (NO_END.test(sentence)) continue;
    sentences.push(sentence);
    from = to;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
