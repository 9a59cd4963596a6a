import type { Speech } from '../speech-server/speech.js';
import { AgentEar, EAR_SETTINGS, type EarSettings } from './agent-ear.js';
import type { CallRecorder } from './call-recorder.js';
import type { EventLog } from './event-log.js';
import type { Line } from './line.js';
import { LineClock } from './line-clock.js';
import { Mouth } from './mouth.js';

/** Frames sent ahead, so that a late timer leaves no gap. */
const HEAD_START_FRAMES = 2;
/** The room is heard as silence when it sends nothing for so long. */
const MISSING_AUDIO_MS = 60;

/** The sound of an answered call, both ways; what is noticed in it goes to the log. */
export class CallAudio {
  readonly #mouth = new Mouth();
  readonly #clock = new LineClock();
  #settings: EarSettings = EAR_SETTINGS;
  #ear: AgentEar | null = null;
  readonly #timers = new Set<NodeJS.Timeout>();
  #lastFrameAt = 0;
  #queuedMs = 0;
  #isDead = false;

  constructor(
    private readonly line: Line,
    private readonly log: EventLog,
    private readonly recorder: CallRecorder | null,
  ) {}

  /** @param speech lets it understand sentences of that language; of all, without one */
  open(speech: Speech | null, language?: string): void {
    this.#ear = new AgentEar(
      speech?.listenToAgent(language) ?? null,
      {
        began: (at) => this.log.record({ type: 'agent-began' }, at),
        fellSilent: (at) => this.log.record({ type: 'agent-fell-silent' }, at),
        turnOver: (turn) => this.log.record({ type: 'heard', ...turn }),
      },
      () => this.#settings,
    );
    this.line.startHearing();
    for (let frame = 0; frame < HEAD_START_FRAMES; frame += 1) this.line.write(this.#mouth.next());
    this.#clock.start(() => this.#tick());
  }

  close(): void {
    this.#clock.stop();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#ear?.close();
    this.#ear = null;
  }

  get isAgentSpeaking(): boolean {
    return this.#ear?.isSpeaking ?? false;
  }

  get worstLagMs(): number {
    return this.#clock.worstLagMs;
  }

  listenFor(settings: Partial<EarSettings>): void {
    this.#settings = { ...this.#settings, ...settings };
  }

  /** Plays it, until its end is heard. @param name of it in the events */
  play(samples: Int16Array, name: string): Promise<void> {
    return new Promise((resolve) => {
      this.#mouth.speak({
        samples,
        began: () => this.#whenHeard(() => this.log.record({ type: 'speech-began', text: name })),
        ended: () =>
          this.#whenHeard(() => {
            this.log.record({ type: 'speech-ended', text: name });
            resolve();
          }),
      });
    });
  }

  /** @param amplitude of what is heard while nothing is said, of 32767 */
  makeNoise(amplitude: number): void {
    this.#mouth.noise = amplitude;
  }

  /** Stops what is being said, in the middle of a word. */
  fallSilent(): void {
    this.#mouth.clear();
  }

  /** Neither sends nor hears anything from now on. */
  die(): void {
    this.#isDead = true;
  }

  hear(frame: Int16Array): void {
    if (this.#isDead) return;
    this.#lastFrameAt = Date.now();
    this.#ear?.hear(frame, this.#lastFrameAt);
    this.recorder?.hear(frame);
  }

  #tick(): void {
    const frame = this.#mouth.next();
    this.recorder?.say(frame);
    if (!this.#isDead) this.#queuedMs = this.line.write(frame);
    const now = Date.now();
    if (now - this.#lastFrameAt > MISSING_AUDIO_MS) {
      this.#ear?.hear(new Int16Array(frame.length), now);
    }
  }

  /** What is written now is heard only when the queue before it is. */
  #whenHeard(notice: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      notice();
    }, this.#queuedMs);
    this.#timers.add(timer);
  }
}
