import type { CallBrief, Language } from '@immolab/contracts';
import { extractNumbers, LANGUAGE_TABLES } from '@immolab/evaluation';
import { judgeAnswer } from '../../judgement/judge-answer.js';
import { INTENTS } from '../../languages/define-pack.js';
import { PACKS } from '../../languages/list-packs.js';
import type { ScriptState } from '../../script/define-state.js';
import { splitTokens, type Token } from '../patterns/split-tokens.js';
import type { Understood } from '../understand.js';

/** Where the evidence of an answer that is saved stands in the utterance. */
function evidenceOf(
  brief: CallBrief,
  before: ScriptState,
  after: ScriptState,
  said: Understood,
): ((token: Token) => boolean)[] {
  return after.todo.slice(before.todo.length).flatMap((call) => {
    if (call.tool !== 'save_criterion_result') return [];
    const criterion = brief.criteria.find((one) => one.id === call.criterionId);
    const progress = before.progress.find((one) => one.criterionId === call.criterionId);
    const offset = said.text.indexOf(call.answer);
    if (criterion === undefined || progress === undefined || offset < 0) return [];
    // what somebody says of themselves is the answer, all of it
    if (criterion.type === 'text') return [() => true];
    const { answer } = call;
    const asked = { criterion, progress, answer, language: said.language, judgement: null };
    const { spans } = judgeAnswer(brief, asked).evaluation;
    return [
      ({ start }: Token) =>
        spans.some((span) => span.start + offset <= start && start < span.end + offset),
    ];
  });
}

const empty = new Map<Language, ReadonlySet<string>>();

/** Words that say nothing by themselves: articles, fillers, "sorry, I mean", francs. */
export function idleWords(language: Language): ReadonlySet<string> {
  const known = empty.get(language);
  if (known !== undefined) return known;
  const table = LANGUAGE_TABLES.find(({ code }) => code === language);
  const { commonWords, vagueWords } = PACKS[language].understanding;
  const judged = [table?.fillers, table?.corrections, table?.functionWords, table?.question.money];
  const phrases = [commonWords, vagueWords, ...judged.flatMap((words) => words ?? [])];
  const words = new Set(phrases.flatMap(splitTokens).map(({ word }) => word));
  empty.set(language, words);
  return words;
}

/**
 * The words of an utterance that led to nothing: neither to the move nor to an answer, and no
 * courtesy. They are said with every turn, so that what a rule passed over can be seen.
 */
export function findLeftOver(
  brief: CallBrief,
  before: ScriptState,
  after: ScriptState,
  said: Understood,
): string {
  const evident = evidenceOf(brief, before, after, said);
  const idle = idleWords(said.language);
  const counts = ({ word }: Token) => extractNumbers(word, said.language).length > 0;
  return said
    .leftOver(...INTENTS)
    .filter((token) => !idle.has(token.word) && !counts(token))
    .filter((token) => !evident.some((explains) => explains(token)))
    .map((token) => token.word)
    .join(' ');
}
