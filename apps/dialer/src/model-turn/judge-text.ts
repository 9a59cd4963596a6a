import type { Criterion, Language, TextJudgement } from '@immolab/contracts';
import { llm } from '@livekit/agents';
import { z } from 'zod';
import type { LanguageModel } from '../models/join-models.js';
import {
  describeCase,
  JUDGE_INSTRUCTIONS,
  JUDGE_PROMPT_VERSION,
} from '../prompt/build-judge-prompt.js';
import { askModel, ModelFailureError } from './ask-model.js';
import { parseJson } from './model-functions.js';

const NAME = 'judge_answer';
const MAX_REASON_CHARS = 300;

const judgementSchema = z.object({
  is_answer: z.boolean(),
  verdict: z.enum(['pass', 'fail', 'unclear']),
  quote: z.string(),
  reason: z.string(),
});

const FUNCTIONS = new llm.ToolContext([
  llm.tool({
    name: NAME,
    description: 'Your judgement.',
    parameters: judgementSchema,
    execute: async () => {
      throw new Error('judgements are not executed by the session');
    },
  }),
]);

export interface JudgeOptions {
  readonly model: LanguageModel;
  readonly criterion: Criterion;
  /** The lead's utterance. */
  readonly answer: string;
  readonly language: Language;
  readonly signal: AbortSignal;
}

/**
 * The verdict on an answer to a question of type text; null when the words are no answer. The quote
 * is checked by whoever stores it.
 *
 * @throws ModelFailureError when there is no usable verdict
 */
export async function judgeText(options: JudgeOptions): Promise<TextJudgement | null> {
  const { model, criterion, answer, language, signal } = options;
  const chatCtx = llm.ChatContext.empty();
  chatCtx.addMessage({ role: 'system', content: JUDGE_INSTRUCTIONS });
  chatCtx.addMessage({ role: 'user', content: describeCase(criterion, answer) });
  const toolChoice = { type: 'function', function: { name: NAME } } as const;
  const asked = { llm: model.llm, chatCtx, functions: FUNCTIONS, toolChoice, language, signal };
  for await (const event of askModel(asked)) {
    if (event.kind !== 'call' || event.call.name !== NAME) continue;
    const parsed = judgementSchema.safeParse(parseJson(event.call.args));
    if (!parsed.success) throw new ModelFailureError('nonsense');
    const { is_answer, verdict, quote, reason } = parsed.data;
    if (!is_answer) return null;
    const judge = `${model.name}, prompt ${JUDGE_PROMPT_VERSION}`;
    return { verdict, quote, reason: reason.slice(0, MAX_REASON_CHARS), judge };
  }
  throw new ModelFailureError('empty');
}
