import type { Evaluation } from '@immolab/contracts';
import { evaluationOf } from '../judge/evaluation-of.js';
import type { ChoiceTag, CompiledLanguage } from '../languages/compiled-language.js';
import { readFigures } from '../number/read-figures.js';
import { spanAt, type Token, textAt } from '../tokens/token.js';
import { foldText, tokenize } from '../tokens/tokenize.js';
import {
  kinOptions,
  type Named,
  optionWords,
  partOptions,
  spelledOnce,
  wholeOptions,
} from './find-options.js';
import { settleOptions } from './settle-options.js';

/** A negation at most this many words before an option rules it out. */
const NEGATION_REACH = 3;

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

function indexed(tokens: readonly Token[], count: number, language: CompiledLanguage): Named[] {
  const named = tokens.flatMap(({ text }, from): Named[] => {
    const match = language.choice.matchAt(tokens, from);
    const places = [{ place: language.ordinalValues.get(text), to: from + 1 }];
    if (match) places.push({ place: placeOf(match.tag, count), to: match.to });
    return places.flatMap(({ place, to }) =>
      isPlace(place, count) ? [{ option: place - 1, from, to, rule: 'choice.index' }] : [],
    );
  });
  if (named.length > 0 || tokens.length > MAX_AROUND_FIGURE) return named;
  // "Either one", "a bit of the two": that figure is no place
  const ofAll = language.choice.findAll(tokens).filter(({ tag }) => tag === 'all');
  const figures = readFigures(tokens, language).filter(
    (figure) =>
      figure.kind === 'figure' &&
      !figure.article &&
      !ofAll.some(({ from, to }) => from <= figure.from && figure.to <= to),
  );
  const [figure] = figures;
  return figure && figures.length === 1 && isPlace(figure.value, count)
    ? [{ option: figure.value - 1, from: figure.from, to: figure.to, rule: 'choice.index' }]
    : [];
}

/** "number two", "le numéro un": the place of an option, whatever else has the number in it. */
function numbered(tokens: readonly Token[], count: number, language: CompiledLanguage): Named[] {
  const figures = readFigures(tokens, language);
  return language.numbered.findAll(tokens).flatMap((match) => {
    const figure = figures.find(({ from }) => from === match.to);
    return figure && isPlace(figure.value, count)
      ? [{ option: figure.value - 1, from: match.from, to: figure.to, rule: 'choice.index' }]
      : [];
  });
}

/** "not the house": an option with a negation right before it is ruled out. */
function isNegated(
  tokens: readonly Token[],
  { from }: Named,
  named: readonly Named[],
  language: CompiledLanguage,
): boolean {
  for (let i = from - NEGATION_REACH; i < from; i += 1) {
    if (!language.negators.has(textAt(tokens, i))) continue;
    // "that's not so, I'm employed": another clause; "no, um, mortgage" goes on
    const between = tokens.slice(i + 1, from);
    const parted = tokens.slice(i + 1, from + 1).some(({ breakBefore }) => breakBefore);
    if (parted && between.some((_, at) => !language.fillers.matchAt(tokens, i + 1 + at))) continue;
    // "we never borrow, we pay cash": it denies what stands right before it
    const apart = tokens.slice(i + 1, from).some(({ text }) => !language.emptyWords.has(text));
    if (apart && named.some((other) => other.to === i)) continue;
    if (named.some((other) => other.from > i && other.from < from)) continue;
    // "student, no, employed": a correction, for an option stands before it
    const corrects = language.corrections.matchAt(tokens, i) !== null;
    if (!corrects || !named.some((other) => other.to <= i)) return true;
  }
  return false;
}

/** A denial that ends its clause stands at most so far behind what it denies. */
const DENIED_AFTER = 4;

/** "Sofort geht leider nicht", "zelfstandig ben ik niet meer": denied where its clause ends. */
function isDeniedAfter(
  tokens: readonly Token[],
  { to }: Named,
  named: readonly Named[],
  language: CompiledLanguage,
): boolean {
  for (let at = to; at <= to + DENIED_AFTER; at += 1) {
    const token = tokens[at];
    if (!token || token.breakBefore || named.some(({ from }) => from === at)) return false;
    // "a garage, nothing more", "a garage, why not"
    if (at === to && language.after.matchAt(tokens, at)?.tag === 'orMore') return false;
    if (at === to || language.before.matchAt(tokens, at)?.tag !== 'not') continue;
    if (language.yesNo.matchAt(tokens, at - 1)?.tag.answer === 'yes') return false;
    const last = language.after.matchAt(tokens, at + 1)?.tag === 'orMore' ? at + 2 : at + 1;
    return !tokens[last] || tokens[last].breakBefore;
  }
  return false;
}

function notNegated(
  tokens: readonly Token[],
  named: readonly Named[],
  language: CompiledLanguage,
): Named[] {
  return named.filter(
    (one) =>
      !isNegated(tokens, one, named, language) &&
      !isDeniedAfter(tokens, one, named, language) &&
      !language.unwanted.matchAt(tokens, one.to),
  );
}

/** "Cash, no bank involved": in English a "no" before a noun corrects nothing. */
function isArticle(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  language: CompiledLanguage,
): boolean {
  const next = tokens[to];
  if (to - from !== 1 || language.noLeads.size === 0 || next?.kind !== 'word') return false;
  if (!language.negators.has(textAt(tokens, from)) || next.breakBefore) return false;
  return !language.functionWords.has(next.text) && language.yesNo.matchAt(tokens, to) === null;
}

function afterMarker(
  tokens: readonly Token[],
  named: readonly Named[],
  language: CompiledLanguage,
): Named[] {
  let kept = [...named];
  for (const marker of language.corrections.findAll(tokens)) {
    if (isArticle(tokens, marker, language)) continue;
    const later = kept.filter((one) => one.from >= marker.to);
    if (later.length > 0) kept = later;
  }
  return kept;
}

/** "No mortgage", "without a loan": nothing but an article stands between; "no, a loan" names it. */
function isDenied(tokens: readonly Token[], { from }: Named, language: CompiledLanguage): boolean {
  return language.without.findAll(tokens, 0, from).some(({ to }) => {
    const between = tokens.slice(to, from);
    return between.every(({ text }) => language.emptyWords.has(text));
  });
}

/**
 * Whether every accepted option was ruled out, and no other was named: "without a loan", "the bank
 * turned us down". It is a fail only where nothing is left in doubt.
 */
function deniesAccepted(
  tokens: readonly Token[],
  mentioned: readonly Named[],
  accepted: ReadonlySet<number>,
  language: CompiledLanguage,
): boolean {
  const doubted =
    language.unknown.findAll(tokens).length > 0 ||
    language.yesNo.findAll(tokens).some(({ tag }) => tag.answer === 'but');
  if (doubted || mentioned.some(({ option }) => !accepted.has(option))) return false;
  const declined = language.declined.findAll(tokens).length > 0;
  return (
    accepted.size === 1 &&
    mentioned.length > 0 &&
    (declined || mentioned.every((one) => isDenied(tokens, one, language)))
  );
}

/** "Part in cash, part on a mortgage" names two options, one of them by another name. */
function withKin(named: readonly Named[], kin: readonly Named[]): readonly Named[] {
  if (named.length === 0) return named;
  const known = (one: Named) => named.some(({ from, to }) => from < one.to && one.from < to);
  return [...named, ...kin.filter((one) => !known(one))];
}

/** The one option that says no itself: "no parking", "aucune"; null when there is none, or several. */
function noneOption(options: readonly string[], language: CompiledLanguage): number | null {
  const saysNo = options.flatMap((option, at) => {
    const tokens = tokenize(option);
    const denies = language.none.matchAt(tokens, 0) ?? language.negators.has(textAt(tokens, 0));
    return denies ? [at] : [];
  });
  return saysNo.length === 1 ? (saysNo[0] ?? null) : null;
}

function chose(
  options: readonly string[],
  at: number,
  accepted: ReadonlySet<number>,
  { rule, spans }: Pick<Evaluation, 'rule' | 'spans'>,
): Evaluation {
  const option = options[at] ?? '';
  const passes = accepted.has(at);
  const reason = `"${option}" was chosen, which is ${passes ? '' : 'not '}accepted.`;
  return evaluationOf(passes ? 'pass' : 'fail', rule, reason, {
    value: option,
    normalized: option,
    spans,
  });
}

/** Judges an answer to a question with options. */
export function evaluateChoice(
  tokens: readonly Token[],
  options: readonly string[],
  accepted: ReadonlySet<number>,
  language: CompiledLanguage,
): Evaluation {
  const spelled = tokens.map(spelledOnce);
  const words = options.map((option) => optionWords(option, language));
  const sources: readonly (() => readonly Named[])[] = [
    () => numbered(tokens, options.length, language),
    () => withKin(wholeOptions(spelled, words), kin),
    () => withKin(partOptions(spelled, words, language), kin),
    () => kin,
    () => indexed(tokens, options.length, language),
  ];
  const kin = kinOptions(tokens, words, language);
  if (deniesAccepted(tokens, [...wholeOptions(spelled, words), ...kin], accepted, language))
    return evaluationOf('fail', 'choice.denied', 'The accepted option was ruled out.');
  for (const source of sources) {
    const meant = afterMarker(tokens, notNegated(tokens, source(), language), language);
    const named = settleOptions(tokens, meant, language);
    const [one] = named;
    if (!one) continue;
    const chosen = [...new Set(named.map(({ option }) => option))];
    const spans = named.map(({ from, to }) => spanAt(tokens, from, to));
    if (chosen.length > 1) {
      return evaluationOf('unclear', 'choice.several', 'Several options were named.', {
        spans,
        candidates: chosen.map((option) => options[option] ?? ''),
      });
    }
    if (language.unknown.findAll(tokens).length > 0)
      return evaluationOf('unclear', 'choice.open', 'An option was named, and left open.', {
        spans,
      });
    return chose(options, one.option, accepted, { rule: one.rule, spans });
  }
  const found = language.unknown.findAll(tokens).length > 0 ? [] : language.choice.findAll(tokens);
  const nones = found.filter((match) => match.tag === 'none');
  if (nones.length > 0) {
    // "none of them" is none of the options, that which says no among them
    const isBare = nones.every(({ from, to }) => to === from + 1);
    const none = isBare ? noneOption(options, language) : null;
    if (none === null)
      return evaluationOf('fail', 'choice.none', 'None of the options was chosen.');
    return chose(options, none, accepted, { rule: 'choice.none', spans: [] });
  }
  if (found.some((match) => match.tag === 'all')) {
    return accepted.size === options.length
      ? evaluationOf('pass', 'choice.all', 'Any option was chosen, and each is accepted.')
      : evaluationOf('unclear', 'choice.several', 'Several options were named.', {
          candidates: options,
        });
  }
  return evaluationOf('unclear', 'choice.none_named', 'None of the options was named.', {
    candidates: options,
  });
}

/** Positions of the accepted options; null when an expected one is not among the options. */
export function readAcceptedOptions(
  expected: string,
  options: readonly string[],
): Set<number> | null {
  const folded = options.map(foldText);
  // an option may have the sign in it
  const whole = folded.indexOf(foldText(expected));
  if (whole >= 0) return new Set([whole]);
  const parts = expected.split('|').map((part) => folded.indexOf(foldText(part)));
  return parts.includes(-1) ? null : new Set(parts);
}
