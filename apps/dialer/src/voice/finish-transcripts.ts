import { type ReadableStream, TransformStream } from 'node:stream/web';
import type { Language } from '@immolab/contracts';
import type { TurnEnd } from '@immolab/conversation';
import { normalizeLanguage, stt } from '@livekit/agents';

type SpeechEvent = stt.SpeechEvent;

export interface FinisherOptions {
  /** What the lead's words of this turn come to, as far as they are recognised. */
  readonly judge: (text: string) => TurnEnd;
  /** What the lead is expected to speak. */
  readonly language: () => Language;
  /** Told of each text that may still change, and what the turn comes to with it. */
  readonly onInterim: (end: TurnEnd) => void;
  /** Told of each text that is final, before the session hears of it. */
  readonly onFinal: (end: TurnEnd) => void;
}

/**
 * Stands between recogniser and session. It ends a turn as soon as the words allow: an interim
 * transcript that already is a whole answer to a closed question is taken for final when the lead
 * pauses, without waiting for the recogniser to make up its mind. And it keeps from the session what
 * is said before the conversation begins.
 */
export interface TranscriptFinisher {
  /** The recogniser's events, with texts made final early and not told twice. */
  finish(events: ReadableStream<SpeechEvent | string>): ReadableStream<SpeechEvent | string>;
  /** The lead has paused, as the voice activity detector hears it. */
  paused(): void;
  /** Nothing more will be said: what is recognised so far is final. */
  settle(): void;
  /** Words of this turn are recognised, and none that may still change. */
  readonly isSettled: boolean;
  /** The turn is over, and what comes next belongs to another. */
  turnOver(): void;
  /** While set, texts go there and not to the session. */
  divertTo(listener: DivertedText | null): void;
}

export type DivertedText = (text: string, isFinal: boolean) => void;

/** Of recognisers that listen for several languages and do not tell which they heard. */
const NO_LANGUAGE: readonly string[] = ['', 'auto', 'multi'];

export function createTranscriptFinisher(options: FinisherOptions): TranscriptFinisher {
  const { judge, language, onInterim, onFinal } = options;
  let heard = '';
  let interim: stt.SpeechData | null = null;
  /** The text that was made final early; the recogniser's own final text is still to come. */
  let early: string | null = null;
  let diverted: DivertedText | null = null;
  let emit = (_event: SpeechEvent): void => undefined;

  const makeFinal = (event: SpeechEvent, text: string): void => {
    heard = join(heard, text);
    interim = null;
    onFinal(judge(heard));
    emit(event);
  };

  const hearFinal = (event: SpeechEvent, data: stt.SpeechData): void => {
    const text = early === null ? data.text : withoutBeginning(data.text, early);
    early = null;
    if (text !== '') makeFinal(withText(event, data, text), text);
  };

  const hearInterim = (event: SpeechEvent, data: stt.SpeechData): void => {
    if (early !== null && isSameSpeech(data.text, early)) return;
    interim = data;
    onInterim(judge(join(heard, data.text)));
    emit(event);
  };

  const pass = (given: SpeechEvent): void => {
    const event = withLanguage(given, language);
    const [data] = event.alternatives ?? [];
    const isFinal = event.type === stt.SpeechEventType.FINAL_TRANSCRIPT;
    const isInterim = event.type === stt.SpeechEventType.INTERIM_TRANSCRIPT;
    if (data === undefined || !(isFinal || isInterim)) emit(event);
    else if (diverted !== null) diverted(data.text, isFinal);
    else if (isFinal) hearFinal(event, data);
    else hearInterim(event, data);
  };

  const settle = (): void => {
    if (interim === null) return;
    const data = interim;
    early = data.text;
    makeFinal({ type: stt.SpeechEventType.FINAL_TRANSCRIPT, alternatives: [data] }, data.text);
  };

  return {
    finish(events) {
      const silent = (_event: SpeechEvent): void => undefined;
      let emitHere = silent;
      return events.pipeThrough(
        new TransformStream<SpeechEvent | string, SpeechEvent | string>({
          start(controller) {
            emitHere = (event) => controller.enqueue(event);
            emit = emitHere;
            // Of another recogniser, whose final texts will not come any more.
            early = null;
            interim = null;
          },
          transform: (event, controller) =>
            typeof event === 'string' ? controller.enqueue(event) : pass(event),
          flush() {
            if (emit === emitHere) emit = silent;
          },
        }),
      );
    },
    paused() {
      if (interim !== null && judge(join(heard, interim.text)) === 'at_once') settle();
    },
    settle,
    get isSettled() {
      return heard !== '' && interim === null;
    },
    turnOver() {
      heard = '';
    },
    divertTo(listener) {
      diverted = listener;
    },
  };
}

function join(before: string, text: string): string {
  return `${before} ${text}`.trim();
}

/** Models of turn ends go by the language of what was heard. */
function withLanguage(event: SpeechEvent, language: () => Language): SpeechEvent {
  const [data, ...others] = event.alternatives ?? [];
  if (data === undefined || !NO_LANGUAGE.includes(data.language)) return event;
  const named = { ...data, language: normalizeLanguage(language()) };
  return { ...event, alternatives: [named, ...others] };
}

function withText(event: SpeechEvent, data: stt.SpeechData, text: string): SpeechEvent {
  return text === data.text ? event : { ...event, alternatives: [{ ...data, text }] };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether one of the texts is how the other begins. */
function isSameSpeech(a: string, b: string): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return short.every((word, index) => word === long[index]);
}

/** What the text says after `beginning`; all of it when it does not begin so. */
function withoutBeginning(text: string, beginning: string): string {
  if (!isSameSpeech(text, beginning)) return text;
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const next = words[wordsOf(beginning).length];
  return next === undefined ? '' : text.slice(next.index);
}
