import type { CallBrief, ToolCall } from '@immolab/contracts';
import {
  conversed,
  type Effect,
  type EffectResult,
  leadHungUp,
  type ModelCall,
  nextStep,
  type Proposal,
  permit,
  propose,
  type ScriptState,
  type Step,
  settle,
  silence,
  startCall,
  wrapUp,
} from '@immolab/conversation';
import { createHearing } from './create-hearing.js';
import { instruct } from './instruct.js';
import { createRunInTurn } from './run-in-turn.js';

/** One tool call as it ran. */
export interface ToolRun {
  readonly call: ToolCall;
  /** Null when the script refused it. */
  readonly effect: Effect | null;
  readonly result: EffectResult;
  /** The state in which it was made. */
  readonly before: ScriptState;
  readonly at: Date;
}

export interface ConductorOptions {
  readonly brief: CallBrief;
  /** Carries out what an allowed tool call does to the world. Throws only when the call must end. */
  readonly runEffect: (effect: Effect, state: ScriptState) => Promise<EffectResult>;
  /** Writes the entry of a tool call, as part of the tool itself. */
  readonly recordTool: (run: ToolRun) => Promise<void>;
  readonly now: () => Date;
}

/**
 * Holds the script's state of one call and is the only one who moves it: the agent tells what was
 * heard, asks what to do, and runs tools through it.
 */
export interface Conductor {
  readonly state: ScriptState;
  /**
   * The lead said something.
   * @returns who is to answer. A model ends its turn with `conversed`, `modelFailed` or accepted
   * proposals; until then the script stands where it stood.
   */
  heard(utterance: string): 'rules' | 'model';
  /** A model asks for something: taken up as the script's next moves, or refused. */
  propose(call: ModelCall, spoken: boolean): Proposal;
  /** A model has answered the lead, and asked for nothing. */
  conversed(): void;
  /** No model could answer: the rules do, as if there were none. */
  modelFailed(): void;
  /** The lead said nothing, for as long as the prompt allows. */
  stayedSilent(): void;
  hungUp(): void;
  /** The time for the call is nearly over. */
  timeIsShort(): void;
  /** What the agent does now; a text to say counts as said. */
  takeStep(): Step;
  /**
   * Runs one tool call, whoever makes it: permit, effect, entry, settle. One at a time.
   * @returns what holds next, for a model
   */
  runTool(call: ToolCall): Promise<string>;
}

export function createConductor(options: ConductorOptions): Conductor {
  const { brief, now } = options;
  const greeting = startCall(brief);
  const runInTurn = createRunInTurn();
  const hearing = createHearing(options);
  let state = greeting.state;
  let greeted = false;

  const runTool = async (call: ToolCall): Promise<string> => {
    const before = state;
    const permission = permit(brief, before, call);
    const effect = permission.allowed ? permission.effect : null;
    const at = now();
    const result: EffectResult =
      effect === null ? { kind: 'failed' } : await options.runEffect(effect, before);
    await options.recordTool({ call, effect, result, before, at });
    // Not `before`: the lead may have hung up while the effect was carried out.
    state = settle(brief, state, call, result);
    return permission.allowed ? instruct(brief, state) : permission.instruction;
  };

  return {
    get state() {
      return state;
    },
    heard(utterance) {
      const heard = hearing.hear(state, utterance);
      state = heard.state;
      return heard.answers;
    },
    propose(call, spoken) {
      const proposal = propose(brief, state, call, { now: now(), spoken });
      if (proposal.accepted) {
        hearing.modelAnswered();
        state = proposal.state;
      }
      return proposal;
    },
    conversed() {
      hearing.modelAnswered();
      state = conversed(brief, state);
    },
    modelFailed() {
      state = hearing.modelFailed(state);
    },
    stayedSilent() {
      state = silence(brief, state);
    },
    hungUp() {
      state = leadHungUp(brief, state);
    },
    timeIsShort() {
      state = wrapUp(brief, state);
    },
    takeStep() {
      if (!greeted && !state.hungUp) {
        greeted = true;
        return { kind: 'say', text: greeting.text, state, then: 'listen' };
      }
      const step = nextStep(brief, state);
      if (step.kind !== 'tool') state = step.state;
      return step;
    },
    runTool: (call) => runInTurn(() => runTool(call)),
  };
}
