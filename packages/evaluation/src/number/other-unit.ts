import type { PeopleTag } from '../languages/compiled-language.js';
import { type Token, textAt } from '../tokens/token.js';
import type { NumberQuestion } from './number-question.js';
import type { Figure } from './reading/figure.js';
import { MEASURES, ROOMS } from './reading/measures.js';

/** Not who speaks or pays, and no whole: "2000 for me", "2000 together" are amounts. */
const COUNTED: ReadonlySet<PeopleTag['kind'] | undefined> = new Set(['noun', 'anybody', 'animal']);
const SQUARED: ReadonlySet<string> = new Set(['2', '²']);

/** Whether an answer about money counts something else: "80 m2", "three rooms", "two people". */
export function hasOtherUnit(
  { to }: Figure,
  tokens: readonly Token[],
  { topic, language }: Pick<NumberQuestion, 'topic' | 'language'>,
): boolean {
  if (!topic.money || tokens[to]?.breakBefore) return false;
  const unit = textAt(tokens, to);
  return (
    MEASURES.has(unit) ||
    ROOMS.has(unit) ||
    (unit === 'm' && SQUARED.has(textAt(tokens, to + 1))) ||
    COUNTED.has(language.people.matchAt(tokens, to)?.tag.kind)
  );
}
