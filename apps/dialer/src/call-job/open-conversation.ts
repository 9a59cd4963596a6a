import { type ClaimedCall, forgetAnswer, type SpokenTurn } from '@immolab/calls';
import type { CallBrief } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import type { Queues } from '@immolab/queue';
import type { Logger } from '@immolab/runtime';
import type { voice } from '@livekit/agents';
import { defineTools } from '../agent/define-tools.js';
import type { ScriptAgent } from '../agent/script-agent.js';
import { type Conductor, createConductor, type ToolRun } from '../conductor/conductor.js';
import { runEffect } from '../effects/run-effect.js';
import type { Line } from '../lines/line.js';
import { createAnswerByModel } from '../model-turn/answer-by-model.js';
import type { LanguageModel } from '../models/join-models.js';
import { createRecorder, type Recorder } from '../recorder/recorder.js';
import type { DialerMetrics } from '../telemetry/metrics.js';
import type { ActiveCall } from './active-calls.js';

/** Whoever wants to watch a call; the record is kept by the recorder alone. */
export interface CallObserver {
  readonly onTurn?: (turn: SpokenTurn) => void;
  readonly onTool?: (run: ToolRun) => void;
}

export interface ConversationOptions {
  readonly db: Database;
  readonly call: ClaimedCall;
  readonly brief: CallBrief;
  readonly line: Line;
  readonly ring: Queues['ring'];
  /** Behind the rules; null when there is none. */
  readonly model: LanguageModel | null;
  readonly active: ActiveCall;
  readonly metrics: DialerMetrics;
  readonly logger: Logger;
  readonly observer: CallObserver;
  readonly now: () => Date;
}

/** The parts of one conversation, wired. */
export interface Conversation {
  readonly conductor: Conductor;
  readonly recorder: Recorder;
  readonly agent: ScriptAgent;
  readonly session: voice.AgentSession;
  readonly hearing: Hearing;
}

/** What the two of a call have heard of each other. */
export interface Hearing {
  /** Utterances that reached the script. */
  count: number;
  /** Of the utterance under way, what was not in the transcript before; null: all of it. */
  added: string | null;
  /** The agent's latest words, as far as they were heard. */
  lastSpoken: string;
}

/** Puts script, agent, tools and recorder of one answered call together. */
export async function openConversation(options: ConversationOptions): Promise<Conversation> {
  const { db, call, brief, line, ring, model, active, metrics, logger, observer, now } = options;
  const { signal } = active;
  const onFault = active.abort;
  const recorder = createRecorder({ db, claim: call, brief, onFailure: onFault });
  const conductor = createConductor({
    brief,
    runEffect: (effect, state) => {
      const context = { db, call, brief, line, ring, signal, recorder };
      return runEffect(context, effect, state);
    },
    recordTool(run) {
      recorder.tool(run);
      observer.onTool?.(run);
    },
    forgetAnswer: (answer) => recorder.write(() => forgetAnswer(db, call, answer)),
    now,
  });
  const record = (turn: SpokenTurn): void => {
    recorder.turn(turn, conductor.state);
    observer.onTurn?.(turn);
  };
  const answerByModel =
    model === null
      ? null
      : createAnswerByModel({
          ...{ model, brief, conductor },
          onWithheld(why) {
            recorder.sentenceWithheld();
            logger.warn('model.sentence_withheld', { callId: call.callId, reason: why });
          },
          onFailed(failure) {
            recorder.modelFailed();
            logger.warn('model.turn_failed', { callId: call.callId, reason: failure });
          },
        });
  const hearing: Hearing = { count: 0, added: null, lastSpoken: '' };
  const { session, agent, takeTiming } = await line.openSession(
    {
      conductor,
      answerByModel,
      model,
      tools: defineTools({ conductor, onFault }),
      onHeard: (text) => {
        hearing.count += 1;
        record(leadTurn(hearing.added ?? text, now()));
      },
      onFault,
      signal,
      ...(line.gone !== undefined && { gone: line.gone }),
      clock: () => performance.now(),
    },
    {
      onSpoken: ({ text, interrupted }) => {
        const { answeredBy, tookMs } = agent.answering;
        metrics.turnAnswered(answeredBy, tookMs);
        hearing.lastSpoken = text;
        const timing = takeTiming?.() ?? null;
        record({ role: 'agent', text, at: now(), answeredBy, tookMs, interrupted, timing });
        line.spoken(text);
      },
      onHello: (text) => record(leadTurn(text, now())),
      onFault,
    },
  );
  return { conductor, recorder, agent, session, hearing };
}

/** A turn of whoever is at the other end. */
export function leadTurn(text: string, at: Date): SpokenTurn {
  return { role: 'user', text, at, answeredBy: null, tookMs: null, interrupted: false };
}
