import type { CompiledLanguage } from '../languages/compiled-language.js';
import { findRelative } from '../number/household/find-relative.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import { partFigures } from './asked-figures.js';
import type { Polarity } from './find-polarity.js';

const no = (from: number, to: number): Polarity => ({
  ...{ answer: 'no', rule: 'yes_no.negated', from, to, hedged: false },
});

const denies = (word: string, { negators, table }: CompiledLanguage): boolean =>
  negators.has(word) || table.yesNo.strongNo.includes(word);

/** "Two yes, three no", to whether three months' rent would do: the figure that was asked for is denied. */
export function deniesFigure(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  const said = partFigures(tokens, topic, language);
  const asked = said?.asked.at(-1);
  if (said === null || asked === undefined || said.others.length === 0) return null;
  const at = asked.to;
  const isDenied =
    denies(textAt(tokens, at), language) || language.unwanted.matchAt(tokens, at) !== null;
  // "three, not two"; "two or three, no problem"
  const goesOn =
    said.others.some(({ from }) => from === at + 1) ||
    language.yesNo.matchAt(tokens, at)?.tag.answer === 'yes' ||
    language.problems.has(textAt(tokens, at + 1));
  return isDenied && !goesOn ? no(asked.from, at + 1) : null;
}

/** "I don't", "ik niet": so many words at most. */
const LONGEST_OWN = 3;

/** "My wife does, I don't", to a question for the speaker's own work. */
function deniesOwn(
  tokens: readonly Token[],
  { job }: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  const last = tokens.findLastIndex(({ breakBefore }) => breakBefore);
  const own = tokens.slice(last);
  if (!job || last <= 0 || own.length > LONGEST_OWN) return null;
  const relative = findRelative(tokens, 0, language);
  const isOwn =
    language.selves.has(textAt(own, 0)) || language.people.matchAt(own, 0)?.tag.kind === 'speaker';
  const isDenied = own.some(({ text }) => denies(text, language));
  return relative >= 0 && relative < last && isOwn && isDenied ? no(last, tokens.length) : null;
}

/** "A fixed-term contract till June", to a question for work that lasts. */
function tellsOfTemporary(
  tokens: readonly Token[],
  { lasting, words }: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  if (!lasting || tokens.some(({ text }) => denies(text, language))) return null;
  const marks = language.reservations.yes.findAll(tokens);
  const said = marks.find(({ tag }) => tag === 'temporary');
  // who is on probation may well stay
  const mayStay = marks.some(({ tag }) => tag === 'probation');
  if (said === undefined || mayStay || language.permanent.findAll(tokens).length > 0) return null;
  const other = [language.unknown, language.conditions].some(
    (table) => table.findAll(tokens).length > 0,
  );
  const isAsked = tokens.slice(said.from, said.to).some(({ text }) => words.has(text));
  return other || isAsked || findRelative(tokens, 0, language) >= 0 ? null : no(said.from, said.to);
}

/** What an answer denies in telling how it is, where neither a yes nor a no decides. */
export function findToldNo(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  return deniesOwn(tokens, topic, language) ?? tellsOfTemporary(tokens, topic, language);
}
