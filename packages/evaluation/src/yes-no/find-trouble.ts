import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import { idiomOf, isImpersonal } from './find-idiom.js';
import type { Polarity } from './find-polarity.js';

/** A denial stands so near: "not a problem", "no real problem", "stört mich gar nicht". */
const BEFORE_REACH = 2;
const BEHIND_REACH = 3;

function isDenied(tokens: readonly Token[], trouble: number, language: CompiledLanguage): boolean {
  if (language.none.matchAt(tokens, trouble - 1)?.to === trouble) return true;
  for (let at = trouble; at > trouble - BEFORE_REACH && !tokens[at]?.breakBefore; at -= 1) {
    if (!language.negators.has(textAt(tokens, at - 1))) continue;
    // "no it is a problem": only right before it the particle denies
    const particle = language.table.yesNo.strongNo.includes(textAt(tokens, at - 1));
    if (!particle || at === trouble) return true;
  }
  for (let at = trouble + 1; at <= trouble + BEHIND_REACH; at += 1) {
    if (tokens[at]?.breakBefore) return false;
    if (language.before.matchAt(tokens, at)?.tag === 'not') return true;
  }
  return false;
}

/** "That doesn't bother us at all". */
export const deniesTrouble = (tokens: readonly Token[], language: CompiledLanguage): boolean =>
  tokens.some(({ text }, at) => language.troubles.has(text) && isDenied(tokens, at, language));

/** Whether anything in an answer may take back that something is a trouble: "why should it be one?". */
function isDoubted(tokens: readonly Token[], language: CompiledLanguage): boolean {
  const doubts = [language.unknown, language.hedged, language.hedgedAnswers];
  return (
    tokens.some(
      ({ text }) =>
        language.negators.has(text) ||
        language.table.yesNo.strongNo.includes(text) ||
        text.endsWith('nt') ||
        language.table.interrogatives.includes(text),
    ) ||
    doubts.some((table) => table.findAll(tokens).length > 0) ||
    language.before.findAll(tokens).some(({ tag }) => tag === 'almost')
  );
}

/**
 * "Would it be a problem?" is answered by whether it is one: "no problem" is a no, "that would be one" a
 * yes. Null where a particle says otherwise, or anything leaves it in doubt.
 */
export function findTrouble(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  if (topic.trouble === null) return null;
  const [trouble, another] = tokens.flatMap(({ text }, at) =>
    language.troubles.has(text) ? [at] : [],
  );
  if (trouble === undefined || another !== undefined) return null;
  const denied = isDenied(tokens, trouble, language);
  if (!denied && isDoubted(tokens, language)) return null;
  const answer = denied === (topic.trouble === 'none') ? 'yes' : 'no';
  const { strongYes } = language.table.yesNo;
  const place = { from: trouble, to: trouble + 1, hedged: false };
  // "yes, no problem"
  if (
    topic.trouble === 'some' &&
    answer === 'no' &&
    tokens.some(({ text }) => strongYes.includes(text))
  )
    return { answer: 'neither', rule: 'yes_no.neither', ...place };
  return { answer, rule: 'yes_no.trouble', ...place };
}

/**
 * "Would you mind?" "Sure, go ahead": only a literal yes or no says whether something is a trouble; who agrees or
 * declines in other words may mean the contrary.
 */
export function heedTrouble(
  said: Polarity | null,
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  if (topic.trouble !== 'some' || said?.rule !== 'yes_no.particle') return said;
  const isIdiom =
    said.answer === 'no' && idiomOf(tokens, language) === 'no' && isImpersonal(tokens, language);
  const isLiteral =
    isIdiom ||
    (said.answer === 'yes' ? saysYes(tokens, language) : deniesPlainly(tokens, language));
  return isLiteral ? said : { ...said, answer: 'neither', rule: 'yes_no.neither' };
}

/** "Not really" and "niet echt" are no longer. */
const SHORTEST_DENIAL = 2;

/** "No", "not at all", "no, we're used to it"; and no "no way", "rather not" or "no, that's too high". */
function deniesPlainly(tokens: readonly Token[], language: CompiledLanguage): boolean {
  const plain = tokens.filter((_, at) => language.fillers.matchAt(tokens, at) === null);
  const { strongNo } = language.table.yesNo;
  const at = plain.findIndex(({ text }) => strongNo.includes(text));
  const next = plain[at + 1];
  // in English the particle is an article as well
  const isArticle = language.noLeads.size > 0 && next !== undefined && !next.breakBefore;
  if (at < 0 || isArticle)
    return (
      plain.some(({ text }) => language.negators.has(text)) &&
      ((at < 0 && plain.length <= SHORTEST_DENIAL) ||
        language.intensifiers.findAll(plain).length > 0)
    );
  const rest = plain.slice(at + 1);
  const refuses = language.yesNo.findAll(rest).some(
    ({ tag, from, to }) =>
      tag.answer === 'no' &&
      // "no no", "nein, gar nicht" deny once more
      !rest
        .slice(from, to)
        .every(
          ({ text }, place) =>
            negates(text, language) || language.intensifiers.matchAt(rest, from + place) !== null,
        ),
  );
  return !refuses && language.unwanted.findAll(rest).length === 0;
}

const negates = (word: string, { negators, table }: CompiledLanguage): boolean =>
  negators.has(word) || table.yesNo.strongNo.includes(word);

/** Also "doch" and "si", which say yes to what was denied. */
function saysYes(tokens: readonly Token[], { table, toldYes }: CompiledLanguage): boolean {
  return (
    tokens.some(({ text }) => table.yesNo.strongYes.includes(text)) ||
    toldYes.findAll(tokens).length > 0
  );
}
