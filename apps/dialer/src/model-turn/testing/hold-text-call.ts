import type { CallBrief } from '@immolab/contracts';
import type { Effect, EffectResult } from '@immolab/conversation';
import { onTestFinished } from 'vitest';
import { defineTools } from '../../agent/define-tools.js';
import { openTextSession } from '../../agent/open-text-session.js';
import { type Conductor, createConductor, type ToolRun } from '../../conductor/conductor.js';
import type { Withheld } from '../../guard/guard-sentence.js';
import type { LanguageModel } from '../../models/join-models.js';
import { createAnswerByModel } from '../answer-by-model.js';
import type { ModelFailure } from '../ask-model.js';

/** One text of the agent. */
export interface SpokenText {
  readonly text: string;
  readonly answeredBy: 'rules' | 'model';
  readonly tookMs: number;
}

/** A conversation in text, with a model behind the rules; the world grants everything. */
export interface TextCall {
  readonly conductor: Conductor;
  readonly spoken: readonly SpokenText[];
  readonly runs: readonly ToolRun[];
  readonly effects: readonly Effect[];
  readonly failures: readonly ModelFailure[];
  readonly withheld: readonly Withheld[];
  readonly faults: readonly unknown[];
  /** Says something to the agent. @returns what it answers */
  say(utterance: string): Promise<string>;
  /** Says something, and something else before the answer is finished. */
  interrupt(utterance: string, after: Promise<unknown>): Promise<void>;
}

const SLOTS = [
  { id: 's1', date: '2026-03-20', startTime: '14:00', endTime: '15:00' },
  { id: 's2', date: '2026-03-21', startTime: '10:00', endTime: '11:00' },
];

async function grant(effect: Effect): Promise<EffectResult> {
  switch (effect.kind) {
    case 'find_slots':
      return { kind: 'slots', slots: SLOTS };
    case 'hold_slot':
      return { kind: 'held' };
    case 'book_slot': {
      const slot = SLOTS.find(({ id }) => id === effect.slotId);
      return slot === undefined ? { kind: 'gone' } : { kind: 'booked', slot };
    }
    case 'transfer':
      return { kind: 'transferred', accepted: true };
    default:
      return { kind: 'done' };
  }
}

/** @param gone aborted when the lead has hung up */
export async function openTextCall(
  brief: CallBrief,
  model: LanguageModel,
  gone = new AbortController().signal,
): Promise<TextCall> {
  const runs: ToolRun[] = [];
  const effects: Effect[] = [];
  const spoken: SpokenText[] = [];
  const failures: ModelFailure[] = [];
  const withheld: Withheld[] = [];
  const faults: unknown[] = [];
  const over = new AbortController();
  const conductor = createConductor({
    brief,
    runEffect: async (effect) => {
      effects.push(effect);
      return grant(effect);
    },
    recordTool: async (run) => void runs.push(run),
    forgetAnswer: async () => undefined,
    now: () => new Date('2026-03-10T09:00:00Z'),
  });
  const onFault = (error: unknown) => void faults.push(error);
  const { session, agent } = await openTextSession(
    {
      conductor,
      answerByModel: createAnswerByModel({
        ...{ model, brief, conductor },
        onWithheld: (why) => void withheld.push(why),
        onFailed: (failure) => void failures.push(failure),
      }),
      tools: defineTools({ conductor, onFault }),
      onHeard: () => undefined,
      onFault,
      signal: over.signal,
      gone,
      clock: () => performance.now(),
    },
    {
      onSpoken: ({ text }) => void spoken.push({ text, ...agent.answering }),
      onHello: () => undefined,
      onFault,
    },
  );
  onTestFinished(() => {
    over.abort();
    // LiveKit takes half a second for it, which no test needs to wait for.
    void session.close();
  });
  const takeTurn = async (utterance?: string): Promise<string> => {
    const before = spoken.length;
    agent.beginTurn();
    const reply = session.generateReply(utterance === undefined ? {} : { userInput: utterance });
    await reply.waitForPlayout();
    return spoken
      .slice(before)
      .map(({ text }) => text)
      .join(' ');
  };
  await takeTurn();
  return {
    conductor,
    spoken,
    runs,
    effects,
    failures,
    withheld,
    faults,
    say: takeTurn,
    async interrupt(utterance, after) {
      const reply = session.generateReply({ userInput: utterance });
      await after;
      reply.interrupt(true);
      await reply.waitForPlayout();
    },
  };
}
