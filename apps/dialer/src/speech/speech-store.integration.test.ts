import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSpeechStore, speechKey } from './speech-store.js';

function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'immolab-speech-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const soundOf = (value: number, length = 1_000) => ({
  samples: new Int16Array(length).fill(value),
  rate: 24_000,
});

describe('a store of speech', () => {
  it('gives back what was written, to another process too', async () => {
    const folder = join(openFolder(), 'made', 'when', 'missing');
    const key = speechKey(['voice', 'Good day.']);
    await openSpeechStore({ folder, maxBytes: 100_000 }).write(key, soundOf(-7));
    expect(await openSpeechStore({ folder, maxBytes: 100_000 }).read(key)).toEqual(soundOf(-7));
  });

  it('tells keys apart by each of their parts', () => {
    expect(speechKey(['a', 'bc'])).not.toBe(speechKey(['ab', 'c']));
  });

  it('stays within its bound, the longest unused going first', async () => {
    const folder = openFolder();
    const store = openSpeechStore({ folder, maxBytes: 10_000 });
    for (let index = 0; index < 4; index += 1) {
      await store.write(`key${index}`, soundOf(index));
      utimesSync(join(folder, `key${index}`), index, index);
    }
    // Used just now, so they outlive the others.
    await store.read('key0');
    expect(await store.has('key1')).toBe(true);
    await store.write('key4', soundOf(4));
    expect(readdirSync(folder).sort()).toEqual(['key0', 'key1', 'key3', 'key4']);
    for (let index = 5; index < 30; index += 1) await store.write(`key${index}`, soundOf(index));
    expect(readdirSync(folder).length).toBeLessThanOrEqual(4);
  });

  it('that cannot be written or read costs nothing but the sound', async () => {
    const file = join(openFolder(), 'a file');
    writeFileSync(file, '');
    const store = openSpeechStore({ folder: file, maxBytes: 10_000 });
    await store.write('key', soundOf(1));
    expect(await store.has('key')).toBe(false);
    expect(await store.read('key')).toBeNull();
  });
});
