import type { CallBrief } from '@immolab/contracts';
import type { llm } from '@livekit/agents';
import type { Conductor } from '../conductor/conductor.js';
import type { Withheld } from '../guard/guard-sentence.js';
import type { LanguageModel } from '../models/join-models.js';
import type { ModelFailure } from './ask-model.js';
import { type ModelSpeech, takeModelTurn } from './take-model-turn.js';

/**
 * Answers the lead's latest words by a model. When it ends, the conductor knows what follows, and
 * it tells who has decided that.
 */
export type AnswerByModel = (
  chatCtx: llm.ChatContext,
  signal: AbortSignal,
) => AsyncGenerator<ModelSpeech, 'rules' | 'model'>;

export interface AnswerByModelOptions {
  readonly model: LanguageModel;
  readonly brief: CallBrief;
  readonly conductor: Conductor;
  readonly onWithheld: (why: Withheld) => void;
  readonly onFailed: (failure: ModelFailure) => void;
}

/** The latest turns of a call that a model is told of. */
const HISTORY = 12;

export function createAnswerByModel(options: AnswerByModelOptions): AnswerByModel {
  const { conductor, onFailed } = options;
  return async function* answerByModel(chatCtx, signal) {
    const history = chatCtx.items
      .filter((item) => item.type === 'message')
      .filter(({ role }) => role === 'user' || role === 'assistant')
      .slice(-HISTORY);
    const end = yield* takeModelTurn({
      ...options,
      state: conductor.state,
      history,
      propose: conductor.propose,
      signal,
    });
    if (signal.aborted) return 'model';
    if (end.kind === 'talked') conductor.conversed();
    if (end.kind !== 'failed') return 'model';
    onFailed(end.failure);
    conductor.modelFailed();
    return 'rules';
  };
}
