import type { CallBrief, Criterion } from '@immolab/contracts';
import {
  type ModelCall,
  modelCallsFor,
  type Proposal,
  type SafePhrases,
  type ScriptState,
  safePhrases,
} from '@immolab/conversation';
import { llm } from '@livekit/agents';
import { guardSentence, type Withheld } from '../guard/guard-sentence.js';
import type { LanguageModel } from '../models/join-models.js';
import { buildPrompt } from '../prompt/build-prompt.js';
import { askModel, type ModelEvent, type ModelFailure, ModelFailureError } from './ask-model.js';
import { judgeText } from './judge-text.js';
import { defineFunctions, readCall } from './model-functions.js';
import { createPatience, type Patience } from './patience.js';

/** What is to be spoken of a model's turn. */
export interface ModelSpeech {
  readonly text: string;
  /** `one_moment` while the model is waited for. */
  readonly kind: 'answer' | 'one_moment';
}

/** How a model's turn ended; what follows is the script's. */
export type ModelTurnEnd =
  /** The script has taken up what it proposed. */
  | { readonly kind: 'proposed' }
  /** It has answered the lead. */
  | { readonly kind: 'talked' }
  | { readonly kind: 'failed'; readonly failure: ModelFailure };

export interface ModelTurnOptions {
  readonly model: LanguageModel;
  readonly brief: CallBrief;
  readonly state: ScriptState;
  /** The conversation so far, the lead's latest words last. */
  readonly history: readonly llm.ChatMessage[];
  readonly propose: (call: ModelCall, spoken: boolean) => Proposal;
  readonly onWithheld: (why: Withheld) => void;
  /** Aborted when the lead speaks on, or the call ends. */
  readonly signal: AbortSignal;
}

/** A second time only after a refusal. */
const MAX_REQUESTS = 2;
/** More is a speech. */
const MAX_SENTENCES = 3;

/**
 * One turn of a model: sentences that may be spoken, as they come, and how it ended. Never throws
 * for what the model does.
 */
export async function* takeModelTurn(
  options: ModelTurnOptions,
): AsyncGenerator<ModelSpeech, ModelTurnEnd> {
  const { model, signal } = options;
  const giveUp = new AbortController();
  const patience = createPatience({ ...model.times, signal });
  const turn: Turn = {
    ...options,
    signal: AbortSignal.any([signal, giveUp.signal]),
    patience,
    phrases: safePhrases(options.brief, options.state),
    said: [],
  };
  try {
    return (yield* judgeAnswer(turn)) ?? (yield* converse(turn));
  } catch (error) {
    if (!(error instanceof ModelFailureError)) throw error;
    // What was said stands; the script goes on from there.
    if (turn.said.length > 0) return { kind: 'talked' };
    return { kind: 'failed', failure: error.failure };
  } finally {
    patience.close();
    giveUp.abort();
  }
}

interface Turn extends ModelTurnOptions {
  readonly patience: Patience;
  readonly phrases: SafePhrases;
  readonly said: string[];
}

/** The verdict on an answer to a question of type text; null when there is none to give. */
async function* judgeAnswer(turn: Turn): AsyncGenerator<ModelSpeech, ModelTurnEnd | null> {
  const { brief, state, model, signal, propose } = turn;
  const criterion = openText(brief, state);
  const answer = state.heard.at(-1);
  if (criterion === null || answer === undefined) return null;
  const language = state.heardIn;
  const judging = judgeText({ model, criterion, answer, language, signal });
  const judgement = yield* waitFor(turn, judging);
  if (judgement === null) return null;
  const call = {
    tool: 'save_criterion_result',
    criterionId: criterion.id,
    answer,
    judgement,
  } as const;
  if (!propose(call, false).accepted) throw new ModelFailureError('not_allowed');
  return { kind: 'proposed' };
}

function openText({ criteria }: CallBrief, { awaiting }: ScriptState): Criterion | null {
  if (awaiting.kind !== 'criterion') return null;
  const open = criteria.find(({ id }) => id === awaiting.criterionId);
  return open?.type === 'text' ? open : null;
}

async function* converse(turn: Turn): AsyncGenerator<ModelSpeech, ModelTurnEnd> {
  const { brief, state, model, signal, history } = turn;
  const prompt = buildPrompt(brief, state);
  const chatCtx = llm.ChatContext.empty();
  chatCtx.addMessage({ role: 'system', content: prompt.text });
  for (const { role, textContent } of history) {
    if (textContent !== undefined) chatCtx.addMessage({ role, content: textContent });
  }
  const functions = defineFunctions(modelCallsFor(state));
  let failure: ModelFailure = 'empty';
  for (let request = 0; request < MAX_REQUESTS; request += 1) {
    const { language } = state;
    const asked = {
      llm: model.llm,
      chatCtx,
      functions,
      toolChoice: 'auto',
      language,
      signal,
    } as const;
    const calls: llm.FunctionCall[] = [];
    yield* speak(turn, askModel(asked), prompt.instructions, calls);
    const taken = takeUp(turn, calls);
    if (taken.accepted) return { kind: 'proposed' };
    if (turn.said.length > 0) return { kind: 'talked' };
    if (calls.length === 0) break;
    failure = taken.refusals.length > 0 ? 'not_allowed' : 'nonsense';
    if (taken.refusals.length === 0) break;
    chatCtx.items.push(...taken.refusals);
  }
  return { kind: 'failed', failure };
}

/** Speaks what may be spoken; calls are kept for the end, when everything is known. */
async function* speak(
  turn: Turn,
  events: AsyncGenerator<ModelEvent>,
  instructions: string,
  calls: llm.FunctionCall[],
): AsyncGenerator<ModelSpeech, void> {
  for (;;) {
    const next = yield* waitFor(turn, events.next());
    if (next.done === true) return;
    const event = next.value;
    if (event.kind === 'call') calls.push(event.call);
    else if (turn.said.length < MAX_SENTENCES) yield* say(turn, event.text, instructions);
  }
}

function* say(turn: Turn, sentence: string, instructions: string): Generator<ModelSpeech, void> {
  const { brief, state, patience, phrases, said, onWithheld } = turn;
  const withheld = guardSentence(sentence, { brief, language: state.language, instructions });
  if (withheld !== null) onWithheld(withheld);
  const text = withheld === null ? sentence : phraseInstead(withheld, phrases);
  if (text === null || said.includes(text)) return;
  said.push(text);
  patience.spoken();
  yield { kind: 'answer', text };
}

/** Null where silence is better: the script goes on with its question. */
function phraseInstead(withheld: Withheld, phrases: SafePhrases): string | null {
  switch (withheld) {
    case 'denies_ai':
      return phrases.robot;
    case 'price':
      return phrases.price;
    case 'promise':
      return phrases.noPromise;
    case 'personal':
    case 'leak':
      return phrases.cannotSay;
    case 'language':
    case 'question':
    case 'nonsense':
      return null;
  }
}

interface Taken {
  readonly accepted: boolean;
  /** What the model is told of the calls that were refused. */
  readonly refusals: readonly (llm.FunctionCall | llm.FunctionCallOutput)[];
}

function takeUp({ propose, said }: Turn, calls: readonly llm.FunctionCall[]): Taken {
  const refusals: (llm.FunctionCall | llm.FunctionCallOutput)[] = [];
  for (const made of calls) {
    const call = readCall(made);
    if (call === null) continue;
    const proposal = propose(call, said.length > 0);
    if (proposal.accepted) return { accepted: true, refusals: [] };
    const { callId, name } = made;
    const output = proposal.instruction;
    refusals.push(made, llm.FunctionCallOutput.create({ callId, name, output, isError: true }));
  }
  return { accepted: false, refusals };
}

/** Waits, and tells the lead when it takes long. @throws ModelFailureError when it takes too long */
async function* waitFor<T>(turn: Turn, promise: Promise<T>): AsyncGenerator<ModelSpeech, T> {
  const { patience, phrases } = turn;
  for (;;) {
    const outcome = await patience.wait(promise);
    if (outcome.kind === 'value') return outcome.value;
    if (outcome.kind === 'too_late') throw new ModelFailureError('too_slow');
    yield { kind: 'one_moment', text: phrases.oneMoment };
  }
}
