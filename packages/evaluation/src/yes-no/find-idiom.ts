import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { IdiomKind } from '../languages/idiom-index.js';
import { thingsAsked } from '../question/asked-things.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import type { Polarity } from './find-polarity.js';
import { isRelated } from './related-words.js';

/** A question for yes or no. */
export interface Asked {
  readonly topic: QuestionTopic;
  /** Whether a yes is expected. */
  readonly wanted: boolean;
  readonly language: CompiledLanguage;
}

/** Longer answers are told, and no idiom. */
const LONGEST = 10;

/**
 * "Works for me" answers "could you …?", "all sorted" answers "have you already …?", though not "have you any
 * debts?"; what is planned is not done yet; the others answer anything. Null where it answers nothing.
 *
 * @param wanted whether a yes is expected
 */
function answerOf(
  kind: IdiomKind,
  { agreement, already, trouble, possession, alone }: QuestionTopic,
  wanted: boolean,
): Polarity['answer'] | null {
  switch (kind) {
    case 'willing':
      // "would it bother you?" "go ahead"
      if (trouble === 'some') return 'no';
      return trouble === 'none' || agreement ? 'yes' : null;
    case 'unwilling':
      if (trouble === 'some') return 'neither';
      return trouble === 'none' || agreement ? 'no' : null;
    case 'undone':
      // "do you have one?" "mine ran out in March"; of debts that would be good news
      if (wanted && possession && !already) return 'no';
      if (!already || agreement) return null;
      return 'no';
    case 'done':
      if (!already || agreement) return null;
      return 'yes';
    case 'planned':
      return already ? 'no' : agreement ? 'yes' : 'neither';
    case 'both':
      // "will you live there alone?"
      if (trouble === 'some') return 'neither';
      return alone ? 'no' : 'yes';
    case 'open':
      return 'neither';
    default:
      return kind;
  }
}

/** "Have you applied for one?" "I've applied for it": what is pending elsewhere is what was asked here. */
function endsInQuestion(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  const { content } = thingsAsked(topic, language);
  const last = tokens.findLast(({ text }) => !language.functionWords.has(text));
  const denies = tokens.some(({ text }) => language.negators.has(text));
  return last !== undefined && !denies && isRelated(last.text, content);
}

/**
 * An answer that is an idiom as a whole: "wouldn't say no", "that's the plan"; but for fillers, where nothing
 * else was found in it.
 *
 * @param said what the yes or no in it comes to: an idiom outweighs that, unless it means the same and tells less
 */
export function asIdiom(
  said: Polarity | null,
  tokens: readonly Token[],
  { topic, wanted, language }: Asked,
): Polarity | null {
  if (tokens.length > LONGEST) return said;
  const kind =
    idiomOf(tokens, language) ??
    (said === null ? idiomOf(withoutAsides(tokens, language), language) : undefined);
  const answer = kind === undefined ? null : answerOf(kind, topic, wanted);
  if (answer === null || said?.answer === answer) return said;
  const isNeither =
    answer === 'neither' ||
    (topic.trouble === 'some' && answer === kind && !tellsOfTrouble(answer, tokens, language));
  if (kind === 'undone' && endsInQuestion(tokens, topic, language)) return said;
  const whole = { from: 0, to: tokens.length, hedged: false };
  return isNeither
    ? { answer: 'neither', rule: 'yes_no.neither', ...whole }
    : { answer, rule: 'yes_no.idiom', ...whole };
}

/** Whether an idiom for any question tells if something is a trouble: "I think it would", "not in the slightest". */
function tellsOfTrouble(
  answer: 'yes' | 'no',
  tokens: readonly Token[],
  language: CompiledLanguage,
): boolean {
  const echoes = language.echo
    .findAll(tokens)
    .some(({ tag, to }) => tag === answer && to === tokens.length);
  return echoes || isImpersonal(tokens, language);
}

/**
 * "Saturday is perfect", "two years is too long for me": an idiom beside words of the question; null where there is
 * none.
 */
export function idiomBesideQuestion(
  tokens: readonly Token[],
  { topic, wanted, language }: Asked,
): Polarity | null {
  const asks = tokens.some(({ text }) => language.table.interrogatives.includes(text));
  if (asks || tokens.length > LONGEST) return null;
  const { content } = thingsAsked(topic, language);
  const rest = withoutAsides(tokens, language).filter(
    ({ text }) =>
      language.functionWords.has(text) || !(topic.words.has(text) || isRelated(text, content)),
  );
  if (rest.length === 0 || rest.length === tokens.length) return null;
  const first = rest.findIndex(({ text }) => !language.functionWords.has(text));
  for (let from = 0; from <= Math.max(0, first); from += 1) {
    const kind = idiomOf(rest.slice(from), language);
    const answer = kind === undefined ? null : answerOf(kind, topic, wanted);
    if (answer === 'yes' || answer === 'no')
      return { answer, rule: 'yes_no.idiom', from: 0, to: tokens.length, hedged: false };
  }
  return null;
}

/** What kind of idiom an answer is as a whole. */
export function idiomOf(
  tokens: readonly Token[],
  { idioms }: CompiledLanguage,
): IdiomKind | undefined {
  let said = '';
  for (const { text } of tokens) said = said === '' ? text : `${said} ${text}`;
  return idioms().kindOf(textAt(tokens, 0), said);
}

/**
 * "Not in the slightest", "can't say it would": whether something bothers, told by a denial of nobody's own; "over my
 * dead body" and "not for me" tell that it does.
 */
export function isImpersonal(tokens: readonly Token[], language: CompiledLanguage): boolean {
  const own = tokens.some(
    ({ text }, at) =>
      language.possessives.has(text) || language.people.matchAt(tokens, at)?.tag.kind === 'speaker',
  );
  return !own && language.negators.has(tokens[0]?.text ?? '');
}

/** What is said beside the yes in it: "Saturday is bad" of "of course, Saturday is bad". */
export function besideYes(tokens: readonly Token[], { yesNo }: CompiledLanguage): Token[] {
  const agreed = yesNo.findAll(tokens).filter(({ tag }) => tag.answer === 'yes');
  return tokens.filter((_, at) => !agreed.some(({ from, to }) => from <= at && at < to));
}

function withoutAsides(
  tokens: readonly Token[],
  { fillers, asides }: CompiledLanguage,
): readonly Token[] {
  const found = [...fillers.findAll(tokens), ...asides.findAll(tokens)];
  return tokens.filter((_, at) => !found.some(({ from, to }) => from <= at && at < to));
}
