import { stt } from '@livekit/agents';

/**
 * A recogniser whose end is told to whoever holds the call: the session would close at once, before
 * the lead could be told that nobody hears them.
 */
export class WatchedRecogniser extends stt.STT {
  override readonly label: string;
  readonly #recogniser: stt.STT;

  /** @param onFailed nothing further will be heard */
  constructor(recogniser: stt.STT, onFailed: (error: Error) => void) {
    super(recogniser.capabilities);
    this.label = recogniser.label;
    this.#recogniser = recogniser;
    recogniser.on('metrics_collected', (metrics) => this.emit('metrics_collected', metrics));
    recogniser.on('error', ({ error, recoverable }) => {
      if (!recoverable) onFailed(error);
    });
  }

  override get model(): string {
    return this.#recogniser.model;
  }

  override get provider(): string {
    return this.#recogniser.provider;
  }

  protected override _recognize(
    ...asked: Parameters<stt.STT['recognize']>
  ): Promise<stt.SpeechEvent> {
    return this.#recogniser.recognize(...asked);
  }

  override stream(...asked: Parameters<stt.STT['stream']>): stt.SpeechStream {
    return this.#recogniser.stream(...asked);
  }

  override close(): Promise<void> {
    return this.#recogniser.close();
  }
}
