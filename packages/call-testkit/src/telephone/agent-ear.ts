import { FRAME_MS, loudnessOf } from '../audio/tone.js';
import type { SentenceDecoder } from '../recogniser/sentence-decoder.js';
import type { HeardTurn } from './call-event.js';

export interface EarSettings {
  /** The agent has said all it wants to say when it was quiet for so long. */
  readonly turnQuietMs: number;
  /** The same, when the last sentence was recognised and is a question. */
  readonly questionQuietMs: number;
  /** Of a frame of 20 ms, 16 bit: below it is no speech. Comfort noise is below. */
  readonly speechLoudness: number;
}

export const EAR_SETTINGS: EarSettings = {
  turnQuietMs: 900,
  questionQuietMs: 450,
  speechLoudness: 250,
};

export interface EarListener {
  began(at: number): void;
  fellSilent(at: number): void;
  turnOver(turn: HeardTurn): void;
}

/** Pauses within speech are shorter. */
const PAUSE_MS = 200;
/** A click is no speech. */
const ONSET_FRAMES = 2;

/** Tells when the agent speaks, and what. Time is that of the frames as they arrive. */
export class AgentEar {
  #loudFrames = 0;
  #isSpeaking = false;
  #turnBegan: number | null = null;
  #lastLoud = 0;

  constructor(
    readonly decoder: SentenceDecoder | null,
    readonly listener: EarListener,
    readonly settings: () => EarSettings,
  ) {}

  get isSpeaking(): boolean {
    return this.#isSpeaking;
  }

  /** @param frame 20 ms at 8 kHz @param now milliseconds since 1970 */
  hear(frame: Int16Array, now: number): void {
    const isLoud = loudnessOf(frame) > this.settings().speechLoudness;
    this.#loudFrames = isLoud ? this.#loudFrames + 1 : 0;
    if (this.#loudFrames >= ONSET_FRAMES) this.#noticeSpeech(now);
    // What came before the onset belongs to the sentence, too: the decoder hears everything.
    this.decoder?.push(frame);
    const quietMs = now - this.#lastLoud;
    if (this.#isSpeaking && quietMs >= PAUSE_MS) {
      this.#isSpeaking = false;
      this.listener.fellSilent(this.#lastLoud);
    }
    if (this.#turnBegan !== null && !this.#isSpeaking && this.#isTurnOver(quietMs)) {
      this.#endTurn(this.#turnBegan);
    }
  }

  /** Nothing more will be heard: what was said so far is a turn, too. */
  close(): void {
    if (this.#isSpeaking) this.listener.fellSilent(this.#lastLoud);
    this.#isSpeaking = false;
    if (this.#turnBegan !== null) this.#endTurn(this.#turnBegan);
  }

  #noticeSpeech(now: number): void {
    const onset = now - ONSET_FRAMES * FRAME_MS;
    this.#lastLoud = now;
    if (this.#isSpeaking) return;
    this.#isSpeaking = true;
    this.#turnBegan ??= onset;
    this.listener.began(onset);
  }

  #isTurnOver(quietMs: number): boolean {
    if (quietMs >= this.settings().turnQuietMs) return true;
    if (quietMs < this.settings().questionQuietMs) return false;
    return this.decoder?.best().at(-1)?.text.trimEnd().endsWith('?') ?? false;
  }

  #endTurn(from: number): void {
    this.#turnBegan = null;
    const sentences = (this.decoder?.best() ?? []).map(({ text }) => text);
    this.decoder?.reset();
    this.listener.turnOver({ text: sentences.join(' '), sentences, from, to: this.#lastLoud });
  }
}
