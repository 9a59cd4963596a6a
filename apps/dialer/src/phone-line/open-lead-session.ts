import type { ClaimedCall } from '@immolab/calls';
import type { CallBrief, Language } from '@immolab/contracts';
import {
  languageOfSentence,
  languageToHear,
  namesLead,
  readKeys,
  type TurnEnd,
  turnEnds,
} from '@immolab/conversation';
import { voice } from '@livekit/agents';
import type { AudioFrame } from '@livekit/rtc-node';
import type { SessionEvents } from '../agent/open-session.js';
import { SilentModel } from '../agent/silent-model.js';
import { LineLostError, SpeechFailedError } from '../call-job/stop-reasons.js';
import type { LineEvent, Listening, OpenedSession, Pickup, SessionOptions } from '../lines/line.js';
import type { AgentVoice, Keeping } from '../speech/agent-voice.js';
import { collectKeys } from '../voice/collect-keys.js';
import { createEventInbox } from '../voice/event-inbox.js';
import { createTranscriptFinisher } from '../voice/finish-transcripts.js';
import { followFigures } from '../voice/follow-figures.js';
import { hushWhenGone } from '../voice/hush-when-gone.js';
import {
  ENDPOINTING,
  HELLO_PAUSE_MS,
  openVoiceSession,
  PAUSE_MS,
} from '../voice/open-voice-session.js';
import { PhoneAgent } from '../voice/phone-agent.js';
import { watchLastWords } from '../voice/watch-last-words.js';
import { watchSilence } from '../voice/watch-silence.js';
import { WatchedRecogniser } from '../voice/watched-recogniser.js';
import type { LeadFollower } from './follow-lead-in-room.js';
import { identifyPickup } from './identify-pickup.js';
import { listenForBeep } from './listen-for-beep.js';
import type { PhoneLineDependencies } from './phone-line-dependencies.js';
import { untilRecording } from './until-recording.js';
import { createMachineWatch } from './watch-for-machine.js';

export interface LeadSessionOptions extends PhoneLineDependencies {
  readonly call: ClaimedCall;
  readonly brief: CallBrief;
  readonly voice: AgentVoice;
  readonly follower: LeadFollower;
  /** Milliseconds since 1970. */
  readonly answeredAt: number;
  readonly options: SessionOptions;
  readonly events: SessionEvents;
  /** From now on the lead is expected to speak this language, and the call goes on in it. */
  readonly onLanguage: (language: Language) => void;
}

/** The session of one answered telephone, and what comes from it. */
export interface LeadSession {
  readonly opened: OpenedSession;
  identify(signal: AbortSignal): Promise<Pickup>;
  hear(listening: Listening, signal: AbortSignal): Promise<LineEvent>;
  untilRecording(signal: AbortSignal): Promise<void>;
  close(): void;
}

export async function openLeadSession(given: LeadSessionOptions): Promise<LeadSession> {
  const { brief, follower, options, events, room, vad, models } = given;
  const { conductor } = options;
  const inbox = createEventInbox();
  const machines = createMachineWatch();
  const beep = listenForBeep(room);
  const leave = (): void => {
    setEndpointing('at_once');
    lastWords.hungUp(() => inbox.put({ kind: 'hung_up' }));
  };

  // With every change the detector makes itself a new buffer of two megabytes.
  const setPauseMs = (ms: number): void => {
    if (vad.minSilenceDuration !== ms) vad.updateOptions({ minSilenceDuration: ms });
  };
  const setPause = (end: TurnEnd): void => setPauseMs(PAUSE_MS[end]);
  const setEndpointing = (end: TurnEnd): void =>
    session.updateOptions({ turnHandling: { endpointing: { ...ENDPOINTING[end] } } });
  const finisher = createTranscriptFinisher({
    judge: (text) => turnEnds(brief, conductor.state, text, { now: new Date() }),
    language: () => languageToHear(conductor.state),
    onInterim: setPause,
    onFinal(end) {
      setPause(end);
      setEndpointing(follower.gone.aborted ? 'at_once' : end);
    },
  });
  const agent = new PhoneAgent({
    ...options,
    finisher,
    onTurn(text) {
      figures.turnOver();
      lastWords.turnOver();
      setPause('not_sure');
      // Even a known lead's: "the mailbox of John Smith" names the lead.
      const machine = machines.judge(text);
      if (machine !== null) inbox.put({ kind: 'machine', ...machine });
      else if (text.trim() !== '') inbox.put({ kind: 'says', text });
    },
    speak(sentence, answeredBy) {
      followLanguage();
      return speakOrGiveUp(given, sentence, answeredBy);
    },
  });
  const recogniserFor = (language: Language) =>
    new WatchedRecogniser(models.createRecogniser(language, vad), () =>
      inbox.put({ kind: 'cannot_hear' }),
    );
  let heardIn = brief.lead.language;
  // What is answered to words in another language is said in it: the recogniser has to be there by
  // then, and the lead is silent now.
  const followLanguage = (): void => {
    const language = languageToHear(conductor.state);
    if (language === heardIn) return;
    heardIn = language;
    const stt = recogniserFor(language);
    agent.updateOptions({ stt }).catch(() => inbox.put({ kind: 'cannot_hear' }));
    given.onLanguage(language);
  };
  const session = await openVoiceSession({
    agent,
    room,
    vad,
    recogniser: recogniserFor(heardIn),
    synthesiser: models.createSynthesiser(brief.lead.language),
    model: new SilentModel(),
    turnDetection: given.turnDetection,
    // The model's faults are the agent's own affair, and a lost sentence is told by who speaks it.
    events: { ...events, onFault: () => undefined },
  });
  hushWhenGone(session, follower.gone);
  const lastWords = watchLastWords(session, finisher);
  if (follower.gone.aborted) leave();
  else follower.gone.addEventListener('abort', leave, { once: true });
  follower.onLost(() => options.onFault(new LineLostError()));
  const figures = followFigures(session, () => vad.minSilenceDuration);
  const silence = watchSilence(session);
  session.on(voice.AgentSessionEventTypes.UserStateChanged, ({ oldState, newState }) => {
    if (oldState === 'speaking' && newState === 'listening') finisher.paused();
  });
  const keys = collectKeys((entry) => {
    const text = readKeys(brief, conductor.state, entry);
    if (text === null) return;
    session.interrupt();
    inbox.put({ kind: 'says', text });
  });
  follower.onKey(keys.press);

  return {
    opened: {
      session,
      agent,
      takeTiming: () => figures.take(agent.answering),
    },
    identify(signal) {
      setPauseMs(HELLO_PAUSE_MS);
      return identifyPickup(
        {
          session,
          finisher,
          beep,
          model: options.model?.llm ?? null,
          answeredAt: given.answeredAt,
          onHello(text) {
            machines.hear(text);
            events.onHello(text);
          },
          gone: follower.gone,
        },
        signal,
      ).finally(() => setPause('not_sure'));
    },
    async hear({ silenceMs }, signal) {
      const enough = new AbortController();
      const both = AbortSignal.any([signal, enough.signal]);
      try {
        const silent = silence
          .untilSilent(silenceMs, both)
          .then((): LineEvent => ({ kind: 'silent' }));
        silent.catch(() => undefined);
        return await Promise.race([inbox.take(both), silent]);
      } finally {
        enough.abort();
      }
    },
    untilRecording: (signal) => untilRecording({ beep, silence }, signal),
    close() {
      keys.close();
      lastWords.close();
      beep.stop();
    },
  };
}

function keepingOf(brief: CallBrief, sentence: string, answeredBy: 'rules' | 'model'): Keeping {
  if (answeredBy === 'model') return 'never';
  return namesLead(brief, sentence) ? 'for_the_call' : 'always';
}

/** A sentence that no synthesiser speaks ends the call: a silent agent is worse than none. */
async function* speakOrGiveUp(
  { brief, voice: agentVoice, options }: LeadSessionOptions,
  sentence: string,
  answeredBy: 'rules' | 'model',
): AsyncGenerator<AudioFrame> {
  const language = languageOfSentence(brief, options.conductor.state, sentence);
  try {
    yield* agentVoice.speak(sentence, language, keepingOf(brief, sentence, answeredBy));
  } catch (error) {
    options.onFault(new SpeechFailedError('synthesiser_failed', { cause: error }));
    throw error;
  }
}
