import type { CallBrief } from '@immolab/contracts';
import { hear, mayConverse, notUnderstood, type ScriptState } from '@immolab/conversation';

export interface HearingOptions {
  readonly brief: CallBrief;
  readonly now: () => Date;
}

export interface Answerer {
  readonly answers: 'rules' | 'model';
  readonly state: ScriptState;
}

/** Decides who answers an utterance. */
export interface Hearing {
  hear(state: ScriptState, utterance: string): Answerer;
  modelAnswered(): void;
  /** What the rules make of the latest utterance on their own. */
  modelFailed(state: ScriptState): ScriptState;
}

/** After so many failures in a row the rules carry the rest of the call: no lead waits in vain again. */
const MAX_FAILURES = 2;

export function createHearing({ brief, now }: HearingOptions): Hearing {
  let failures = 0;
  let latest: { readonly before: ScriptState; readonly utterance: string } | null = null;

  const byRules = (before: ScriptState, utterance: string): ScriptState => {
    // Without a model the rules also take what they would rather leave to one.
    const alone = { ...brief, modelAvailable: false };
    const understood = hear(alone, before, utterance, { now: now() });
    return understood.kind === 'moves' ? understood.state : notUnderstood(alone, understood.state);
  };

  return {
    hear(state, utterance) {
      latest = { before: state, utterance };
      if (!brief.modelAvailable || failures >= MAX_FAILURES) {
        return { answers: 'rules', state: byRules(state, utterance) };
      }
      const understood = hear(brief, state, utterance, { now: now() });
      if (understood.kind === 'moves') return { answers: 'rules', state: understood.state };
      return mayConverse(understood.state)
        ? { answers: 'model', state: understood.state }
        : { answers: 'rules', state: byRules(state, utterance) };
    },
    modelAnswered() {
      failures = 0;
    },
    modelFailed(state) {
      failures += 1;
      // Hung up meanwhile, or never asked: nothing is to be answered.
      if (latest === null || state.ending !== null) return state;
      return byRules(latest.before, latest.utterance);
    },
  };
}
