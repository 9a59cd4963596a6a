/** Frames of a track that may wait for those of the others: LiveKit's own mixer begins with so many. */
const MOST_WAITING = 3;

const LOUDEST = 32_767;

/** One of the sounds that are mixed. */
export interface MixedSound {
  push(frame: Int16Array): void;
  end(): void;
}

/** Mixes the tracks of a room to one sound, as a SIP service does: the oldest track keeps the time. */
export class FrameMixer {
  readonly #sounds = new Map<MixedSound, Int16Array[]>();

  constructor(private readonly mixed: (frame: Int16Array) => void) {}

  open(): MixedSound {
    const sound: MixedSound = {
      push: (frame) => this.#push(sound, frame),
      end: () => void this.#sounds.delete(sound),
    };
    this.#sounds.set(sound, []);
    return sound;
  }

  #push(sound: MixedSound, frame: Int16Array): void {
    const [first] = this.#sounds.keys();
    if (first === sound) {
      this.mixed(this.#addOthers(sound, frame));
      return;
    }
    const waiting = this.#sounds.get(sound);
    waiting?.push(frame);
    if (waiting !== undefined && waiting.length > MOST_WAITING) waiting.shift();
  }

  #addOthers(sound: MixedSound, frame: Int16Array): Int16Array {
    const sum = Int32Array.from(frame);
    for (const [other, waiting] of this.#sounds) {
      const added = other === sound ? undefined : waiting.shift();
      if (added === undefined) continue;
      for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (added[at] ?? 0);
    }
    return Int16Array.from(sum, (value) => Math.max(-LOUDEST, Math.min(LOUDEST, value)));
  }
}
