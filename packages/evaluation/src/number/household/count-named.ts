import type { CompiledLanguage } from '../../languages/compiled-language.js';
import { thingsAsked } from '../../question/asked-things.js';
import type { QuestionTopic } from '../../question/question-topic.js';
import type { Token } from '../../tokens/token.js';
import type { Figure } from '../reading/figure.js';

/** A figure or article stands at most this far before its noun: "two small dogs". */
const NOUN_REACH = 2;

const PAIR = 2;

export interface NamedCount {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** The figure that counts the animal at a token. */
function figureOf(at: number, byEnd: ReadonlyMap<number, Figure>): Figure | undefined {
  for (let to = at - NOUN_REACH + 1; to <= at; to += 1) {
    const figure = byEnd.get(to);
    if (figure) return figure;
  }
  return undefined;
}

/** How many of the animal at a token: its figure, or one for an article; null when not said. */
function countOf(
  at: number,
  tokens: readonly Token[],
  byEnd: ReadonlyMap<number, Figure>,
  language: CompiledLanguage,
): number | null {
  const figure = figureOf(at, byEnd);
  if (figure) return figure.value;
  const before = tokens.slice(Math.max(0, at - NOUN_REACH), at).map(({ text }) => text);
  // "unsere beiden Buben"
  if (before.some((word) => language.both.has(word))) return PAIR;
  // "ma fille": one of them, where the word is no plural
  const own = before.some((word) => language.possessives.has(word));
  const isOne = language.people.matchAt(tokens, at - 1)?.tag;
  if (own && isOne?.kind === 'member') return isOne.count;
  return before.some((word) => language.articles.has(word)) ? 1 : null;
}

/** The figures that count none of these: "a cat and her kitten, so two" states the sum. */
function figuresApart(
  nouns: readonly number[],
  byEnd: ReadonlyMap<number, Figure>,
): readonly Figure[] {
  const counting = new Set(nouns.map((at) => figureOf(at, byEnd)));
  return [...byEnd.values()].filter((figure) => !figure.article && !counting.has(figure));
}

/** More of them than this are no pets. */
const MOST_PETS = 12;

/** "Two cats", "deux petits chats", "two bikes" said to a question for people or money: no answer. */
export function countsAnimals(
  figure: Figure,
  tokens: readonly Token[],
  { words }: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  if (figure.value > MOST_PETS) return false;
  const [next, after] = [tokens[figure.to], tokens[figure.to + 1]];
  if (next === undefined || next.breakBefore) return false;
  const comesAlong = (word: string) =>
    !words.has(word) && (language.animals.has(word) || language.belongings.has(word));
  if (comesAlong(next.text)) return true;
  const joins = language.functionWords.has(next.text) || language.joiners.has(next.text);
  if (joins || after === undefined || after.breakBefore) return false;
  return comesAlong(after.text);
}

/** "a pet" where the question says "pets". */
function isAsked(word: string, { words }: QuestionTopic, names: ReadonlySet<string>): boolean {
  const alike = (asked: string) => asked.startsWith(word) || word.startsWith(asked);
  return [...words].some((asked) => names.has(asked) && alike(asked));
}

/** "Three kids, two boys and a girl": the first of them is the sum. */
function sumUp(counts: readonly number[]): number {
  const sum = counts.reduce((all, one) => all + one, 0);
  const [first = 0] = counts;
  return counts.length > 2 && first * 2 === sum ? first : sum;
}

/**
 * Adds up animals, or children, where the question asks for them: "two cats and a dog" is 3. Null when it
 * asks for something else, when a count is missing, or when a figure counts something else.
 */
export function countNamed(
  tokens: readonly Token[],
  figures: readonly Figure[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): NamedCount | null {
  const asked = thingsAsked(topic, language);
  const children = asked.children ? language.children : undefined;
  const names = asked.animals ? language.animals : children;
  if (names === undefined || (topic.people && names !== language.children)) return null;
  const byEnd = new Map(figures.map((figure) => [figure.to, figure]));
  const named = tokens.flatMap((token, at) => (names.has(token.text) ? [at] : []));
  // "one, a budgie, does that count as a pet?": whatever it is called, it is there once
  const special = named.filter((at) => !isAsked(tokens[at]?.text ?? '', topic, names));
  const nouns = special.length > 0 && figuresApart(special, byEnd).length === 0 ? special : named;
  const counts = nouns.map((at) => countOf(at, tokens, byEnd, language));
  const first = tokens[(nouns[0] ?? 0) - 1];
  const last = tokens[nouns.at(-1) ?? 0];
  const known = counts.filter((one) => one !== null);
  if (nouns.length === 0 || !last || known.length < counts.length) return null;
  // "both our boys, 4 and 7": how old they are
  const apart = figuresApart(nouns, byEnd);
  const areAges =
    children !== undefined &&
    tokens[(nouns.at(-1) ?? 0) + 1]?.breakBefore === true &&
    apart.length <= sumUp(known) &&
    apart.every(({ start }) => start > last.end);
  if (apart.length > 0 && !areAges) return null;
  return { count: sumUp(known), start: (first ?? last).start, end: last.end };
}
