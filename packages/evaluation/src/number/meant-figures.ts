import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import { threshold } from './accepted-range.js';
import type { NumberQuestion } from './number-question.js';
import type { Figure } from './reading/figure.js';
import { MEASURES, ROOMS } from './reading/measures.js';
import { isNumeral } from './reading/number-tokens.js';
import { linkOf } from './reading/share-scales.js';

/** "Een kleine tweeduizend" is nobody's age. */
const OLDEST = 120;

/** More than this is no count of people, animals, cars or rooms. */
const MOST_COUNTED = 200;

/** Whether things are counted: "combien d'argent" asks for an amount, "combien de temps" for a time. */
export function countsThings({ topic, accepted }: NumberQuestion): boolean {
  return topic.things && accepted.length === null && threshold(accepted) <= MOST_COUNTED;
}

/** Years of the calendar, and of what is counted there are not so many: "a Golf of 2012". */
const FIRST_YEAR = 1_900;

/** Ages answer no question here; a length of time does where none of money, people or things. */
function isMeant(figure: Figure, tokens: readonly Token[], question: NumberQuestion): boolean {
  const { topic, language } = question;
  const things = countsThings(question);
  if (
    things &&
    ((figure.value > MOST_COUNTED && !asksMeasure(topic)) ||
      figure.value >= FIRST_YEAR ||
      isMeasured(figure, tokens, topic))
  )
    return false;
  if (countsRooms(figure, tokens, topic)) return false;
  // "till 2030 for sure", to how long
  const isYear = figure.value >= FIRST_YEAR && threshold(question.accepted) < MOST_COUNTED;
  if (topic.length !== null && !topic.tenure && isYear) return false;
  // "straight away, I've got four kids"
  if (topic.length !== null && !topic.money && isOfPeople(figure, tokens, language)) return false;
  if (things && isName(figure, tokens, language)) return false;
  if (figure.kind === 'duration') {
    const counted = topic.words.has(textAt(tokens, figure.to));
    // "three quarters of an hour by car" are no kilometres
    if ([...topic.words].some((word) => MEASURES.has(word))) return false;
    return !topic.money && !topic.people && (!things || counted);
  }
  if (figure.kind === 'age') return figure.value > OLDEST;
  return figure.kind === 'figure' || figure.kind === 'foreign-money';
}

/** Units in which figures are not what they are in others: "500 metres" is no answer in kilometres. */
const APART = [/^(km|kilomet)/, /^miles$/, /^(feet|foot|inches)$/] as const;

const isSameUnit = (asked: string, said: string): boolean =>
  APART.every((unit) => unit.test(asked) === unit.test(said));

/** "A Fiat 500": what is counted has the figure in its name. */
function isName(
  { from, digits }: Figure,
  tokens: readonly Token[],
  language: CompiledLanguage,
): boolean {
  const [article, name] = [tokens[from - 2], tokens[from - 1]];
  if (!digits || !article || name?.kind !== 'word' || tokens[from]?.breakBefore) return false;
  const isCounted = language.articles.has(article.text) || isNumeral(article, language);
  const known = [language.functionWords, language.emptyWords, language.ands, language.additions];
  return (
    isCounted &&
    !name.breakBefore &&
    !isNumeral(name, language) &&
    !known.some((words) => words.has(name.text)) &&
    language.before.matchAt(tokens, from - 1) === null &&
    language.links.matchAt(tokens, from - 1) === null &&
    language.fillers.matchAt(tokens, from - 1) === null
  );
}

/** "Four kids", "four people" */
function isOfPeople({ to }: Figure, tokens: readonly Token[], { people }: CompiledLanguage) {
  const kind = people.matchAt(tokens, to)?.tag.kind;
  return kind === 'noun' || kind === 'anybody';
}

const asksMeasure = ({ words }: QuestionTopic): boolean =>
  [...words].some((word) => MEASURES.has(word));

/** "Drei Zimmer", "800 square feet", said to whoever asks for square metres. */
function countsRooms({ to }: Figure, tokens: readonly Token[], { words }: QuestionTopic): boolean {
  if (![...words].some((word) => MEASURES.has(word))) return false;
  const [unit, behind] = [textAt(tokens, to), textAt(tokens, to + 1)];
  const others = [unit, behind].filter((word) => MEASURES.has(word));
  return (
    ROOMS.has(unit) || others.some((said) => ![...words].some((word) => isSameUnit(word, said)))
  );
}

/** "A dog of 35 kilos", said to whoever asks how many dogs. */
function isMeasured(figure: Figure, tokens: readonly Token[], { words }: QuestionTopic): boolean {
  const unit = textAt(tokens, figure.to);
  return (
    MEASURES.has(unit) && ![...words].some((word) => MEASURES.has(word) && isSameUnit(word, unit))
  );
}

/** Words of "nous deux", "the two of us" that may stand before the figure. */
const PEOPLE_REACH = 3;

/** More of them than this share no flat: "3400 altogether" is an amount. */
const MOST_PAYERS = 12;

/** "À nous deux 3800": who pays is no amount. */
function countsPeople(
  figure: Figure,
  tokens: readonly Token[],
  language: CompiledLanguage,
): boolean {
  if (figure.value > MOST_PAYERS) return false;
  for (let at = Math.max(0, figure.from - PEOPLE_REACH); at <= figure.from; at += 1) {
    const people = language.people.matchAt(tokens, at);
    const party = people?.tag.kind === 'party' || people?.tag.kind === 'total';
    if (party && people.to >= figure.to) return true;
  }
  // "two of us"
  return language.people.matchAt(tokens, figure.to)?.tag.kind === 'whole';
}

/** Who rents or buys is no younger. */
const YOUNGEST = 18;

/** "I am 45 and can pay 3200": one's own age, where another figure is there to answer. */
function isOwnAge(
  { value, from, to }: Figure,
  tokens: readonly Token[],
  language: CompiledLanguage,
): boolean {
  if (value < YOUNGEST || value > OLDEST) return false;
  const next = tokens[to];
  return (
    language.selves.has(textAt(tokens, from - 2)) &&
    language.functionWords.has(textAt(tokens, from - 1)) &&
    (next === undefined || next.breakBefore || language.ands.has(next.text))
  );
}

/** The figures that may answer: the shares where a share is asked for, else all but those. */
export function meantFigures(
  figures: readonly Figure[],
  tokens: readonly Token[],
  question: NumberQuestion,
): Figure[] {
  const { topic, language } = question;
  const shares = figures.map((figure, i) => {
    const next = figures[i + 1];
    // "20 to 25 percent": both
    const shared = next?.kind === 'percent' && linkOf(figure, next, tokens, language) !== null;
    return figure.kind === 'percent' || shared;
  });
  if (topic.percent && shares.includes(true)) return figures.filter((_, i) => shares[i]);
  const isRich = topic.money && figures.some(({ value }) => value > OLDEST);
  return figures.filter((figure, i) => {
    if (isRich && isOwnAge(figure, tokens, language)) return false;
    // "ein Fünftel" is no one percent, 160,000 no percentage at all
    const noShare = topic.percent && (figure.article || figure.value > 100);
    const ours =
      topic.money &&
      (countsPeople(figure, tokens, language) ||
        // "3200 for four people"
        (isRich && figure.value <= MOST_PAYERS && isOfPeople(figure, tokens, language)));
    return !shares[i] && isMeant(figure, tokens, question) && !noShare && !ours;
  });
}

/** The digits before the noughts: 28 of 2800. */
function leadingDigits(value: number): string {
  return String(value).replace(/0{1,21}$/, '');
}

/** Smaller ones are parts of a figure that is spelled out. */
const SMALLEST_WHOLE = 100;

/** "two eight, two thousand eight hundred": said in digits first, then in full. */
export function withoutSpelled(figures: readonly Figure[]): readonly Figure[] {
  const whole = figures.filter(({ value }) => value >= SMALLEST_WHOLE);
  const parts = figures.filter(({ value }) => value < SMALLEST_WHOLE);
  const [only, another] = whole;
  if (!only || another || parts.length === 0) return figures;
  const spelled = parts.map(({ value }) => String(value).replace('.', '')).join('');
  return leadingDigits(only.value) === spelled ? [only] : figures;
}
