import type { Evaluation } from '@immolab/contracts';
import { evaluationOf } from '../judge/evaluation-of.js';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import { thingsAsked } from '../question/asked-things.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { spanAt, type Token, textAt } from '../tokens/token.js';
import { foldText } from '../tokens/tokenize.js';
import { isRelated } from '../yes-no/related-words.js';
import { deniesAll, deniesQuestion, deniesThing, noneOption } from './choose-none.js';
import {
  type Named,
  type OptionWords,
  optionWords,
  partOptions,
  sameWord,
  wholeOptions,
} from './find-options.js';
import { synonymOptions } from './find-synonyms.js';
import { hourOptions, readParts } from './hour-options.js';
import { isLeftOpen } from './left-open.js';
import { indexed, numbered } from './name-by-place.js';
import { deniesAccepted, isRhetorical, isRuledOutToo, notNegated } from './rule-out.js';
import { settleOptions } from './settle-options.js';
import { spelledOnce } from './spelled-once.js';
import { readLimits, timeOptions } from './time-options.js';

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
    // "a flat rather than a house"
    if (language.than.has(textAt(tokens, marker.to))) continue;
    const later = kept.filter((one) => one.from >= marker.to);
    if (later.length > 0) kept = later;
  }
  return kept;
}

const overlap = (a: Named, b: Named): boolean => a.from < b.to && b.from < a.to;

/**
 * "Part in cash, part on a mortgage", "the carport, no, the garage": two options, one of them by another
 * name or by a part of its own.
 */
function withOthers(named: readonly Named[], others: readonly Named[]): readonly Named[] {
  if (named.length === 0) return named;
  const longer = (a: Named, b: Named) => a.to - a.from > b.to - b.from;
  // "not furnished", where that is a name of the other one
  const hidden = (one: Named) => others.some((other) => overlap(one, other) && longer(other, one));
  const kept = named.filter((one) => !hidden(one));
  return [...kept, ...others.filter((one) => !kept.some((other) => overlap(one, other)))];
}

/**
 * Of the parts of options those that name one beside another that is named in full: "the carport, no, the
 * garage", and no place, no figure and no word that the question has too.
 */
function tellingParts(
  parts: readonly Named[],
  wholes: readonly Named[],
  tokens: readonly Token[],
  options: readonly OptionWords[],
  { topic, language }: { readonly topic: QuestionTopic; readonly language: CompiledLanguage },
): Named[] {
  const asked = thingsAsked(topic, language).content;
  const [whole] = wholes;
  const corrected = language.corrections
    .findAll(tokens)
    .find(({ from }) => whole !== undefined && from >= whole.to);
  const isAnew = corrected && !wholes.some(({ from }) => from >= corrected.to);
  return parts.filter(({ option, from, rule }) => {
    // "later this year, no, inside three months"
    if (isAnew && from >= corrected.to) return true;
    // "immediately, or in three months"
    if (wholes.some(({ to }) => to <= from && language.links.matchAt(tokens, to)?.tag === 'or'))
      return true;
    const words = options[option]?.telling ?? [];
    const counts = words.some((word) => language.numbers.partsOf(word) || /\d/.test(word));
    const said = textAt(tokens, from);
    const bounds = language.before.matchAt(tokens, from) ?? language.after.matchAt(tokens, from);
    return (
      rule === 'choice.part' &&
      !counts &&
      !bounds &&
      !language.functionWords.has(said) &&
      words.some((word) => sameWord(word, said)) &&
      !isRelated(said, asked)
    );
  });
}

/** Whether what names an option is, or is part of, a name of another one. */
const namesOther = (one: Named, names: readonly Named[]): boolean =>
  names.some((other) => other.option !== one.option && overlap(one, other));

/** Whether a word of an option is said letter for letter. */
function isSaid(
  tokens: readonly Token[],
  { option, from, to }: Named,
  words: readonly OptionWords[],
): boolean {
  const telling = words[option]?.telling ?? [];
  return tokens.slice(from, to).some(({ text }) => telling.includes(text));
}

/** "Nothing against furnished" */
const isUnopposed = (tokens: readonly Token[], { reservations }: CompiledLanguage): boolean =>
  reservations.options.findAll(tokens).some(({ tag }) => tag === 'unopposed');

/** "Anything but a new build", of two: the other one, where nothing is left open. */
function otherOption(
  tokens: readonly Token[],
  mentioned: readonly Named[],
  count: number,
  language: CompiledLanguage,
): number | null {
  const [first] = mentioned;
  if (count !== 2 || !first || mentioned.some(({ option }) => option !== first.option)) return null;
  if (language.unknown.findAll(tokens).length > 0 || isUnopposed(tokens, language)) return null;
  return notNegated(tokens, mentioned, language).length === 0 ? 1 - first.option : null;
}

/** "First to live in, later to let": an option of now beside something else that is to come. */
function isStaged(
  tokens: readonly Token[],
  { from, to, rule }: Named,
  { atFirst, thenOn }: CompiledLanguage,
): boolean {
  const [first] = atFirst.findAll(tokens);
  if (!first || rule === 'choice.index') return false;
  // "an investment at first, then we'd move in"
  if (first.from === to) return thenOn.findAll(tokens, first.to).length > 0;
  const isElsewhere = (later: Pick<Named, 'from'>) => later.from < from || later.from >= to;
  return from >= first.to && thenOn.findAll(tokens, first.to).some(isElsewhere);
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
  { topic, language }: { readonly topic: QuestionTopic; readonly language: CompiledLanguage },
): Evaluation {
  const spelled = spelledOnce(tokens);
  const words = options.map((option) => optionWords(option, language));
  const sources: readonly (() => readonly Named[])[] = [
    () => numbered(tokens, options.length, language),
    () => withOthers(withOthers(withOthers(wholes, synonyms), besides()), timed),
    () => timed,
    () =>
      withOthers(
        parts().filter(
          (one) =>
            tokens.slice(one.from, one.to).some(tells) &&
            // "binnenstad" is the centre, and no edge of the town
            (isSaid(spelled, one, words) || !namesOther(one, synonyms)),
        ),
        synonyms,
      ),
    () => synonyms,
    () => hourOptions(tokens, readParts(options, language), language),
    () => indexed(tokens, options.length, language),
  ];
  const kin = synonymOptions(spelled, options, language);
  // "courriel" is no form of "courrier", but another word for e-mail
  const wholes = wholeOptions(spelled, words).filter(
    (one) => isSaid(spelled, one, words) || !namesOther(one, kin),
  );
  // what is named in full is not mentioned anew by a part of it, or by another name
  const isAnew = (one: Named) =>
    !wholes.some((whole) => whole.option === one.option && overlap(whole, one));
  const parts = () => partOptions(spelled, words, language).filter(isAnew);
  const synonyms = kin.filter(isAnew);
  const limits = readLimits(options, language);
  const timed = timeOptions(tokens, limits, language);
  // of times a figure or its unit alone is none: "could be three months, could be nine"
  const tells = ({ text }: Token) =>
    limits === null || (!language.lengths.has(text) && !language.numbers.partsOf(text));
  const besides = () => tellingParts(parts(), wholes, spelled, words, { topic, language });
  const mentioned = [...wholes, ...synonyms, ...besides()];
  if (deniesAccepted(tokens, mentioned, accepted, language))
    return evaluationOf('fail', 'choice.denied', 'The accepted option was ruled out.');
  for (const source of sources) {
    const meant = afterMarker(tokens, notNegated(tokens, source(), language), language);
    const named = settleOptions(tokens, meant, topic, language);
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
    const isOpen =
      isStaged(tokens, one, language) ||
      isRhetorical(tokens, language) ||
      isRuledOutToo(tokens, one, mentioned, language) ||
      isLeftOpen({
        ...{ tokens, one, option: options[one.option] ?? '', mentioned },
        ...{ areTimes: limits !== null, topic, language },
      }) ||
      language.unknown.findAll(tokens).length > 0;
    if (isOpen)
      return evaluationOf('unclear', 'choice.open', 'An option was named, and left open.', {
        spans,
      });
    return chose(options, one.option, accepted, { rule: one.rule, spans });
  }
  const no = noneOption(options, language);
  const telling = words.filter((_, option) => option !== no);
  const wantsNothing = deniesQuestion(tokens, telling, { topic, language });
  const other = wantsNothing ? null : otherOption(tokens, mentioned, options.length, language);
  if (other !== null) return chose(options, other, accepted, { rule: 'choice.other', spans: [] });
  const found = language.unknown.findAll(tokens).length > 0 ? [] : language.choice.findAll(tokens);
  const nones = found.filter(
    (match) =>
      match.tag === 'none' &&
      !deniesThing(tokens, match, { topic, language }) &&
      // "geen belegging, ons thuis" denies that one
      !mentioned.some(({ from }) => from === match.to),
  );
  // "geen voorkeur" is a none only by its first word
  const isOpen = found.some(
    ({ tag, from }) => tag === 'all' && language.none.matchAt(tokens, from) !== null,
  );
  // "at first I wanted it furnished, now not at all"
  const isOver = mentioned.some(
    ({ from }) =>
      language.was.findAll(tokens, 0, from).length > 0 ||
      language.atFirst.findAll(tokens, 0, from).length > 0,
  );
  if (isOver) return evaluationOf('unclear', 'choice.open', 'An option was named, and left open.');
  if (nones.length > 0 || (!isOpen && (deniesAll(tokens, language) || wantsNothing))) {
    // where one option says no itself, it is meant: "neither" of garage, outdoors and no parking
    if (no === null) return evaluationOf('fail', 'choice.none', 'None of the options was chosen.');
    return chose(options, no, accepted, { rule: 'choice.none', spans: [] });
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
