import { saysBut } from '../conditions/says-but.js';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import { isNumeral } from '../number/reading/number-tokens.js';
import { thingsAsked } from '../question/asked-things.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import { findAffirmed } from './find-affirmed.js';
import { findAnimals } from './find-animals.js';
import { echoed } from './find-echo.js';
import type { Polarity } from './find-polarity.js';
import { sharesStem } from './related-words.js';
import { tellsOfOther } from './whose-work.js';

/** A noun stands at most this far behind its negation ("no stable job"), one before it ("Haustiere habe ich keine"). */
const NOUN_REACH = 4;
const NOUN_BEFORE_REACH = 4;
/** Words between a denial and what it denies: "not a permanent job". */
const DENIAL_REACH = 1;

/** "niet zonder": two denials that undo each other. */
function undoes(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  const next = tokens[at + 1];
  if (!next || next.breakBefore || !language.without.matchAt(tokens, at + 1)) return false;
  const plain = language.before.matchAt(tokens, at)?.tag === 'not';
  const plainToo = language.before.matchAt(tokens, at + 1)?.tag === 'not';
  return plain && !plainToo && language.none.matchAt(tokens, at + 1) === null;
}

/** A second denial stands at most so far behind the first. */
const UNDONE_REACH = 6;

/** "Ohne meinen Kater geht nichts", "zonder lift gaat het niet": where the other denial stands. */
function undoneBy(tokens: readonly Token[], at: number, language: CompiledLanguage): number | null {
  const lacks =
    language.without.matchAt(tokens, at)?.to === at + 1 &&
    language.before.matchAt(tokens, at)?.tag !== 'not' &&
    language.none.matchAt(tokens, at) === null;
  if (!lacks) return null;
  for (let next = at + 1; next <= at + UNDONE_REACH; next += 1) {
    if (!tokens[next] || tokens[next]?.breakBefore) return null;
    if (language.negators.has(textAt(tokens, next))) return next;
  }
  return null;
}

/** Negations that deny nothing: in "that's not a problem", "why not", "not without". */
function affirmedTokens(tokens: readonly Token[], language: CompiledLanguage): Set<number> {
  const inside = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (undoes(tokens, at, language)) inside.add(at).add(at + 1);
    const other = undoneBy(tokens, at, language);
    if (other !== null) inside.add(at).add(other);
    // "plus de 40 heures" is no "plus" of "ne plus"
    const more = language.before.matchAt(tokens, at)?.tag === 'moreThan';
    if (more && isNumeral(tokens[at + 2], language)) inside.add(at);
  }
  for (const { tag, from, to } of language.yesNo.findAll(tokens)) {
    if (tag.answer === 'no' || tag.answer === 'but') continue;
    for (let at = from; at < to; at += 1) inside.add(at);
  }
  return inside;
}

/** The words of what is said of being without work. */
function joblessTokens(tokens: readonly Token[], language: CompiledLanguage): Set<number> {
  const inside = new Set<number>();
  for (const { from, to } of language.jobless.findAll(tokens)) {
    for (let at = from; at < to; at += 1) inside.add(at);
  }
  return inside;
}

/** "It couldn't be more secure": a no in what is said of work that lasts denies nothing. */
function idiomTokens(tokens: readonly Token[], language: CompiledLanguage): Set<number> {
  const inside = new Set<number>();
  for (const { tag, from, to } of language.permanent.findAll(tokens)) {
    if (tag !== 'profession') continue;
    for (let at = from; at < to; at += 1) inside.add(at);
  }
  return inside;
}

/** "Je fume dehors, jamais à l'intérieur": a denial behind something else is for the place that follows it. */
function isApart(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  { functionWords, negators }: CompiledLanguage,
): boolean {
  const between = tokens.slice(from + 1, to).map(({ text }) => text);
  const tells = between.some((word) => !functionWords.has(word) && !negators.has(word));
  return tells && tokens.length > to + 2 && functionWords.has(textAt(tokens, to + 1));
}

/** "A flat without a lift" of a question for one: who only repeats what is asked denies nothing. */
function repeatsQuestion(
  tokens: readonly Token[],
  negator: number,
  { words, tokens: asked }: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  // "no pets" to "you have no pets, right?" says so
  if (!words.has(textAt(tokens, negator))) return false;
  if (language.before.matchAt(tokens, negator)?.tag === 'not') return false;
  return tokens.every(
    ({ text }, at) =>
      words.has(text) ||
      (language.functionWords.has(text) && !language.negators.has(text)) ||
      language.fillers.matchAt(tokens, at) !== null ||
      asked.some((other) => sharesStem(other.text, text)),
  );
}

/** "No wait yes": a no that is corrected at once. */
function isCorrected(
  tokens: readonly Token[],
  negator: number,
  { table, repairs, corrections }: CompiledLanguage,
): boolean {
  if (!table.yesNo.strongNo.includes(textAt(tokens, negator))) return false;
  const next = negator + 1;
  return repairs.has(textAt(tokens, next)) || corrections.matchAt(tokens, next) !== null;
}

/** A negation together with a word of the question: "I have no job", "je ne fume pas". */
function negatedContent(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): { from: number; to: number } | null {
  // "why wouldn't it be allowed?"
  if (language.table.interrogatives.includes(textAt(tokens, 0))) return null;
  let words: readonly string[] | null = null;
  const affirmed = affirmedTokens(tokens, language);
  const without = topic.job ? joblessTokens(tokens, language) : new Set<number>();
  let idiom: ReadonlySet<number> | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    if (affirmed.has(at) || !language.negators.has(textAt(tokens, at))) continue;
    if (isCorrected(tokens, at, language) || repeatsQuestion(tokens, at, topic, language)) continue;
    words ??= thingsAsked(topic, language).content;
    for (let i = at - NOUN_BEFORE_REACH; i <= at + NOUN_REACH; i += 1) {
      const word = textAt(tokens, i);
      if (i === at || word.length < 3 || language.functionWords.has(word)) continue;
      // "I'm not unemployed" denies no work
      if (without.has(i)) continue;
      if (words.some((other) => sharesStem(other, word))) {
        if (i < at && isApart(tokens, { from: i, to: at }, language)) continue;
        if (topic.job && tellsOfOther(tokens, Math.min(i, at), language)) continue;
        if (topic.lasting) idiom ??= idiomTokens(tokens, language);
        if (idiom?.has(at)) continue;
        return { from: Math.min(i, at), to: Math.max(i, at) + 1 };
      }
    }
  }
  return null;
}

/** The question itself asks for the situation: "Are you unemployed?". */
function asksAbout(
  tokens: readonly Token[],
  match: { from: number; to: number },
  topic: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  return tokens
    .slice(match.from, match.to)
    .some(({ text }) => text.length > 4 && topic.words.has(text) && !language.jobWords.has(text));
}

/** "I'm unemployed" answers a question for a job, unless the question itself asks for that. */
function jobless(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  if (!topic.job) return null;
  // "never been out of work"
  const affirmed = affirmedTokens(tokens, language);
  const match = language.jobless
    .findAll(tokens)
    .find(
      ({ from, to }) =>
        (!affirmed.has(from) || endsLater(tokens, to, language)) &&
        !language.negators.has(textAt(tokens, from - 1)) &&
        !tellsOfOther(tokens, from, language),
    );
  if (!match || asksAbout(tokens, match, topic, language)) return null;
  const { from, to } = match;
  // "I was laid off in March, now I have a permanent contract"
  return hasLasting(tokens, { from, to }, language)
    ? { answer: 'neither', rule: 'yes_no.contradiction', from, to, hedged: false }
    : { answer: 'no', rule: 'yes_no.situation', from, to, hedged: false };
}

/** "never been out of work until now" */
function endsLater(tokens: readonly Token[], from: number, language: CompiledLanguage): boolean {
  return [language.workEnds, language.former].some(
    (table) => table.findAll(tokens, from).length > 0,
  );
}

/** Words before work that lasts that may say it is past or sought: "looking for a steady job". */
const ENDS_REACH = 4;

/** Whether the speaker has work that lasts, as told outside a stretch of the answer. */
function hasLasting(
  tokens: readonly Token[],
  without: { from: number; to: number },
  language: CompiledLanguage,
): boolean {
  return language.permanent.findAll(tokens).some(({ from, to }) => {
    if (to > without.from && from < without.to) return false;
    for (let at = from - 1; at >= Math.max(0, from - ENDS_REACH); at -= 1) {
      if (tokens[at + 1]?.breakBefore || (at >= without.from && at < without.to)) break;
      if (language.workEnds.matchAt(tokens, at)) return false;
      if (language.negators.has(textAt(tokens, at)) && at >= from - 1 - DENIAL_REACH) return false;
    }
    return !tellsOfOther(tokens, from, language);
  });
}

/** "a permanent mess": what lasts is something else. */
function describes(next: Token | undefined, language: CompiledLanguage): boolean {
  if (next?.kind !== 'word' || next.breakBefore) return false;
  const known = [language.functionWords, language.workLeads, language.jobWords];
  return !known.some((words) => words.has(next.text));
}

/**
 * "I have a permanent contract" says in other words what was asked for; "my wife is a civil servant",
 * "I had a permanent contract" and "it's permanent until May" do not.
 */
function permanent(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  if (!topic.lasting) return null;
  const match = language.permanent.findAll(tokens)[0];
  if (!match) return null;
  const { tag, from, to } = match;
  const said = { rule: 'yes_no.situation', from, to, hedged: false } as const;
  const denied = [1, 1 + DENIAL_REACH].some((back) =>
    language.negators.has(textAt(tokens, from - back)),
  );
  if (denied) {
    if (tellsOfOther(tokens, from, language)) return null;
    const but = saysBut(tokens, language, to);
    return tag === 'work' && !but ? { answer: 'no', ...said } : null;
  }
  const fillers = new Uint8Array(tokens.length);
  for (const filler of language.fillers.findAll(tokens)) fillers.fill(1, filler.from, filler.to);
  const own = tokens.slice(0, from).every(
    ({ text }, at) =>
      fillers[at] === 1 ||
      language.workLeads.has(text) ||
      // "nee hoor, ik heb een vast contract": the particle is weighed against it
      (at === 0 && language.table.yesNo.strongNo.includes(text)),
  );
  const idiom = idiomTokens(tokens, language);
  const doubted =
    language.workEnds.findAll(tokens).length > 0 ||
    language.unknown.findAll(tokens).length > 0 ||
    language.former.findAll(tokens).length > 0 ||
    tokens.some(({ text }, at) => at >= to && language.negators.has(text) && !idiom.has(at));
  const whole = tag === 'profession' || to - from > 1 || !describes(tokens[to], language);
  return own && !doubted && whole ? { answer: 'yes', ...said } : null;
}

/**
 * Decides by what an answer says where no particle does; never a yes by content alone, unless it says
 * what was asked for in other words.
 */
export function findContent(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  const situation = jobless(tokens, topic, language);
  if (situation) return situation;
  const lasting = permanent(tokens, topic, language);
  if (lasting) return lasting;
  const negated = negatedContent(tokens, topic, language);
  if (negated) {
    const but = language.yesNo
      .findAll(tokens, negated.to)
      .some((match) => match.tag.answer === 'but');
    return { answer: but ? 'neither' : 'no', rule: 'yes_no.negated', ...negated, hedged: false };
  }
  return (
    findAnimals(tokens, topic, language) ??
    echoed(tokens, topic, language) ??
    findAffirmed(tokens, topic, language)
  );
}
