import { setTimeout as sleep } from 'node:timers/promises';
import { stt } from '@livekit/agents';

const ATTEMPTS = 3;
const FIRST_WAIT_MS = 200;

type Sound = Parameters<stt.STT['recognize']>[0];

/**
 * A recogniser of whole utterances that is asked again when it fails, with the same sound, and that
 * says when an utterance can't be had: what makes a stream of it passes over every failure.
 */
export class PersistentRecogniser extends stt.STT {
  override readonly label: string;
  readonly #recogniser: stt.STT;
  readonly #timeoutMs: number;

  /** @param timeoutMs of one attempt */
  constructor(recogniser: stt.STT, timeoutMs: number) {
    super(recogniser.capabilities);
    this.label = recogniser.label;
    this.#recogniser = recogniser;
    this.#timeoutMs = timeoutMs;
    recogniser.on('metrics_collected', (metrics) => this.emit('metrics_collected', metrics));
  }

  override get model(): string {
    return this.#recogniser.model;
  }

  override get provider(): string {
    return this.#recogniser.provider;
  }

  /** Only asked for an utterance; its own measure of one is the inner recogniser's. */
  override recognize(sound: Sound, signal?: AbortSignal): Promise<stt.SpeechEvent> {
    return this._recognize(sound, signal);
  }

  protected override async _recognize(
    sound: Sound,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<stt.SpeechEvent> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const within = AbortSignal.any([signal, AbortSignal.timeout(this.#timeoutMs)]);
        return await this.#recogniser.recognize(sound, within);
      } catch (error) {
        if (signal.aborted) throw error;
        if (attempt === ATTEMPTS) {
          this.#tell(error);
          throw error;
        }
        await sleep(FIRST_WAIT_MS * attempt, undefined, { signal });
      }
    }
  }

  override stream(): stt.SpeechStream {
    throw new Error(`${this.label} takes whole utterances`);
  }

  override close(): Promise<void> {
    return this.#recogniser.close();
  }

  #tell(error: unknown): void {
    this.emit('error', {
      type: 'stt_error',
      timestamp: Date.now(),
      label: this.label,
      error: error instanceof Error ? error : new Error(String(error)),
      recoverable: false,
    });
  }
}

/** Streams a recogniser of whole utterances, and ends the stream where that one fails. */
export class UtteranceStreamer extends stt.StreamAdapter {
  override stream(
    options?: Parameters<stt.StreamAdapter['stream']>[0],
  ): ReturnType<stt.StreamAdapter['stream']> {
    const stream = super.stream(options);
    // An adapter of several recognisers takes the next one when a stream ends.
    this.once('error', () => stream.close());
    return stream;
  }
}
