import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FRAME_MS, FRAME_SAMPLES, LINE_RATE } from '../audio/tone.js';
import { encodeWav } from '../audio/wav.js';
import type { Invite } from './invite.js';

interface Piece {
  readonly startMs: number;
  readonly frame: Int16Array;
}

/** Keeps both directions of a call, and writes them side by side: left the agent, right the telephone. */
export class CallRecorder {
  readonly #heard: Piece[] = [];
  readonly #said: Piece[] = [];
  #saved: Promise<string | null> = Promise.resolve(null);

  constructor(
    readonly folder: string,
    readonly invite: Pick<Invite, 'number' | 'callId'>,
  ) {}

  hear(frame: Int16Array): void {
    this.#heard.push({ startMs: Date.now(), frame });
  }

  say(frame: Int16Array): void {
    this.#said.push({ startMs: Date.now(), frame });
  }

  /** The path of the file; null when there was nothing to keep. */
  get saved(): Promise<string | null> {
    return this.#saved;
  }

  save(): void {
    this.#saved = this.#write();
  }

  async #write(): Promise<string | null> {
    const start = Math.min(
      ...[this.#heard[0], this.#said[0]].map((piece) => piece?.startMs ?? Infinity),
    );
    if (!Number.isFinite(start)) return null;
    const [left, right] = [layOut(this.#heard, start), layOut(this.#said, start)];
    const both = new Int16Array(2 * Math.max(left.length, right.length));
    left.forEach((sample, index) => {
      both[2 * index] = sample;
    });
    right.forEach((sample, index) => {
      both[2 * index + 1] = sample;
    });
    await mkdir(this.folder, { recursive: true });
    const digits = this.invite.number.replaceAll(/\D/g, '');
    const file = join(this.folder, `${digits}-${this.invite.callId}.wav`);
    await writeFile(file, encodeWav(both, LINE_RATE, 2));
    return file;
  }
}

/** Frames one after the other; a gap of more than 60 ms stays a gap. */
function layOut(pieces: readonly Piece[], start: number): Int16Array {
  const starts: number[] = [];
  let next = 0;
  for (const { startMs } of pieces) {
    const wanted = ((startMs - start) * LINE_RATE) / 1_000;
    const isGap = wanted - next > (3 * FRAME_MS * LINE_RATE) / 1_000;
    starts.push(isGap ? Math.round(wanted) : next);
    next = (starts.at(-1) ?? 0) + FRAME_SAMPLES;
  }
  const sound = new Int16Array(next);
  pieces.forEach(({ frame }, index) => {
    sound.set(frame, starts[index] ?? 0);
  });
  return sound;
}
