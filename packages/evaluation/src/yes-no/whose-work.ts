import type { CompiledLanguage } from '../languages/compiled-language.js';
import { type Token, textAt } from '../tokens/token.js';

/** Words of a relation behind its possessive: "my little brother". */
const RELATION_REACH = 2;
/** A subject stands at most this far before what is said of it. */
const SUBJECT_REACH = 8;

/** Whether somebody else of the household is named at a token: "my husband", "meine Frau". */
function namesOther(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  if (language.people.matchAt(tokens, at)?.tag.kind === 'member') return true;
  if (!language.possessives.has(textAt(tokens, at))) return false;
  for (let next = at + 1; next <= at + RELATION_REACH; next += 1) {
    if (language.relations.has(textAt(tokens, next))) return true;
  }
  return false;
}

/** What is looked for, from the words of a clause backwards. */
type Subject = 'self' | 'other' | 'end' | null;

function subjectAt(tokens: readonly Token[], at: number, language: CompiledLanguage): Subject {
  if (language.selves.has(textAt(tokens, at))) return 'self';
  if (language.people.matchAt(tokens, at)?.tag.kind === 'speaker') return 'self';
  if (namesOther(tokens, at, language)) return 'other';
  const isEnd = tokens[at]?.breakBefore || language.yesNo.matchAt(tokens, at)?.tag.answer === 'but';
  return isEnd ? 'end' : null;
}

/**
 * Reads of whom an answer tells, place by place; each token is looked at once, however many places.
 *
 * @returns {@link tellsOfOther} of the answer
 */
export function readSubjects(
  tokens: readonly Token[],
  language: CompiledLanguage,
): (from: number) => boolean {
  const subjects = new Map<number, Subject>();
  const read = (at: number): Subject => {
    const subject = subjectAt(tokens, at, language);
    subjects.set(at, subject);
    return subject;
  };
  return (from) => {
    if (tokens[from]?.breakBefore) return false;
    for (let at = from - 1; at >= Math.max(0, from - SUBJECT_REACH); at -= 1) {
      const known = subjects.get(at);
      const subject = known === undefined ? read(at) : known;
      if (subject !== null) return subject === 'other';
    }
    return false;
  };
}

/**
 * "My husband got laid off but I have a steady job": what is said of another's work decides nothing.
 * The subject of a clause is looked for from its words backwards; "my wife and I" is the speaker too.
 */
export function tellsOfOther(
  tokens: readonly Token[],
  from: number,
  language: CompiledLanguage,
): boolean {
  return readSubjects(tokens, language)(from);
}
