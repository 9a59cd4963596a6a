import { FRAME_MS } from '../audio/tone.js';

/** More are left out after a pause of the process, as a sound card does. */
const MOST_FRAMES_AT_ONCE = 10;

/** Calls `tick` every 20 ms on average, and makes up for late timers. */
export class LineClock {
  #timer: NodeJS.Timeout | undefined;
  #worstLagMs = 0;

  start(tick: () => void): void {
    let due = performance.now();
    const run = (): void => {
      const lag = performance.now() - due;
      this.#worstLagMs = Math.max(this.#worstLagMs, lag);
      if (lag > MOST_FRAMES_AT_ONCE * FRAME_MS) due = performance.now();
      for (; due <= performance.now(); due += FRAME_MS) tick();
      this.#timer = setTimeout(run, due - performance.now());
    };
    run();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** How late the process was at worst: figures measured on this line can be wrong by so much. */
  get worstLagMs(): number {
    return Math.round(this.#worstLagMs);
  }
}
