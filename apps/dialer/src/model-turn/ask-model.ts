import type { Language } from '@immolab/contracts';
import { type APIConnectOptions, APIStatusError, APITimeoutError, type llm } from '@livekit/agents';
import { createSentenceSplitter } from './split-sentences.js';

/** What comes of a request to a model, piece by piece. */
export type ModelEvent =
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'call'; readonly call: llm.FunctionCall };

/** Why a model gave no usable answer: a stable word for figures and logs. */
export type ModelFailure =
  | 'too_slow'
  | 'unreachable'
  | 'refused'
  | 'limited'
  | 'provider_error'
  | 'empty'
  | 'nonsense'
  | 'not_allowed';

export class ModelFailureError extends Error {
  override readonly name = 'ModelFailureError';
  readonly failure: ModelFailure;

  constructor(failure: ModelFailure) {
    super(`the model failed: ${failure}`);
    this.failure = failure;
  }
}

export interface AskOptions {
  readonly llm: llm.LLM;
  readonly chatCtx: llm.ChatContext;
  readonly functions: llm.ToolContext;
  readonly toolChoice: llm.ToolChoice;
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** The models behind it have time-outs and stand-ins of their own. */
const ONCE: APIConnectOptions = { maxRetry: 0, retryIntervalMs: 0, timeoutMs: 60_000 };

/** More is no answer for the telephone; the rest is not read. */
const MAX_ANSWER_CHARS = 2_000;

/**
 * Asks a model once.
 *
 * @throws ModelFailureError when it fails before or in its answer
 */
export async function* askModel(options: AskOptions): AsyncGenerator<ModelEvent> {
  const { chatCtx, functions: toolCtx, toolChoice, language, signal } = options;
  const failed: { error: Error | null } = { error: null };
  const onError = ({ error }: { readonly error: Error }) => {
    failed.error = error;
  };
  // A stream that fails only ends; its model tells why.
  options.llm.on('error', onError);
  const stream = options.llm.chat({ chatCtx, toolCtx, toolChoice, connOptions: ONCE });
  const close = () => stream.close();
  signal.addEventListener('abort', close, { once: true });
  const splitter = createSentenceSplitter(language);
  const sentences = (texts: readonly string[]) =>
    texts.map((text): ModelEvent => ({ kind: 'sentence', text }));
  let chars = 0;
  try {
    for await (const { delta } of stream) {
      const content = delta?.content ?? '';
      chars += content.length;
      if (chars > MAX_ANSWER_CHARS) break;
      yield* sentences(splitter.push(content));
      for (const call of delta?.toolCalls ?? []) yield { kind: 'call', call };
    }
    // What was cut off in the middle of a sentence is not said.
    if (failed.error !== null) throw new ModelFailureError(failureOf(failed.error));
    if (chars <= MAX_ANSWER_CHARS) yield* sentences(splitter.end());
  } finally {
    options.llm.off('error', onError);
    signal.removeEventListener('abort', close);
    close();
  }
}

/** The least status of HTTP; without an answer there is none. */
const LEAST_STATUS = 100;

function failureOf(error: Error): ModelFailure {
  if (error instanceof APITimeoutError) return 'too_slow';
  const status = error instanceof APIStatusError ? error.statusCode : null;
  if (status === null || !(status >= LEAST_STATUS)) return 'unreachable';
  if (status === 401 || status === 403) return 'refused';
  return status === 429 ? 'limited' : 'provider_error';
}
