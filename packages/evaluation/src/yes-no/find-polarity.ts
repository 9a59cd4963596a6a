import type { CompiledLanguage, YesNoTag } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../question/question-topic.js';
import type { PhraseMatch } from '../tokens/phrase-table.js';
import { type Token, textAt } from '../tokens/token.js';
import { isModal, isTurnedDown, opensSentence } from './agrees-first.js';
import { isTag } from './asks-to-agree.js';
import { coveredTokens } from './cover-tokens.js';
import { isDeniedAtOnce } from './denied-at-once.js';
import { type Denials, deniesOther, readDenials } from './denies-other.js';
import { readSubjects } from './whose-work.js';

export interface Polarity {
  readonly answer: 'yes' | 'no' | 'neither' | 'refusal';
  readonly rule: string;
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly hedged: boolean;
}

interface Event {
  readonly answer: 'yes' | 'no' | 'neither' | 'partly' | 'refusal';
  /** Said in a particle that decides wherever it stands. */
  readonly strong: boolean;
  readonly from: number;
  readonly to: number;
}

/** In so few words one of content does not take a "right" or "fine" back. */
const SHORT_ANSWER = 3;
/** How many words after a phrase may hold a negation that takes it back. */
const NEGATION_REACH = 4;
/** A correction marker stands at most this far before what it corrects to. */
const REPAIR_REACH = 3;

interface Edges {
  readonly first: number;
  readonly last: number;
  readonly content: number;
}

function edgesOf(tokens: readonly Token[], covered: Uint8Array, language: CompiledLanguage): Edges {
  const first = covered.indexOf(0);
  const bears = (token: Token, at: number) =>
    covered[at] === 0 && !language.emptyOfContent.has(token.text);
  return {
    first: first < 0 ? covered.length : first,
    last: covered.lastIndexOf(0),
    content: tokens.filter(bears).length,
  };
}

function negatedAfter(
  tokens: readonly Token[],
  to: number,
  covered: Uint8Array,
  language: CompiledLanguage,
): boolean {
  for (let at = to; at < to + NEGATION_REACH; at += 1) {
    if (covered[at] === 0 && language.negators.has(textAt(tokens, at))) return true;
  }
  return false;
}

/**
 * Where the negation before a problem stands ("won't be a problem"); null when there is none. A
 * particle denies only what follows at once: "no, it is a problem".
 */
function denialOf(
  tokens: readonly Token[],
  problem: number,
  language: CompiledLanguage,
): number | null {
  for (let at = problem - 1; at >= problem - NEGATION_REACH; at -= 1) {
    if (!language.negators.has(textAt(tokens, at))) continue;
    const tag = language.yesNo.matchAt(tokens, at)?.tag;
    const particle = tag && 'reach' in tag && tag.reach === 'anywhere';
    return particle && at < problem - 1 ? null : at;
  }
  return null;
}

/**
 * The phrases of yes and no, and the problems that are none ("that won't be a problem"): these are
 * a yes wherever they stand, and take the place of a phrase inside them.
 */
function findPhrases(
  tokens: readonly Token[],
  language: CompiledLanguage,
): readonly PhraseMatch<YesNoTag>[] {
  const phrases = language.yesNo.findAll(tokens);
  if (!tokens.some(({ text }) => language.problems.has(text))) return phrases;
  const denied = tokens.flatMap(({ text }, at) => {
    const from = language.problems.has(text) ? denialOf(tokens, at, language) : null;
    return from === null ? [] : [{ from, to: at + 1 }];
  });
  if (denied.length === 0) return phrases;
  const other = (phrase: PhraseMatch<YesNoTag>) =>
    !denied.some(({ from, to }) => phrase.from >= from && phrase.to <= to);
  const tag = { answer: 'yes', reach: 'anywhere' } as const;
  const none = denied
    .filter(({ from, to }) => !phrases.some((one) => one.from < from && one.to >= to))
    .map(({ from, to }) => ({ tag, from, to }));
  return [...phrases.filter(other), ...none].sort((a, b) => a.from - b.from);
}

/** "before, yes": what was said of the past answers nothing; "yes, before July" does. */
function isFormer(
  { from, to }: { from: number; to: number },
  former: readonly PhraseMatch<null>[],
  phrases: readonly PhraseMatch<YesNoTag>[],
  length: number,
): boolean {
  const closes = (past: PhraseMatch<null>) =>
    past.to === length || phrases.some((phrase) => phrase.from === past.to);
  return former.some((past) => past.to === from || (past.from === to && closes(past)));
}

/** Whether a question stands right before: what is said behind it belongs to it. */
function endsQuestion(
  tokens: readonly Token[],
  from: number,
  { table }: CompiledLanguage,
): boolean {
  for (let at = from - 1; at >= 0 && !tokens[at + 1]?.breakBefore; at -= 1)
    if (table.interrogatives.includes(textAt(tokens, at))) return true;
  return false;
}

/** The yes and no phrases that count where they stand. */
function countedEvents(
  tokens: readonly Token[],
  matches: readonly PhraseMatch<YesNoTag>[],
  language: CompiledLanguage,
  topic: QuestionTopic | null,
): Event[] {
  const covered = coveredTokens(tokens, matches, language);
  const edges = edgesOf(tokens, covered, language);
  const former = language.former.findAll(tokens);
  const events: Event[] = [];
  let elsewhere = false;
  let denials: Denials | null = null;
  const isOfOther = topic?.job ? readSubjects(tokens, language) : () => false;
  for (const { tag, from, to } of matches) {
    if (!('reach' in tag)) {
      const { answer } = tag;
      // "I'd rather not live on the ground floor" refuses no answer
      const goesOn =
        answer === 'refusal' &&
        language.closingRefusals.matchAt(tokens, from)?.to === to &&
        tokens[to]?.breakBefore === false;
      if (goesOn) continue;
      if (answer !== 'but' && answer !== 'filler') events.push({ answer, from, to, strong: false });
      continue;
    }
    const isDone = language.done.matchAt(tokens, from)?.to === to;
    if (isDone && !topic?.already) continue;
    const strong = tag.reach === 'anywhere';
    if (strong && isFormer({ from, to }, former, matches, tokens.length)) continue;
    const atEdge = from <= edges.first || to > edges.last;
    const spare = tag.answer === 'yes' && tokens.length <= SHORT_ANSWER ? 1 : 0;
    const opens =
      tag.answer === 'yes' && opensSentence(tokens, { from, to }, edges.first, language);
    if (isModal(tokens, { from, to }, covered, language)) continue;
    const turnsDown =
      tag.answer === 'no' && isTurnedDown(tokens, { from, to }, edges.first, language);
    if (tag.reach === 'alone' && edges.content > spare && !opens && !turnsDown) continue;
    if (tag.reach === 'edge' && !atEdge) continue;
    // "what is that exactly"
    if (!strong && tag.answer === 'yes' && endsQuestion(tokens, from, language)) continue;
    if (tag.answer === 'no' && topic) {
      if (isOfOther(from)) continue;
      denials ??= readDenials(tokens, covered, topic, language);
      if (deniesOther(denials, { from, to, strong })) {
        elsewhere = true;
        continue;
      }
    }
    if (tag.answer === 'yes' && tag.reach !== 'anywhere') {
      if (negatedAfter(tokens, to, covered, language)) continue;
      if (isDeniedAtOnce(tokens, to, matches, covered, language)) continue;
      if (language.negators.has(textAt(tokens, from - 1))) {
        // "niet zeker" inside "ik weet het niet zeker" is no yes; "not okay" is a no
        if (covered[from - 1] === 0)
          events.push({ answer: 'no', from: from - 1, to, strong: false });
        if (covered[from - 1] === 0 || events.at(-1)?.answer === 'neither') continue;
      }
    }
    events.push({ answer: tag.answer, from, to, strong });
  }
  // beside a denial of something else only a particle is sure to answer the question
  return elsewhere ? events.filter((event) => event.answer !== 'yes' || event.strong) : events;
}

/** Whether a correction marker, or a particle that works as one, stands right before an event. */
function isRepaired(
  tokens: readonly Token[],
  event: Event,
  previous: Event,
  language: CompiledLanguage,
): boolean {
  // "eigenlijk niet": the marker may open the phrase itself
  const end = event.to - event.from > 1 ? event.from + 1 : event.from;
  for (let at = Math.max(previous.to, event.from - REPAIR_REACH); at < end; at += 1) {
    const marker = language.corrections.matchAt(tokens, at);
    if (marker && marker.to <= event.from) return true;
    // "ach nein": the marker may close with the particle
    if (marker && at < event.from && marker.to === event.to) return true;
    if (language.repairs.has(textAt(tokens, at))) return true;
  }
  return false;
}

/** What stands after the last correction. */
function afterRepair(
  tokens: readonly Token[],
  events: readonly Event[],
  language: CompiledLanguage,
): readonly Event[] {
  for (let i = events.length - 1; i > 0; i -= 1) {
    const event = events[i];
    const previous = events[i - 1];
    if (event && previous && isRepaired(tokens, event, previous, language)) return events.slice(i);
  }
  return events;
}

function isHedged(
  tokens: readonly Token[],
  matches: readonly PhraseMatch<YesNoTag>[],
  language: CompiledLanguage,
): boolean {
  return (
    matches.some((match) => match.tag.answer === 'but') ||
    language.hedged.findAll(tokens).length > 0 ||
    language.hedgedAnswers.findAll(tokens).length > 0
  );
}

/**
 * Decides from the particles and phrases of yes and no; null when there is none.
 * @param topic of the question: a no that denies something else is none. Null: whatever it denies.
 */
export function findPolarity(
  tokens: readonly Token[],
  language: CompiledLanguage,
  topic: QuestionTopic | null = null,
): Polarity | null {
  const matches = findPhrases(tokens, language);
  const all = countedEvents(tokens, matches, language, topic);
  const events = afterRepair(tokens, all, language);
  const first = events[0];
  const last = events.at(-1);
  if (!first || !last) return null;
  if (first === last && first.strong && first.answer === 'no' && isTag(tokens, first, language))
    return {
      answer: 'neither',
      rule: 'yes_no.neither',
      from: first.from,
      to: last.to,
      hedged: true,
    };
  const hedged = isHedged(tokens, matches, language);
  const place = { from: first.from, to: last.to };
  const said = (answer: Event['answer']) => events.some((event) => event.answer === answer);
  if (said('refusal') && !said('yes'))
    return { answer: 'refusal', rule: 'answer.refused', ...place, hedged };
  if (said('yes') && said('no'))
    return { answer: 'neither', rule: 'yes_no.contradiction', ...place, hedged };
  const doubt = said('neither') || (said('partly') && !said('yes') && !said('no'));
  if (doubt) {
    // "maybe, yes" ends in a yes, "maybe, not really" in a no; "yes, maybe" takes it back
    const decides = (last.strong && last.answer === 'yes') || last.answer === 'no';
    const firm = decides ? last.answer : null;
    return firm
      ? { answer: firm, rule: 'yes_no.particle', ...place, hedged: true }
      : { answer: 'neither', rule: 'yes_no.neither', ...place, hedged };
  }
  const rule = events.length < all.length ? 'yes_no.correction' : 'yes_no.particle';
  return {
    answer: said('yes') ? 'yes' : 'no',
    rule,
    ...place,
    hedged: hedged || said('refusal') || said('partly'),
  };
}
