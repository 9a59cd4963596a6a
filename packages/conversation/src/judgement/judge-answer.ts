import type {
  CallBrief,
  Criterion,
  Language,
  StoredAnswer,
  TextJudgement,
} from '@immolab/contracts';
import { evaluateAnswer, RULES_VERSION, scoreCall } from '@immolab/evaluation';
import { splitTokens } from '../responder/patterns/split-tokens.js';
import type { Progress, ScriptState } from '../script/define-state.js';

const SANDBOX_JUDGE = 'sandbox-judge';

/**
 * In test calls no model judges `text`: the stand-in passes an answer that holds every word of
 * the expected value that carries meaning (four letters or more; all words when none has so many).
 * Without them the question is asked again, and a second answer without them fails.
 */
function judgeInSandbox(
  criterion: Criterion,
  answer: string,
  attempts: number,
): TextJudgement | null {
  const words = (text: string) => splitTokens(text).map((token) => token.word);
  const all = words(criterion.expectedValue);
  const long = all.filter((word) => word.length > 3);
  const wanted = long.length > 0 ? long : all;
  const said = words(answer);
  const holds =
    wanted.length > 0 && wanted.every((word) => said.some((one) => one.startsWith(word)));
  if (!holds && attempts === 0) return null;
  return {
    verdict: holds ? 'pass' : 'fail',
    quote: answer,
    reason: `${SANDBOX_JUDGE}: the answer ${holds ? 'holds' : 'lacks'} the expected words.`,
    judge: SANDBOX_JUDGE,
  };
}

export interface AnswerToJudge {
  readonly criterion: Criterion;
  readonly progress: Progress;
  readonly answer: string;
  readonly language: Language;
  readonly judgement: TextJudgement | null;
}

/** Judges one answer by the rules that also score the call. Pure: the same input, the same verdict. */
export function judgeAnswer(brief: CallBrief, input: AnswerToJudge): StoredAnswer {
  const { criterion, progress, answer, language } = input;
  const judgement =
    criterion.type !== 'text'
      ? null
      : (input.judgement ??
        (brief.test ? judgeInSandbox(criterion, answer, progress.attempts) : null));
  const evaluation = evaluateAnswer({
    type: criterion.type,
    question: criterion.question,
    expectedValue: criterion.expectedValue,
    language,
    answer,
    candidates: progress.candidates,
    ...(criterion.options === null ? {} : { options: criterion.options }),
    ...(judgement === null ? {} : { judgement }),
  });
  return {
    criterionId: criterion.id,
    attempt: progress.attempts + 1,
    answer,
    language,
    candidates: progress.candidates,
    textJudgement: judgement,
    evaluation,
    rulesVersion: RULES_VERSION,
  };
}

/** Whether the lead may be offered a viewing: null while that cannot be said. */
export function qualifies(brief: CallBrief, state: ScriptState): boolean | null {
  if (state.identity !== 'confirmed') return null;
  if (state.progress.some((one) => !one.done)) return null;
  const results = state.progress.map((one) => ({
    criterionId: one.criterionId,
    verdict: one.notJudged ? ('not_judged' as const) : (one.verdict ?? ('unclear' as const)),
  }));
  return scoreCall(brief.criteria, results).qualified;
}
