import { type APIConnectOptions, APITimeoutError, tts } from '@livekit/agents';
import { withinSilence } from './within-silence.js';

/** One attempt a sentence: what follows is the next synthesiser's. */
const ONCE: APIConnectOptions = { maxRetry: 0, retryIntervalMs: 0, timeoutMs: 60_000 };

/**
 * A synthesiser that is given up when it is silent for too long: plugins wait for ever where a
 * provider takes a request and does not answer.
 */
export class WatchedSynthesiser extends tts.TTS {
  override readonly label: string;
  readonly #synthesiser: tts.TTS;
  readonly #silenceMs: number;

  constructor(synthesiser: tts.TTS, silenceMs: number) {
    super(synthesiser.sampleRate, synthesiser.numChannels, synthesiser.capabilities);
    this.label = synthesiser.label;
    this.#synthesiser = synthesiser;
    this.#silenceMs = silenceMs;
    synthesiser.on('metrics_collected', (metrics) => this.emit('metrics_collected', metrics));
    // Told to whoever waits for the sound; nobody listening here would end the process.
    synthesiser.on('error', () => undefined);
  }

  override get model(): string {
    return this.#synthesiser.model;
  }

  override get provider(): string {
    return this.#synthesiser.provider;
  }

  override synthesize(
    text: string,
    connOptions?: APIConnectOptions,
    abortSignal?: AbortSignal,
  ): tts.ChunkedStream {
    const synthesiser = this.#synthesiser;
    const silenceMs = this.#silenceMs;
    return new WatchedSound(this, { synthesiser, silenceMs, text }, connOptions, abortSignal);
  }

  override stream(options?: { connOptions?: APIConnectOptions }): tts.SynthesizeStream {
    return this.#synthesiser.stream(options);
  }

  override close(): Promise<void> {
    return this.#synthesiser.close();
  }
}

interface Watched {
  readonly synthesiser: tts.TTS;
  readonly silenceMs: number;
  readonly text: string;
}

class WatchedSound extends tts.ChunkedStream {
  override readonly label = 'immolab.WatchedSound';
  readonly #watched: Watched;

  constructor(
    outer: tts.TTS,
    watched: Watched,
    connOptions?: APIConnectOptions,
    abortSignal?: AbortSignal,
  ) {
    super(watched.text, outer, connOptions, abortSignal);
    this.#watched = watched;
  }

  /**
   * Ends without a sound, or in the middle of it, where the synthesiser fails: an adapter then takes
   * the next one. A stream of LiveKit's that rejects is awaited by nobody.
   */
  protected override async run(): Promise<void> {
    const { synthesiser, silenceMs, text } = this.#watched;
    const sound = synthesiser.synthesize(text, ONCE, this.abortSignal);
    try {
      for await (const audio of withinSilence(sound, silenceMs)) this.queue.put(audio);
    } catch (error) {
      if (!(error instanceof APITimeoutError)) throw error;
    } finally {
      sound.close();
    }
  }
}
