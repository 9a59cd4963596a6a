import type { ChoiceTag, CompiledLanguage } from '../languages/compiled-language.js';
import type { Figure } from '../number/reading/figure.js';
import { ordinalAt } from '../number/reading/ordinal-at.js';
import { readFigures } from '../number/reading/read-figures.js';
import { type Token, textAt } from '../tokens/token.js';
import type { Named } from './find-options.js';

/** Words up to which a figure is the place of an option: "the two", "two please". */
const MAX_AROUND_FIGURE = 4;

function isPlace(value: number | undefined, count: number): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= count;
}

/** "the first", "the last": which of so many, counted from one. */
function placeOf(tag: ChoiceTag, count: number): number | undefined {
  if (tag === 'first') return 1;
  if (tag === 'last') return count;
  return tag === 'middle' && count === 3 ? 2 : undefined;
}

/** "On the third floor": what is counted is named, and is no option; "the third way" may well be one. */
function countsThing(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  const next = tokens[at];
  const [lead, article] = [tokens[at - 3], textAt(tokens, at - 2)];
  if (!lead || !language.emptyWords.has(article) || !language.functionWords.has(lead.text))
    return false;
  if (next?.kind !== 'word' || next.breakBefore) return false;
  const known = [language.numbered, language.fillers, language.choice, language.links];
  const light = [language.emptyWords, language.functionWords, language.negators];
  return (
    !light.some((words) => words.has(next.text)) &&
    !known.some((table) => table.matchAt(tokens, at)) &&
    language.yesNo.matchAt(tokens, at) === null &&
    language.corrections.matchAt(tokens, at) === null
  );
}

/** "Ein Monat", "eine Einzimmerwohnung": an article, or a part of a word, that names no place. */
function isOfNoun(
  tokens: readonly Token[],
  { from, to }: Figure,
  { articles, table }: CompiledLanguage,
): boolean {
  const word = textAt(tokens, from);
  const next = tokens[to];
  const hasNoun = next?.kind === 'word' && !next.breakBefore;
  return (
    (articles.has(word) && hasNoun) || table.numbers.counted.some((noun) => word.includes(noun))
  );
}

/** "the first one", or a bare figure: the place of an option. */
export function indexed(
  tokens: readonly Token[],
  count: number,
  language: CompiledLanguage,
): Named[] {
  // "either of the last two"
  const ofAll = language.choice.findAll(tokens).filter(({ tag }) => tag === 'all');
  if (ofAll.length > 0 && tokens.length > MAX_AROUND_FIGURE) return [];
  const named = tokens.flatMap((_, from): Named[] => {
    const ordinal = ordinalAt(tokens, from, language);
    if (countsThing(tokens, ordinal?.to ?? from + 1, language)) return [];
    const match = language.choice.matchAt(tokens, from);
    const places = [{ place: ordinal?.value, to: ordinal?.to ?? from + 1 }];
    if (match) places.push({ place: placeOf(match.tag, count), to: match.to });
    return places.flatMap(({ place, to }) =>
      isPlace(place, count) ? [{ option: place - 1, from, to, rule: 'choice.index' }] : [],
    );
  });
  if (named.length > 0 || tokens.length > MAX_AROUND_FIGURE) return named;
  // "Either one", "a bit of the two": that figure is no place
  const figures = readFigures(tokens, language).filter(
    (figure) =>
      figure.kind === 'figure' &&
      !figure.article &&
      !isOfNoun(tokens, figure, language) &&
      // "so gegen drei"
      !language.before.findAll(tokens).some(({ to }) => to === figure.from) &&
      !ofAll.some(({ from, to }) => from <= figure.from && figure.to <= to),
  );
  const [figure] = figures;
  return figure && figures.length === 1 && isPlace(figure.value, count)
    ? [{ option: figure.value - 1, from: figure.from, to: figure.to, rule: 'choice.index' }]
    : [];
}

/** "number two", "le numéro un": the place of an option, whatever else has the number in it. */
export function numbered(
  tokens: readonly Token[],
  count: number,
  language: CompiledLanguage,
): Named[] {
  const figures = readFigures(tokens, language, { places: true });
  return language.numbered.findAll(tokens).flatMap((match) => {
    const figure = figures.find(({ from }) => from === match.to);
    return figure && isPlace(figure.value, count)
      ? [{ option: figure.value - 1, from: match.from, to: figure.to, rule: 'choice.index' }]
      : [];
  });
}
