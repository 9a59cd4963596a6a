import type { CompiledLanguage } from '../languages/compiled-language.js';
import { isParted } from '../tokens/clauses.js';
import { type Token, textAt } from '../tokens/token.js';
import type { Named } from './find-options.js';

/** A negation at most this many words before an option rules it out. */
export const NEGATION_REACH = 3;

/** "not the house": an option with a negation right before it is ruled out. */
function isNegated(
  tokens: readonly Token[],
  { option, from }: Named,
  named: readonly Named[],
  language: CompiledLanguage,
): boolean {
  for (let i = from - NEGATION_REACH; i < from; i += 1) {
    if (!language.negators.has(textAt(tokens, i))) continue;
    // "that's not so, I'm employed": another clause; "no, um, mortgage" goes on
    const between = tokens.slice(i + 1, from);
    const parted = tokens.slice(i + 1, from + 1).some(({ breakBefore }) => breakBefore);
    if (parted && between.some((_, at) => !language.fillers.matchAt(tokens, i + 1 + at))) continue;
    // "tagsüber geht nichts nur abends"
    if (between.some(({ text }) => language.table.yesNo.but.includes(text))) continue;
    // "es eilt nicht, später": it closes a clause of its own
    const closes = tokens[i + 1]?.breakBefore && i >= 2 && !tokens[i]?.breakBefore;
    if (closes && !tokens[i - 1]?.breakBefore) continue;
    // "we never borrow, we pay cash": it denies what stands right before it
    const apart = tokens.slice(i + 1, from).some(({ text }) => !language.emptyWords.has(text));
    const goesOn = language.nor.has(textAt(tokens, i));
    if (apart && !goesOn && named.some((other) => other.to === i)) continue;
    // "not a garage, a carport" denies the garage; "not fixed-term" all that names that one option
    const others = named.filter((other) => other.option !== option);
    if (others.some((other) => other.from > i && other.from < from)) continue;
    // "student, no, employed": a correction, for an option stands before it
    // "no dog, no cat" corrects nothing
    const parts = tokens.some(({ breakBefore }, at) => at > 0 && breakBefore);
    const leads = parts && !tokens[i + 1]?.breakBefore;
    const corrects = !leads && language.corrections.matchAt(tokens, i) !== null;
    if (!corrects || !named.some((other) => other.to <= i)) return true;
  }
  return false;
}

/** A denial that ends its clause stands at most so far behind what it denies. */
const DENIED_AFTER = 6;

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
    // "unbefristet nein, ich geh ja wieder zurück"
    const isNo = at === to && language.table.yesNo.strongNo.includes(token.text);
    if (!isNo && language.before.matchAt(tokens, at)?.tag !== 'not') continue;
    // "a terraced house not, a detached one": nothing but a clause of its own parts it from another
    if (at === to && tokens[at + 1]?.breakBefore === false) continue;
    if (language.yesNo.matchAt(tokens, at - 1)?.tag.answer === 'yes') return false;
    const last = language.after.matchAt(tokens, at + 1)?.tag === 'orMore' ? at + 2 : at + 1;
    return !tokens[last] || tokens[last].breakBefore;
  }
  return false;
}

/** "No mortgage", "without a loan": nothing but an article stands between; "no, a loan" names it. */
function isDenied(
  tokens: readonly Token[],
  { from, to: end }: Named,
  language: CompiledLanguage,
): boolean {
  // "ohne die Bank gehts nicht": there is no way without it
  const behind = tokens.slice(end, end + NEGATION_REACH);
  const clause = behind.findIndex(({ breakBefore }) => breakBefore);
  const rest = clause < 0 ? behind : behind.slice(0, clause);
  if (rest.some(({ text }) => language.negators.has(text))) return false;
  return language.without.findAll(tokens, 0, from).some(({ to }) => {
    const between = tokens.slice(to, from);
    const parted = tokens.slice(to, from + 1).some(({ breakBefore }) => breakBefore);
    const { but } = language.table.yesNo;
    return (
      !parted && between.every(({ text }) => language.emptyWords.has(text) && !but.includes(text))
    );
  });
}

/** Words from an option to the end of what says that it is too much: "als Anlage ist mir das zu teuer". */
const TOO_MUCH_REACH = 6;

/** "The centre's too loud, the country too quiet": nobody takes what is too much of something. */
function isTooMuch(
  tokens: readonly Token[],
  { to: end }: Named,
  named: readonly Named[],
  language: CompiledLanguage,
): boolean {
  const { reservations, negators } = language;
  const [mark] = reservations.options.findAll(tokens, end, end + TOO_MUCH_REACH);
  // "ground floor because the stairs are too much" takes it, and so does "a bit quiet, but that's what I want"
  if (mark?.tag !== 'tooMuch' || isParted(tokens, end, mark.from)) return false;
  return (
    language.yesNo.matchAt(tokens, mark.to)?.tag.answer !== 'but' &&
    !named.some((other) => other.from >= end && other.from < mark.from) &&
    !tokens.slice(end, mark.from).some(({ text }) => negators.has(text))
  );
}

/** Words from what rules an option out to the option: "hors de question de rester en appartement". */
const OUTRIGHT_REACH = 5;

/** "The ground floor, no way"; "a flat, definitely not too big" says so of something else. */
function isOutright(
  tokens: readonly Token[],
  { from, to: end }: Named,
  named: readonly Named[],
  { outright }: CompiledLanguage,
): boolean {
  const behind = outright.matchAt(tokens, end);
  if (behind && tokens[behind.to]?.breakBefore !== false) return true;
  return outright
    .findAll(tokens, Math.max(0, from - OUTRIGHT_REACH * 2), from)
    .some(
      ({ to }) =>
        from - to <= OUTRIGHT_REACH &&
        !isParted(tokens, to, from) &&
        !named.some((other) => other.from >= to && other.from < from),
    );
}

/** "Anywhere except the centre"; "nowhere except the centre" takes it. */
function isExcepted(
  tokens: readonly Token[],
  { from }: Named,
  { except, nowhere, negators, emptyWords }: CompiledLanguage,
): boolean {
  const isBefore = except
    .findAll(tokens, 0, from)
    .some(
      ({ to }) =>
        tokens.slice(to, from).every(({ text }) => emptyWords.has(text)) &&
        !isParted(tokens, to, from),
    );
  return (
    isBefore &&
    nowhere.findAll(tokens).length === 0 &&
    !tokens.some(({ text }) => negators.has(text))
  );
}

/** The options that are named and not ruled out. */
export function notNegated(
  tokens: readonly Token[],
  named: readonly Named[],
  language: CompiledLanguage,
): Named[] {
  const out = new Set<Named>();
  for (const one of [...named].sort((a, b) => a.from - b.from)) {
    const ruledOut =
      isNegated(tokens, one, named, language) ||
      isDeniedAfter(tokens, one, named, language) ||
      isDenied(tokens, one, language) ||
      isTooMuch(tokens, one, named, language) ||
      language.unwanted.matchAt(tokens, one.to) !== null ||
      isOutright(tokens, one, named, language) ||
      isExcepted(tokens, one, language) ||
      [...out].some((other) => isJoinedByNor(tokens, other, one, language));
    if (ruledOut) out.add(one);
  }
  return named.filter((one) => !out.has(one));
}

/** "As soon as possible, but not immediately": by another name it is meant, and by its own it is not. */
export function isRuledOutToo(
  tokens: readonly Token[],
  one: Named,
  mentioned: readonly Named[],
  language: CompiledLanguage,
): boolean {
  if (one.rule !== 'choice.kin') return false;
  const kept = notNegated(tokens, mentioned, language);
  return mentioned.some(
    (other) => other.option === one.option && other.from >= one.to && !kept.includes(other),
  );
}

/** "Who has that much cash": a question takes no option. */
export function isRhetorical(tokens: readonly Token[], { table }: CompiledLanguage): boolean {
  const opens = table.choice.rhetorical.includes(textAt(tokens, 0));
  return opens && !tokens.some(({ breakBefore }, at) => at > 0 && breakBefore);
}

/** "Neither the loan nor cash": what stands behind the "nor" is ruled out with what stands before it. */
function isJoinedByNor(
  tokens: readonly Token[],
  { to }: Named,
  { from }: Named,
  language: CompiledLanguage,
): boolean {
  const between = tokens.slice(to, from).map(({ text }) => text);
  return (
    between.some((word) => language.nor.has(word)) &&
    between.every((word) => language.nor.has(word) || language.emptyWords.has(word))
  );
}

/**
 * Whether every accepted option was ruled out, and no other was named: "without a loan", "the bank
 * turned us down". It is a fail only where nothing is left in doubt.
 */
export function deniesAccepted(
  tokens: readonly Token[],
  mentioned: readonly Named[],
  accepted: ReadonlySet<number>,
  language: CompiledLanguage,
): boolean {
  const without = language.without.findAll(tokens);
  // "alles außer abends" is no "but"
  const isBut = (at: number) => !without.some(({ from, to }) => from <= at && at < to);
  const doubted =
    language.unknown.findAll(tokens).length > 0 ||
    language.yesNo.findAll(tokens).some(({ tag, from }) => tag.answer === 'but' && isBut(from));
  if (doubted || mentioned.some(({ option }) => !accepted.has(option))) return false;
  const declined = language.declined.findAll(tokens).length > 0;
  return (
    accepted.size === 1 &&
    mentioned.length > 0 &&
    (declined ||
      mentioned.every(
        (one) => isDenied(tokens, one, language) || isExcepted(tokens, one, language),
      ))
  );
}
