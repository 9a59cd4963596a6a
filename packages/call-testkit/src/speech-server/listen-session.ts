import { setTimeout } from 'node:timers/promises';
import { openResampler, type Resampler } from '../audio/resample.js';
import { LINE_RATE, loudnessOf } from '../audio/tone.js';
import { samplesOf } from '../audio/wav.js';
import { type HeardSentence, SentenceDecoder } from '../recogniser/sentence-decoder.js';
import type { Vocabulary } from '../recogniser/vocabulary.js';
import { describeResults, type Message, textOf } from './describe-results.js';

interface ListenOptions {
  readonly vocabulary: Vocabulary;
  /** Two letters; undefined for all languages. */
  readonly language: string | undefined;
  /** Of the sound that comes in, in Hz. */
  readonly rate: number;
  /** So much silence ends an utterance; 0 leaves it to `finalise`. */
  readonly endpointingMs: number;
  /** Between a sound and the result that contains it. */
  readonly resultDelayMs: number;
  readonly interimResults: boolean;
  readonly requestId: string;
  readonly send: (message: Message) => void;
  readonly final: (text: string) => void;
}

const PIECE_MS = 20;
const SPEECH_LOUDNESS = 250;
/** Ends an utterance that is a whole sentence, whatever less the client asks for. */
const SHORTEST_PAUSE_MS = 100;
/** Ends one that breaks off: within a sentence, a stop consonant is a silence too. */
const BREAK_OFF_MS = 350;
const INTERIM_EVERY_MS = 200;

/** One stream of sound, and the results that Deepgram would send for it. */
export class ListenSession {
  readonly #decoder: SentenceDecoder;
  readonly #resampler: Resampler;
  #rest = new Int16Array(0);
  #heardMs = 0;
  #utteranceFrom: number | null = null;
  #lastLoudMs = 0;
  #interimAtMs = 0;
  #interim = '';
  /** Results leave in the order in which they were made, however late one of them is. */
  #outbox: Promise<void> = Promise.resolve();
  readonly #stopped = new AbortController();

  constructor(readonly options: ListenOptions) {
    this.#decoder = new SentenceDecoder(options.vocabulary, options.language);
    this.#resampler = openResampler(options.rate, LINE_RATE);
  }

  /** @param bytes 16 bit, mono */
  hear(bytes: Buffer): void {
    const samples = this.#resampler.push(samplesOf(bytes));
    const whole = new Int16Array(this.#rest.length + samples.length);
    whole.set(this.#rest);
    whole.set(samples, this.#rest.length);
    const length = (LINE_RATE * PIECE_MS) / 1_000;
    let at = 0;
    for (; at + length <= whole.length; at += length)
      this.#hearPiece(whole.subarray(at, at + length));
    this.#rest = whole.slice(at);
  }

  /** Ends the utterance now. */
  finalise(): void {
    if (this.#utteranceFrom !== null) this.#endUtterance(this.#utteranceFrom, 0);
  }

  stop(): void {
    this.#stopped.abort();
    this.#resampler.close();
  }

  #hearPiece(piece: Int16Array): void {
    this.#heardMs += PIECE_MS;
    this.#decoder.push(piece);
    if (loudnessOf(piece) > SPEECH_LOUDNESS) {
      this.#lastLoudMs = this.#heardMs;
      if (this.#utteranceFrom === null) this.#beginUtterance();
    }
    if (this.#utteranceFrom === null) return;
    const { endpointingMs } = this.options;
    const quietMs = this.#heardMs - this.#lastLoudMs;
    if (endpointingMs > 0 && quietMs >= Math.max(endpointingMs, this.#neededPauseMs(quietMs))) {
      this.#endUtterance(this.#utteranceFrom, quietMs);
    } else if (this.#heardMs - this.#interimAtMs >= INTERIM_EVERY_MS) {
      this.#sendInterim(this.#utteranceFrom);
    }
  }

  #neededPauseMs(quietMs: number): number {
    if (quietMs < SHORTEST_PAUSE_MS) return SHORTEST_PAUSE_MS;
    return this.#decoder.best().at(-1)?.isWhole ? SHORTEST_PAUSE_MS : BREAK_OFF_MS;
  }

  #beginUtterance(): void {
    this.#utteranceFrom = this.#heardMs - PIECE_MS;
    this.#interimAtMs = this.#heardMs;
    this.#interim = '';
    const message = { type: 'SpeechStarted', channel: [0], timestamp: this.#heardMs / 1_000 };
    this.#post(() => this.options.send(message));
  }

  #sendInterim(from: number): void {
    this.#interimAtMs = this.#heardMs;
    if (!this.options.interimResults) return;
    const sentences = this.#decoder.best();
    const text = textOf(sentences);
    if (text === '' || text === this.#interim) return;
    this.#interim = text;
    const message = this.#describe(from, sentences, false);
    this.#post(() => this.options.send(message));
  }

  #endUtterance(from: number, quietMs: number): void {
    this.#utteranceFrom = null;
    const sentences = this.#decoder.best();
    const message = this.#describe(from, sentences, true);
    this.#decoder.reset();
    this.#post(() => {
      this.options.final(textOf(sentences));
      this.options.send(message);
    }, quietMs);
  }

  #describe(from: number, sentences: readonly HeardSentence[], isFinal: boolean): Message {
    const span = { fromMs: from, toMs: this.#heardMs };
    return describeResults({ ...span, sentences, isFinal, requestId: this.options.requestId });
  }

  /** @param ageMs how long ago the sound came that the result is about */
  #post(send: () => void, ageMs = 0): void {
    const { signal } = this.#stopped;
    const due = Date.now() + this.options.resultDelayMs - ageMs;
    this.#outbox = this.#outbox
      .then(() => setTimeout(Math.max(0, due - Date.now()), undefined, { signal }))
      .then(send)
      .catch(() => {});
  }

  /** Resolves when all results are sent. */
  get flushed(): Promise<void> {
    return this.#outbox;
  }
}
