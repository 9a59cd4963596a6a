import type { AnsweredBy } from '@immolab/contracts';
import { type llm, voice } from '@livekit/agents';
import { detectMachine } from '../answering/detect-machine.js';
import { judgeCallee } from '../answering/judge-callee.js';
import type { Pickup } from '../lines/line.js';
import type { TranscriptFinisher } from '../voice/finish-transcripts.js';
import type { BeepListener } from './listen-for-beep.js';

/** Who says nothing on picking up is greeted after this. */
const SILENCE_MS = 1_200;

/** Of it, however late the session was there to hear anything. */
const LEAST_SILENCE_MS = 400;

/** A hello is shorter; whoever talks longer without a pause may be a machine. */
const HELLO_MS = 1_800;

/** After a longer speech: whether it goes on, and what it was, is worth waiting for. */
const AFTER_SPEECH_MS = 900;

/** After what a machine may have begun: its next sentence tells. */
const DOUBTFUL_MS = 2_500;

/** What makes a pause after it worth waiting out, see `judgeCallee`. */
const DOUBT = 0.3;

/** Of a person, without words that only a person says. */
const SURE = 0.9;

/** By then it is somebody: a machine would have been recognised. */
const LONGEST_MS = 15_000;

/** The text of a hello comes within this after its end, or not at all. */
const LATE_TEXT_MS = 2_500;

export interface IdentifyOptions {
  readonly session: voice.AgentSession;
  readonly finisher: TranscriptFinisher;
  readonly beep: BeepListener;
  /** Asked where the rules cannot tell; null when there is none. */
  readonly model: llm.LLM | null;
  /** Milliseconds since 1970. */
  readonly answeredAt: number;
  /** Told of what a person said on picking up, once that is known; never when nothing was. */
  readonly onHello: (text: string) => void;
  /** Aborted when the lead hangs up. */
  readonly gone: AbortSignal;
}

/** How long a callee who has said nothing yet is still waited for. @param now when that begins */
export function greetAfterMs(answeredAt: number, now: number): number {
  return Math.max(LEAST_SILENCE_MS, answeredAt + SILENCE_MS - now);
}

/**
 * Finds out who picked up: the callee speaks first, or nobody does for 1.2 s; then the agent's
 * greeting comes at once. A short hello is a person's whatever it says, so its text is not waited
 * for; a longer speech is judged by its words.
 */
export async function identifyPickup(
  options: IdentifyOptions,
  signal: AbortSignal,
): Promise<Pickup> {
  const { session, finisher, beep, model, answeredAt, gone } = options;
  const { UserStateChanged } = voice.AgentSessionEventTypes;
  let text = '';
  let interim = '';
  let startedAt: number | null = null;
  let speechMs = 0;
  let found: AnsweredBy = 'unknown';
  let decide = (_by: AnsweredBy): void => undefined;
  let timer: NodeJS.Timeout | undefined;

  const after = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => decide('person'), ms);
  };
  const weigh = (final: boolean): number => {
    const said = `${text} ${interim}`.trim();
    const { by, confidence } = judgeCallee({
      text: said,
      final,
      longestSpeechMs: speechMs,
      beep: beep.isHeard,
    });
    const isLong = Math.max(speechMs, startedAt === null ? 0 : Date.now() - startedAt) >= HELLO_MS;
    const isOpen = by === 'undecided' || (by === 'person' && confidence < SURE);
    const isAsked = isOpen && isLong && text !== '' && detection !== null;
    if (isAsked) detection.hear(text);
    if (by === 'undecided') return confidence;
    // A model that is asked answers in the pause that follows, or the pause decides.
    if (!isAsked) decide(by);
    return 0;
  };
  const onState = ({ newState }: { readonly newState: string }): void => {
    if (newState === 'speaking') {
      clearTimeout(timer);
      startedAt = Date.now();
      return;
    }
    if (startedAt === null) return;
    const lasted = Date.now() - startedAt;
    speechMs = Math.max(speechMs, lasted);
    startedAt = null;
    const doubt = weigh(true);
    if (speechMs < HELLO_MS && text === '') after(0);
    else after(doubt >= DOUBT ? DOUBTFUL_MS : AFTER_SPEECH_MS);
  };
  finisher.divertTo((words, isFinal) => {
    if (isFinal) text = `${text} ${words}`.trim();
    interim = isFinal ? '' : words;
    const isPause = isFinal && startedAt === null;
    const doubt = weigh(isPause);
    if (isPause && doubt >= DOUBT) after(DOUBTFUL_MS);
  });
  beep.onBeep(() => void weigh(false));
  session.on(UserStateChanged, onState);
  const detection = model === null ? null : detectMachine(session, model, (by) => decide(by));
  const longest = setTimeout(() => decide('person'), LONGEST_MS);
  try {
    found = await new Promise<AnsweredBy>((resolve, reject) => {
      decide = resolve;
      const stop = (): void => reject(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      gone.addEventListener('abort', () => resolve('unknown'), { once: true });
      if (signal.aborted) stop();
      else if (gone.aborted) resolve('unknown');
      else if (session.userState === 'speaking') startedAt = Date.now();
      else after(greetAfterMs(answeredAt, Date.now()));
    });
    return { by: found, greeting: found === 'person' || text === '' ? null : text };
  } finally {
    clearTimeout(timer);
    clearTimeout(longest);
    detection?.close();
    session.off(UserStateChanged, onState);
    if (found === 'person') hearOut(options, { text, hasSpoken: speechMs > 0 });
    else finisher.divertTo(null);
  }
}

/**
 * The words of a hello may come when the greeting has begun: they go to the transcript, and not to
 * the session, which would take them for an interruption.
 */
function hearOut(
  { session, finisher, onHello }: IdentifyOptions,
  { text, hasSpoken }: { readonly text: string; readonly hasSpoken: boolean },
): void {
  const { UserStateChanged } = voice.AgentSessionEventTypes;
  if (text !== '') onHello(text);
  if (text !== '' || !hasSpoken) {
    finisher.divertTo(null);
    return;
  }
  const stop = (): void => {
    clearTimeout(late);
    session.off(UserStateChanged, onState);
    finisher.divertTo(null);
  };
  const onState = ({ newState }: { readonly newState: string }): void => {
    if (newState === 'speaking') stop();
  };
  const late = setTimeout(stop, LATE_TEXT_MS);
  session.on(UserStateChanged, onState);
  finisher.divertTo((words, isFinal) => {
    if (!isFinal) return;
    stop();
    if (words !== '') onHello(words);
  });
}
