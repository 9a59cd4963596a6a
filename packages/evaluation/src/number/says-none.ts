import type { Span } from '@immolab/contracts';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import { thingsAsked } from '../question/asked-things.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { spanAt, type Token, textAt } from '../tokens/token.js';
import { asksForBudget } from './number-question.js';

/** Where a none was said. */
interface None {
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** It opens the answer, and what follows tells of something else. */
  readonly opens: boolean;
}

/** More words than this behind a none are a sentence of their own. */
const MOST_WORDS_BEHIND = 4;

/** Marks what bears no weight round a none: "well, none", "aucun, je dirais", "none at all". */
function lightTokens(tokens: readonly Token[], language: CompiledLanguage): Uint8Array {
  const light = new Uint8Array(tokens.length);
  for (const table of [language.fillers, language.hedged, language.intensifiers, language.asides]) {
    for (const { from, to } of table.findAll(tokens)) light.fill(1, from, to);
  }
  return light;
}

export function sharesStem(word: string, words: ReadonlySet<string>): boolean {
  // "car" of "cars"
  if (word.length < 4) return words.has(word) || words.has(`${word}s`);
  const stem = word.slice(0, Math.max(4, word.length - 3));
  for (const other of words) if (other.startsWith(stem)) return true;
  return false;
}

/** "We have no kids", asked for children: the same by another name. */
const isKin = (word: string, { words }: QuestionTopic, { children, animals }: CompiledLanguage) =>
  [children, animals].some((names) => names.has(word) && [...words].some((one) => names.has(one)));

/** "No children but two dogs": what follows is none of what was asked for. */
const tellsOfAnimals = (
  tokens: readonly Token[],
  from: number,
  { animals }: CompiledLanguage,
): boolean => tokens.slice(from).some(({ text }) => animals.has(text));

/**
 * "Keine, wir sind in Rente", "pas d'animaux je suis allergique": a none that a clause of its own follows.
 * "None, but my partner has two" is for the figure; "no, two" says no to something else.
 */
function opensAnswer(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  light: Uint8Array,
  { language, topic }: { language: CompiledLanguage; topic: QuestionTopic },
): boolean {
  const strict = topic.money && (topic.asksMaximum || asksForBudget(topic));
  if (strict || !(topic.things || topic.people || topic.money || topic.length !== null))
    return false;
  const particle = language.table.yesNo.strongNo.includes(textAt(tokens, from));
  let at = to;
  let counted = false;
  for (; at < tokens.length; at += 1) {
    const word = textAt(tokens, at);
    const noun = sharesStem(word, topic.words) || isKin(word, topic, language);
    if (tokens[at]?.breakBefore || (light[at] === 0 && !noun)) break;
    counted ||= noun;
  }
  const others = tokens.slice(at);
  if (others.some(({ text }) => language.animals.has(text) && thingsAsked(topic, language).animals))
    return false;
  // "no, two" says no to something else, "no kids, just the dog" does not
  if (to === from + 1 && particle && !counted) return false;
  const takesBack =
    language.corrections.findAll(tokens, at).length > 0 ||
    language.yesNo
      .findAll(tokens, at)
      .some(({ tag, to: end }) => tag.answer === 'but' && !tellsOfAnimals(tokens, end, language)) ||
    language.toldYes.findAll(tokens, at).length > 0;
  if (takesBack) return false;
  const next = tokens[at];
  const ownClause =
    language.selves.has(textAt(tokens, at)) || language.joiners.has(textAt(tokens, at));
  return next === undefined || next.breakBefore || counted || ownClause;
}

/**
 * None, keine, aucun: zero, but only alone or with the counted noun; "I have none" and "none, I'd
 * say" are alone too, "no idea" is not.
 */
export function saysNone(
  tokens: readonly Token[],
  { language, topic }: { language: CompiledLanguage; topic: QuestionTopic },
): None | null {
  // most answers hold none: they are done here
  const [match] = language.none.findAll(tokens);
  if (!match) return null;
  const unanswered = [language.unknown, language.refusals];
  if (unanswered.some((table) => table.findAll(tokens).length > 0)) return null;
  // "I have none" of a maximum budget may mean no maximum: there only a bare none is zero
  const strict = topic.money && (topic.asksMaximum || asksForBudget(topic));
  const light = strict ? new Uint8Array(tokens.length) : lightTokens(tokens, language);
  const { from, to } = match;
  // "no" says no to what was asked, as "nein" does, unless the question counts something
  const isBareNo = to === from + 1 && language.table.yesNo.strongNo.includes(textAt(tokens, from));
  if (isBareNo && strict) return null;
  for (let at = 0; at < from; at += 1) {
    if (strict) return null;
    const isLight = light[at] === 1 || language.table.yesNo.strongNo.includes(textAt(tokens, at));
    if (!isLight && !language.emptyOfContent.has(textAt(tokens, at))) return null;
  }
  if (opensAnswer(tokens, { from, to }, light, { language, topic }))
    return { from, to, opens: true, ...spanAt(tokens, from, to) };
  // "niks, geen cent": said twice
  for (const again of language.none.findAll(tokens, to)) light.fill(1, again.from, again.to);
  const rest = tokens.filter((_, at) => at >= to && light[at] === 0);
  const counted = rest.every(
    (one) =>
      topic.words.has(one.text) ||
      isKin(one.text, topic, language) ||
      language.emptyWords.has(one.text) ||
      sharesStem(one.text, topic.words),
  );
  // "no maximum" is no budget of zero
  const most = strict ? 0 : MOST_WORDS_BEHIND;
  if (!counted || rest.length > most) return null;
  return { from, to, opens: false, ...spanAt(tokens, from, to) };
}

/**
 * "We had three, now there are none": none at the end of the answer, with what says that it is so now, after
 * what was said of before.
 */
export function saysNoneNow(
  tokens: readonly Token[],
  lastFigure: number,
  language: CompiledLanguage,
): Span | null {
  const [former] = language.formerFigure.findAll(tokens);
  const [present] = language.presentFigure.findAll(tokens, lastFigure);
  if (!former || !present || former.from > lastFigure) return null;
  const none = language.none.findAll(tokens, lastFigure).find(({ from, to }) => {
    const particle =
      to === from + 1 && language.table.yesNo.strongNo.includes(textAt(tokens, from));
    return !particle && tokens.length - to <= MOST_WORDS_BEHIND;
  });
  return none ? spanAt(tokens, none.from, none.to) : null;
}
