import { type APIConnectOptions, shortuuid, tts } from '@livekit/agents';
import { AudioFrame } from '@livekit/rtc-node';
import type { OpenAI } from 'openai';

/** What OpenAI's API means by `pcm`: 16-bit little-endian samples of one channel. */
const RATE = 24_000;
const CHANNELS = 1;
const BYTES_PER_SAMPLE = 2;

export interface SpeechChoice {
  readonly client: OpenAI;
  readonly model: string;
  readonly voice: string;
}

/**
 * Speech from a server that speaks OpenAI's API. LiveKit's plugin does the same, and takes 15 to 30 ms
 * of processor for each sentence (1.9.0: it makes a list of numbers of all the bytes, and copies what is
 * left of them for each frame); a call prepares thirty sentences while it rings.
 *
 * @see https://platform.openai.com/docs/api-reference/audio/createSpeech
 */
export class OpenaiSpeech extends tts.TTS {
  override readonly label = 'immolab.OpenaiSpeech';
  readonly #choice: SpeechChoice;

  constructor(choice: SpeechChoice) {
    super(RATE, CHANNELS, { streaming: false });
    this.#choice = choice;
  }

  override get model(): string {
    return this.#choice.model;
  }

  override get provider(): string {
    return new URL(this.#choice.client.baseURL).host;
  }

  override synthesize(
    text: string,
    connOptions?: APIConnectOptions,
    abortSignal?: AbortSignal,
  ): tts.ChunkedStream {
    return new SpokenText(this, { ...this.#choice, text }, connOptions, abortSignal);
  }

  override stream(): tts.SynthesizeStream {
    throw new Error('this server takes whole texts');
  }
}

class SpokenText extends tts.ChunkedStream {
  override readonly label = 'immolab.SpokenText';
  readonly #request: SpeechChoice & { readonly text: string };

  constructor(
    outer: tts.TTS,
    request: SpeechChoice & { readonly text: string },
    connOptions?: APIConnectOptions,
    abortSignal?: AbortSignal,
  ) {
    super(request.text, outer, connOptions, abortSignal);
    this.#request = request;
  }

  /**
   * All of a sentence or nothing: half of one would be kept, and spoken again. That there is no sound
   * tells whoever waits for it that the server failed; a stream of LiveKit's that rejects is awaited
   * by nobody.
   */
  protected override async run(): Promise<void> {
    const samples = await this.#speak().catch(() => new Int16Array());
    if (samples.length === 0) return;
    const requestId = shortuuid();
    const frame = new AudioFrame(samples, RATE, CHANNELS, samples.length);
    // One piece: each passes half a dozen queues on its way to whoever plays it.
    this.queue.put({ requestId, segmentId: requestId, frame, final: true });
  }

  async #speak(): Promise<Int16Array> {
    const { client, model, voice, text } = this.#request;
    const response = await client.audio.speech.create(
      { model, voice, input: text, response_format: 'pcm' },
      { signal: this.abortSignal },
    );
    const bytes = await response.arrayBuffer();
    // An odd byte at the end is none of a sample.
    return new Int16Array(bytes, 0, Math.floor(bytes.byteLength / BYTES_PER_SAMPLE));
  }
}
