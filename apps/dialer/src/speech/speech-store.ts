import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sound } from './sound.js';

/** Written of the bound before the folder is looked through again. */
const PRUNE_AFTER_SHARE = 0.05;

/** Of the bound, what is left after looking through, so that it is not done for each sentence. */
const KEPT_SHARE = 0.9;

/** A file is the sample rate, 32 bit little endian, and the samples. */
const HEADER_BYTES = 4;

export interface SpeechStoreOptions {
  /** Shared by all processes of a machine; made when it is missing. */
  readonly folder: string;
  /** All files together; the longest unused go first. */
  readonly maxBytes: number;
}

/**
 * Sentences as they sound, on disk. What is kept holds no personal data: that is for the caller to
 * see to. A store that fails costs a synthesis and nothing else, so nothing here throws.
 */
export interface SpeechStore {
  /** Whether it is there; it counts as used then. */
  has(key: string): Promise<boolean>;
  read(key: string): Promise<Sound | null>;
  write(key: string, sound: Sound): Promise<void>;
}

/** @param parts what the sound depends on: provider, model, voice, language, text */
export function speechKey(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}

export function openSpeechStore({ folder, maxBytes }: SpeechStoreOptions): SpeechStore {
  // Others may have written: the first write looks through the folder.
  let written = Number.POSITIVE_INFINITY;

  const touch = async (key: string): Promise<void> => {
    const now = new Date();
    await utimes(join(folder, key), now, now);
  };

  const find = async (key: string): Promise<Sound> => {
    const bytes = new Uint8Array(await readFile(join(folder, key)));
    await touch(key);
    const { buffer } = bytes.slice(HEADER_BYTES);
    const rate = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    return { samples: new Int16Array(buffer), rate };
  };

  const keep = async (key: string, { samples, rate }: Sound): Promise<void> => {
    await mkdir(folder, { recursive: true });
    const bytes = new Uint8Array(HEADER_BYTES + samples.byteLength);
    new DataView(bytes.buffer).setUint32(0, rate, true);
    bytes.set(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength), HEADER_BYTES);
    // Another process may read it at any moment: it is there whole or not at all.
    const draft = join(folder, `${randomUUID()}.draft`);
    await writeFile(draft, bytes);
    await rename(draft, join(folder, key));
    written += bytes.length;
    if (written < maxBytes * PRUNE_AFTER_SHARE) return;
    written = 0;
    await prune(folder, maxBytes);
  };

  return {
    has: (key) =>
      touch(key).then(
        () => true,
        () => false,
      ),
    read: (key) => find(key).catch(() => null),
    write: (key, sound) => keep(key, sound).catch(() => undefined),
  };
}

async function prune(folder: string, maxBytes: number): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const { size, mtimeMs } = await stat(path);
      return { path, size, mtimeMs };
    }),
  );
  let total = files.reduce((sum, { size }) => sum + size, 0);
  if (total <= maxBytes) return;
  for (const { path, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= maxBytes * KEPT_SHARE) return;
    await rm(path, { force: true });
    total -= size;
  }
}
