import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { espeak, type SpeakingStyle } from './espeak.js';
import { resample } from './resample.js';
import { bytesOf, samplesOf } from './wav.js';

/** 150 MB at most, of some 70 KB a sentence and rate. */
const MOST_FILES = 4_000;
const KEPT_AFTER_CLEANING = 0.75;
export const AGENT_RATE = 24_000;
/** Words a minute, where nothing else is said. */
export const USUAL_SPEED = 160;

export interface Rendering extends Partial<SpeakingStyle> {
  readonly language: string;
  /** Of the samples, in Hz. */
  readonly rate: number;
}

/** Speech by espeak-ng, kept in memory and, within bounds, on disk for the next run. */
export interface SpeechStore {
  render(text: string, rendering: Rendering): Promise<Int16Array>;
}

/**
 * @param folder where renderings are kept between runs
 * @param mostFiles so many at most, when it is opened
 */
export function openSpeechStore(
  folder = join(tmpdir(), 'immolab-call-testkit-speech'),
  mostFiles = MOST_FILES,
): SpeechStore {
  const kept = new Map<string, Promise<Int16Array>>();
  const ready = mkdir(folder, { recursive: true }).then(() => removeOldest(folder, mostFiles));
  const render = async (text: string, rendering: Rendering, name: string): Promise<Int16Array> => {
    await ready;
    const file = join(folder, name);
    const stored = await readFile(file).catch(() => null);
    if (stored !== null) {
      const now = new Date();
      await utimes(file, now, now).catch(() => {});
      return samplesOf(stored);
    }
    const sound = await espeak(text, { speed: USUAL_SPEED, ...rendering });
    const samples = resample(sound, rendering.rate);
    await keepFile(file, bytesOf(samples));
    return samples;
  };
  return {
    render: (text, rendering) => {
      const name = nameOf(text, rendering);
      let samples = kept.get(name);
      if (samples === undefined) {
        samples = render(text, rendering, name);
        kept.set(name, samples);
        // What failed is tried again.
        samples.catch(() => kept.delete(name));
      }
      return samples;
    },
  };
}

function nameOf(text: string, { language, rate, speed = USUAL_SPEED }: Rendering): string {
  const key = JSON.stringify([language, rate, speed, text]);
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}

/** Renamed when it is whole: several processes may render the same sentence. */
async function keepFile(file: string, bytes: Buffer): Promise<void> {
  const part = `${file}.${process.pid}`;
  await writeFile(part, bytes);
  await rename(part, file);
}

async function removeOldest(folder: string, mostFiles: number): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= mostFiles) return;
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const used = await stat(path).catch(() => null);
      return { path, usedAt: used?.mtimeMs ?? 0 };
    }),
  );
  files.sort((a, b) => b.usedAt - a.usedAt);
  const old = files.slice(mostFiles * KEPT_AFTER_CLEANING);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}
