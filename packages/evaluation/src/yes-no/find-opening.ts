import type { CompiledLanguage } from '../languages/compiled-language.js';
import { readFigures } from '../number/reading/read-figures.js';
import { thingsAsked } from '../question/asked-things.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import { coveredTokens } from './cover-tokens.js';
import type { Polarity } from './find-polarity.js';
import { isRelated } from './related-words.js';
import { takesBack } from './takes-back.js';

/** Longer clauses tell, and answer nothing by themselves. */
const LONGEST_OPENING = 6;

/** A bare echo: "I am", "I'm not". */
const LONGEST_ECHO = 2;
/** More than this is an age or an amount. */
const MOST_THINGS = 20;

/** Where the first clause ends; null where there is but one, or it is too long for an answer. */
function firstClauseEnd(tokens: readonly Token[]): number | null {
  // who parts every word parts no clauses
  if (tokens.every(({ breakBefore }, at) => at === 0 || breakBefore)) return null;
  const end = tokens.findIndex(({ breakBefore }, at) => at > 0 && breakBefore);
  return end > 0 && end <= LONGEST_OPENING ? end : null;
}

/** "Not, I think, before May", "I won't be, say, late": what is denied may follow, as it mostly does in English. */
function leadsDenial(
  clause: readonly Token[],
  { negators, noLeads, functionWords, none, yesNo }: CompiledLanguage,
): boolean {
  const denies = ({ text }: Token) => negators.has(text) || text.endsWith('nt');
  const last = clause.findLastIndex(denies);
  // "aucune, mon extrait est vierge", "never, I have an office"
  const stands =
    none.matchAt(clause, 0)?.to === clause.length || yesNo.matchAt(clause, 0)?.to === clause.length;
  return (
    (!stands && clause.every(({ text }) => negators.has(text))) ||
    (!stands &&
      noLeads.size > 0 &&
      last >= 0 &&
      clause.slice(last + 1).every(({ text }) => functionWords.has(text)))
  );
}

/**
 * "Always, I'm retired", "impossible, I'm abroad": the first clause is an answer by itself,
 * and the rest tells why.
 *
 * @param judge what a stretch of the answer says
 */
export function findOpening(
  tokens: readonly Token[],
  judge: (clause: readonly Token[]) => Polarity | null,
  language: CompiledLanguage,
): Polarity | null {
  const end = firstClauseEnd(tokens);
  if (end === null) return null;
  const clause = tokens.slice(0, end);
  if (leadsDenial(clause, language)) return null;
  // "nothing, over 2000"
  if ((language.before.matchAt(tokens, 0)?.to ?? 0) > end) return null;
  const said = judge(clause);
  if (said?.answer !== 'yes' && said?.answer !== 'no') return null;
  // "I am, um, unmusical" goes on, and so does "I'm not, say, rich"
  if (said.rule === 'yes_no.echo' && end <= LONGEST_ECHO) return null;
  return takesBack(tokens, end, said.answer, language) ? null : said;
}

/**
 * "Just two" to "are there any proceedings against you?": so many are some. Null where the question has a figure of
 * its own, or asks for anything but what there is, and where anything follows: "two, paid off last year".
 */
export function findSome(
  tokens: readonly Token[],
  { agreement, already, trouble, figures: asksFigure }: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  if (agreement || already || trouble !== null || asksFigure) return null;
  const [figure, another] = readFigures(tokens, language);
  if (!figure || another || figure.kind !== 'figure') return null;
  if (!Number.isInteger(figure.value) || figure.value < 1 || figure.value > MOST_THINGS)
    return null;
  // "zu viert" counts who moves in
  if (language.people.findAll(tokens).length > 0) return null;
  const isAlone = tokens.every(
    ({ text }, at) =>
      (at >= figure.from && at < figure.to) ||
      (language.emptyWords.has(text) && !language.selves.has(text)) ||
      language.joiners.has(text) ||
      language.fillers.matchAt(tokens, at) !== null,
  );
  const { from, to } = figure;
  return isAlone ? { answer: 'yes', rule: 'yes_no.affirmed', from, to, hedged: false } : null;
}

/** Shorter words stand in others by chance. */
const SHORTEST_PART = 5;

/** "Haftpflicht" of "Haftpflichtversicherung": the thing that was asked for, or what its name begins with. */
function isAsked(word: string, topic: QuestionTopic, language: CompiledLanguage): boolean {
  const { content } = thingsAsked(topic, language);
  const begins = word.length >= SHORTEST_PART && content.some((asked) => asked.startsWith(word));
  return begins || isRelated(word, content);
}

/** So near behind a "nothing" a word tells what it is nothing of. */
const NEAR = 2;
/** Words of no known use beside a "nobody" or "nothing": "nobody I could ask". */
const MOST_BESIDE_NONE = 1;

/** "Da ist nix drin", "nobody I could ask", "keine wir sind allergisch": nothing else is told before it. */
export function findNone(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  if (topic.agreement || topic.trouble !== null) return null;
  const [none, another] = language.none.findAll(tokens);
  if (!none || another || takesBack(tokens, 0, 'no', language)) return null;
  const { from, to } = none;
  const no: Polarity = { answer: 'no', rule: 'yes_no.negated', from, to, hedged: false };
  const next = tokens[to];
  if (from === 0 && next && language.selves.has(next.text)) return no;
  const covered = coveredTokens(tokens, [], language);
  const tells = (at: number) =>
    covered[at] === 0 && !language.emptyOfContent.has(textAt(tokens, at));
  // "rien de grave", "nichts Lautes" are something; "ich bin kein Beamter" is no no to "do you have a job?"
  const near = tokens.slice(to, to + NEAR);
  if (near.some(({ text }, at) => tells(to + at) && !isAsked(text, topic, language))) return null;
  const beside = tokens.filter((_, at) => (at < from || at >= to) && tells(at));
  if (beside.some(({ text, kind }) => kind !== 'word' || language.negators.has(text))) return null;
  return beside.length <= MOST_BESIDE_NONE ? no : null;
}
