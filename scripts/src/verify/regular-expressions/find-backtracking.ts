/** A literal regular expression: behind what can stand before one, with its escapes and classes. */
const LITERAL =
  /(?<=[=(,:!&|?\s[])\/(?![/*\s])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[dgimsuvy]*/g;
/** One character, one escape or one class, repeated without end, and nothing else. */
const ONE_RUN = /^(?:\\p\{\w+\}|\\.|\[(?:\\.|[^\]\\])*\]|[^\\[(.*+?|])[+*]$/;
const ESCAPES_AND_CLASSES = /\\.|\[(?:\\.|[^\]\\])*\]/g;

/**
 * The regular expressions of a source whose time may grow faster than the text: those that repeat
 * without end and do more than that. A single run of one class is linear; so is what repeats a
 * stated number of times.
 */
export function findBacktracking(source: string): readonly string[] {
  return [...source.matchAll(LITERAL)].map(([literal]) => literal).filter(mayBacktrack);
}

function mayBacktrack(literal: string): boolean {
  const body = literal.slice(1, literal.lastIndexOf('/'));
  if (ONE_RUN.test(body)) return false;
  return /[+*]|\{\d+,\}/.test(body.replace(ESCAPES_AND_CLASSES, ''));
}
