import type { CompiledLanguage } from '../../languages/compiled-language.js';
import { type Token, textAt } from '../../tokens/token.js';
import { type Atom, OTHER } from './atoms.js';
import { Composer } from './compose.js';
import { ATTACHED_UNITS, isMoney } from './currencies.js';
import { type Figure, PLAIN } from './figure.js';
import { readKinds } from './figure-kinds.js';
import { joinCents } from './join-cents.js';
import { maskTokens } from './mask-tokens.js';
import { atomsOf, isNumber, isNumeral, partsAt } from './number-tokens.js';
import { partRanges } from './part-range.js';
import { shareScales } from './share-scales.js';
import { withoutYears } from './spoken-years.js';

function scaleSuffix(
  tokens: readonly Token[],
  at: number,
  language: CompiledLanguage,
  millions: boolean,
): number | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return null;
  const factor = language.numbers.suffixes.get(token.text);
  if (factor === undefined) return null;
  // "six k", "eineinhalb Mio"; behind a word a lone m is as well another word
  const spoken =
    token.text !== 'm' && isNumeral(before, language) && !language.ands.has(before.text);
  if (before.kind !== 'number' && !spoken) return null;
  // m2 and m²
  const next = tokens[at + 1];
  const hangs = next?.attached && (next.kind === 'number' || next.kind === 'symbol');
  if (hangs && !isMoney(next.text)) return null;
  // a lone small m is a metre unless money is meant
  if (token.text === 'm' && !millions && !token.upperCase) return null;
  return factor;
}

/** "75 USD million": the currency between a figure and its scale. */
function splitsScale(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  if (!isNumber(tokens[at - 1]) || !isMoney(textAt(tokens, at))) return false;
  const [part] = partsAt(tokens, at + 1, language);
  return part?.kind === 'scale';
}

function readAtoms(
  tokens: readonly Token[],
  masked: Uint8Array,
  language: CompiledLanguage,
  millions: boolean,
): Atom[] {
  const atoms: Atom[] = [];
  const parted = partRanges(tokens, language);
  // most words are no numerals: for them nothing is put together
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (splitsScale(tokens, at, language)) continue;
    if (!token || masked[at] || parted.has(at)) {
      atoms.push({ part: OTHER, token: at });
      continue;
    }
    const factor = scaleSuffix(tokens, at, language, millions);
    if (factor !== null)
      atoms.push({ part: { kind: 'scale', value: factor, suffix: true }, token: at });
    else if (isNumeral(token, language)) atoms.push(...atomsOf(token, at, language));
    else atoms.push({ part: OTHER, token: at });
  }
  return atoms;
}

/** A figure with letters hanging on it that are no known unit (180ml) is a measure, not a figure. */
function hasUnknownUnit(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next?.kind !== 'word' || !next.attached || next.hyphenBefore) return false;
  if (!isNumber(tokens[to - 1])) return false;
  const second = tokens[to + 1];
  const text = second?.attached && second.kind === 'number' ? next.text + second.text : next.text;
  // a currency's code: 42MYR
  const code = next.text.length === 3 && next.capitals;
  return (
    !code && !ATTACHED_UNITS.has(text) && !ATTACHED_UNITS.has(next.text) && !isMoney(next.text)
  );
}

/** "thirty-two fifty": two numbers of two digits side by side are one figure of four. */
function pairedValue(left: Figure, right: Figure): number | null {
  if (left.to !== right.from || left.article || right.article) return null;
  if (left.digits || right.digits) return null;
  if (left.scale > 1 || right.scale > 1 || !Number.isInteger(left.value + right.value)) return null;
  if (right.value < 10 || right.value > 99) return null;
  if (left.value >= 1 && left.value <= 99) return left.value * 100 + right.value;
  return null;
}

function joinPairs(figures: readonly Figure[], most: number): Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const left = joined.at(-1);
    const value = left ? pairedValue(left, figure) : null;
    if (!left || value === null || value > most) joined.push(figure);
    else joined[joined.length - 1] = { ...left, value, to: figure.to, end: figure.end };
  }
  return joined;
}

/** What a question tells of the figures that answer it. */
export interface FigureOptions {
  /** Whether a lone `m` after a figure means million, as it does of money. */
  readonly millions?: boolean;
  /** Whether "thirty-two fifty" is one figure, as it is not among counts. */
  readonly pairs?: boolean;
  /** More than this it is not: "ninety, ninety-five" square metres are no 9095. */
  readonly mostPaired?: number;
  /** Whether hours are asked for, so that "40 heures" is no time of day. */
  readonly hours?: boolean;
  /** Whether the figure of "number two" is wanted. */
  readonly places?: boolean;
}

/**
 * Every figure of a text in its order, each with its place. Ordinals, dates, times and phone
 * numbers are left out; ages, durations and percentages are named as what they are.
 */
export function readFigures(
  tokens: readonly Token[],
  language: CompiledLanguage,
  {
    millions = false,
    pairs = true,
    mostPaired = Number.POSITIVE_INFINITY,
    hours = false,
    places = false,
  }: FigureOptions = {},
): Figure[] {
  const masked = maskTokens(tokens, language, { hours, places });
  const kinds = readKinds(tokens, language);
  const atoms = readAtoms(tokens, masked, language, millions);
  const composer = new Composer(language.table.numbers, atoms, true);
  const figures: Figure[] = [];
  let at = 0;
  for (let atom = atoms[0]; atom; atom = atoms[at]) {
    const from = atom.token;
    const group = masked[from] ? null : language.groups.matchAt(tokens, from);
    const behind = group ? atomBehind(atoms, at, group.to) : at;
    if (group && !isScale(atoms[behind])) {
      const { to, tag: value } = group;
      figures.push(placed(tokens, { ...PLAIN, value }, from, to));
      at = behind;
      continue;
    }
    const read = composer.read(at);
    at = read?.to ?? at + 1;
    const to = (atoms[at - 1]?.token ?? from) + 1;
    if (!read || hasUnknownUnit(tokens, to)) continue;
    const article = isArticle(read.article, to, tokens, language);
    figures.push(placed(tokens, read, from, to, article, kinds.get(to - 1)));
  }
  const joined = pairs ? joinPairs(figures, mostPaired) : figures;
  const spoken = withoutYears(joined, tokens, language);
  return shareScales(joinCents(spoken, tokens, language), tokens, language);
}

/** The first atom of a token, or of one behind it. */
function atomBehind(atoms: readonly Atom[], at: number, token: number): number {
  let behind = at;
  while ((atoms[behind]?.token ?? token) < token) behind += 1;
  return behind;
}

/** "ein paar tausend" is read by the group, "ein paar hundert" too: the scale then follows it. */
function isScale(atom: Atom | undefined): boolean {
  return atom?.part.kind === 'scale' || atom?.part.kind === 'hundred';
}

/** "un ou deux", "ein, zwei": an article that no noun follows is a figure. */
function isArticle(
  article: boolean,
  to: number,
  tokens: readonly Token[],
  language: CompiledLanguage,
): boolean {
  if (!article || !tokens[to]) return article;
  const followed = [language.links, language.before, language.hedged, language.fillers];
  const linked = followed.some((table) => table.matchAt(tokens, to) !== null);
  const joined = language.ands.has(textAt(tokens, to)) && isNumeral(tokens[to + 1], language);
  return !linked && !joined;
}

function placed(
  tokens: readonly Token[],
  read: Pick<Figure, 'value' | 'elliptic' | 'ellipticScale' | 'digits' | 'scale'>,
  from: number,
  to: number,
  article = false,
  kind: Figure['kind'] = 'figure',
): Figure {
  // every field by its name: copied from another object it takes several times as long
  return {
    value: read.value,
    elliptic: read.elliptic,
    ellipticScale: read.ellipticScale,
    article,
    digits: read.digits,
    scale: read.scale,
    kind,
    from,
    to,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  };
}
