import type { TurnEnd } from '@immolab/conversation';
import { inference, type llm, type stt, type tts, type VAD, voice } from '@livekit/agents';
import type { Room } from '@livekit/rtc-node';
import { MAX_TOOL_STEPS, type SessionEvents, watchSession } from '../agent/open-session.js';
import { LEAD_IDENTITY } from '../dialling/clear-room.js';
import type { PhoneAgent } from './phone-agent.js';

/** Of the lead's speech over the agent's, before the agent is quiet: longer than a click. */
const BARGE_IN_MS = 60;

/** A cough or a word aside: without anything recognised the agent goes on after this. */
const FALSE_BARGE_IN_MS = 1_200;

/** What recogniser and turn detector work with; a telephone has half of it. */
const INPUT_RATE = 16_000;

/** Nobody may talk the agent into silence for longer. */
const LONGEST_TURN_MS = 60_000;

/** Recogniser, model and synthesiser each may fail so often before the session gives up. */
const MAX_ERRORS = 3;

/** From the end of speech to the end of the turn, in milliseconds. */
export interface Endpointing {
  readonly minDelay: number;
  /** When the model of turn ends does not believe that the turn is over. */
  readonly maxDelay: number;
}

/**
 * By how sure it is that the turn is over: a whole answer to a closed question ends it at once; what
 * the rules understand may still go on ("three thousand … two hundred"); all else waits for as long
 * as the model of turn ends asks for, and a little longer than the 0.5 s that LiveKit takes by default.
 */
export const ENDPOINTING = {
  at_once: { minDelay: 0, maxDelay: 0 },
  soon: { minDelay: 400, maxDelay: 700 },
  not_sure: { minDelay: 550, maxDelay: 2_500 },
} as const satisfies Record<TurnEnd, Endpointing>;

/**
 * So much silence is a pause in the lead's speech, by what the words so far come to: in pieces of
 * 32 ms, as the detector hears. After a whole answer to a closed question it is as long as people wait
 * for each other; with 160 ms the agent spoke into "Yes, but I only have a minute."
 */
export const PAUSE_MS = {
  at_once: 192,
  soon: 250,
  not_sure: 250,
} as const satisfies Record<TurnEnd, number>;

/** Who has picked up and said hello waits for an answer. */
export const HELLO_PAUSE_MS = 192;

export interface VoiceSessionOptions {
  readonly agent: PhoneAgent;
  readonly room: Room;
  readonly vad: VAD;
  readonly recogniser: stt.STT;
  readonly synthesiser: tts.TTS;
  readonly model: llm.LLM;
  /** `model` asks the one that ships with the agents' library; `vad` goes by silence alone. */
  readonly turnDetection: 'model' | 'vad';
  readonly events: SessionEvents;
}

/** A session with sound, in the room in which the lead has answered. */
export async function openVoiceSession(options: VoiceSessionOptions): Promise<voice.AgentSession> {
  const { agent, room, vad, recogniser, synthesiser, model, turnDetection, events } = options;
  const session = new voice.AgentSession({
    stt: recogniser,
    llm: model,
    tts: synthesiser,
    vad,
    turnHandling: {
      turnDetection:
        turnDetection === 'vad' ? 'vad' : new inference.TurnDetector({ version: 'v1-mini' }),
      endpointing: ENDPOINTING.not_sure,
      interruption: {
        mode: 'vad',
        minDuration: BARGE_IN_MS,
        minWords: 0,
        falseInterruptionTimeout: FALSE_BARGE_IN_MS,
        resumeFalseInterruption: true,
      },
      // Answers move the script, so an utterance must be heard once and when it is finished.
      preemptiveGeneration: { enabled: false },
      userTurnLimit: { maxDuration: LONGEST_TURN_MS },
    },
    aecWarmupDuration: null,
    userAwayTimeout: null,
    ttsTextTransforms: null,
    maxToolSteps: MAX_TOOL_STEPS,
    connOptions: { maxUnrecoverableErrors: MAX_ERRORS },
  });
  watchSession(session, events);
  await session.start({
    agent,
    room,
    record: false,
    inputOptions: {
      participantIdentity: LEAD_IDENTITY,
      audioSampleRate: INPUT_RATE,
      // The line is watched by whoever holds the call.
      closeOnDisconnect: false,
      textEnabled: false,
    },
  });
  return session;
}
