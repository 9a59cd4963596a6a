import type { CallBrief, EndedReason, StoredAnswer, ToolCall } from '@immolab/contracts';
import {
  conversed,
  cutGreeting,
  type Effect,
  type EffectResult,
  leadHungUp,
  leaveCall,
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
  /** Told of each tool that has run. */
  readonly recordTool: (run: ToolRun) => void;
  /** Takes a stored answer back; only asked for by `retract`. */
  readonly forgetAnswer: (answer: StoredAnswer) => void;
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
  /** The lead is gone. What a model was still to answer is heard by the rules, as all before it. */
  hungUp(): Promise<void>;
  /** The time for the call is nearly over. */
  timeIsShort(): void;
  /** The call can't go on for this reason: the farewell comes next. */
  leave(reason: EndedReason): void;
  /** The agent was interrupted; `heard` is how far what it said last was heard. */
  wasInterrupted(heard: string): void;
  /**
   * Takes back what the lead said last, of whose answer nothing was heard, because more of it has
   * come: the whole of it is to be heard instead.
   * @returns false when something was done that can't be taken back
   */
  retract(): Promise<boolean>;
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
  /** Of the greeting only the first hearing counts. */
  let heardSinceGreeting = false;
  /** A model has not said yet what it makes of the latest utterance. */
  let isLeftToModel = false;
  /** Where the latest utterance can be taken back to, with the answers stored since. */
  let retractable: { readonly to: ScriptState; readonly answers: StoredAnswer[] } | null = null;

  const runTool = async (call: ToolCall): Promise<string> => {
    const before = state;
    const permission = permit(brief, before, call);
    const effect = permission.allowed ? permission.effect : null;
    const at = now();
    const result: EffectResult =
      effect === null ? { kind: 'failed' } : await options.runEffect(effect, before);
    options.recordTool({ call, effect, result, before, at });
    if (effect?.kind === 'store_answer') retractable?.answers.push(effect.answer);
    else if (effect !== null && !isRetractable(effect)) retractable = null;
    // Not `before`: the lead may have hung up while the effect was carried out.
    state = settle(brief, state, call, result);
    return permission.allowed ? instruct(brief, state) : permission.instruction;
  };

  return {
    get state() {
      return state;
    },
    heard(utterance) {
      heardSinceGreeting = true;
      retractable = { to: state, answers: [] };
      const heard = hearing.hear(state, utterance);
      state = heard.state;
      isLeftToModel = heard.answers === 'model';
      return heard.answers;
    },
    propose(call, spoken) {
      const proposal = propose(brief, state, call, { now: now(), spoken });
      if (proposal.accepted) {
        hearing.modelAnswered();
        isLeftToModel = false;
        state = proposal.state;
      }
      return proposal;
    },
    conversed() {
      hearing.modelAnswered();
      isLeftToModel = false;
      state = conversed(brief, state);
    },
    modelFailed() {
      isLeftToModel = false;
      state = hearing.modelFailed(state);
    },
    stayedSilent() {
      state = silence(brief, state);
    },
    // A tool that runs is not to run again.
    hungUp: () =>
      runInTurn(async () => {
        if (isLeftToModel) state = hearing.modelFailed(state);
        isLeftToModel = false;
        state = leadHungUp(brief, state);
      }),
    timeIsShort() {
      state = wrapUp(brief, state);
    },
    leave(reason) {
      state = leaveCall(state, reason);
    },
    wasInterrupted(heard) {
      if (!heardSinceGreeting) state = cutGreeting(brief, state, heard);
    },
    retract: () =>
      runInTurn(async () => {
        if (retractable === null) return false;
        const { to, answers } = retractable;
        retractable = null;
        isLeftToModel = false;
        for (const answer of answers) options.forgetAnswer(answer);
        state = to;
        return true;
      }),
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

/** Whether the world is as it was when the effect is repeated or given up. */
function isRetractable({ kind }: Effect): boolean {
  return kind === 'none' || kind === 'confirm_identity' || kind === 'find_slots';
}
