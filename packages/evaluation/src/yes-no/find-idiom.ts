import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { IdiomKind } from '../languages/read-idioms.js';
import type { QuestionTopic } from '../question/question-topic.js';
import type { Token } from '../tokens/token.js';
import type { Polarity } from './find-polarity.js';

/** Longer answers are told, and no idiom. */
const LONGEST = 10;

const ANSWERS: Readonly<Record<IdiomKind, Polarity['answer']>> = {
  yes: 'yes',
  no: 'no',
  willing: 'yes',
  unwilling: 'no',
  done: 'yes',
  undone: 'no',
  open: 'neither',
};

/**
 * "Works for me" answers "could you …?", "all sorted" answers "have you already …?", though not "have you any
 * debts?"; the others answer anything.
 */
function answersQuestion(kind: IdiomKind, { agreement, already }: QuestionTopic): boolean {
  if (kind === 'willing' || kind === 'unwilling') return agreement;
  return kind === 'done' || kind === 'undone' ? already : true;
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
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  if (tokens.length > LONGEST) return said;
  const kind =
    kindOf(tokens, language) ??
    (said === null ? kindOf(withoutFillers(tokens, language), language) : undefined);
  if (kind === undefined || !answersQuestion(kind, topic)) return said;
  const answer = ANSWERS[kind];
  if (said?.answer === answer) return said;
  const rule = answer === 'neither' ? 'yes_no.neither' : 'yes_no.idiom';
  return { answer, rule, from: 0, to: tokens.length, hedged: false };
}

function kindOf(tokens: readonly Token[], { idioms }: CompiledLanguage): IdiomKind | undefined {
  let said = '';
  for (const { text } of tokens) said = said === '' ? text : `${said} ${text}`;
  return idioms().get(said);
}

function withoutFillers(tokens: readonly Token[], { fillers }: CompiledLanguage): Token[] {
  const found = fillers.findAll(tokens);
  return tokens.filter((_, at) => !found.some(({ from, to }) => from <= at && at < to));
}
