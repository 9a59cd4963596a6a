import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { IdiomKind } from '../languages/language-table.js';
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

/** An answer that is an idiom as a whole, but for fillers: "wouldn't say no", "that's the plan". */
export function findIdiom(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  if (tokens.length > LONGEST) return null;
  const kind = kindOf(tokens, language) ?? kindOf(withoutFillers(tokens, language), language);
  if (kind === undefined || !answersQuestion(kind, topic)) return null;
  const answer = ANSWERS[kind];
  const rule = answer === 'neither' ? 'yes_no.neither' : 'yes_no.idiom';
  return { answer, rule, from: 0, to: tokens.length, hedged: false };
}

function kindOf(tokens: readonly Token[], { idioms }: CompiledLanguage): IdiomKind | undefined {
  return idioms.get(tokens.map(({ text }) => text).join(' '));
}

function withoutFillers(tokens: readonly Token[], { fillers }: CompiledLanguage): Token[] {
  const found = fillers.findAll(tokens);
  return tokens.filter((_, at) => !found.some(({ from, to }) => from <= at && at < to));
}
