import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { openSpeechStore } from './speech-store.js';
import { loudnessOf } from './tone.js';

describe.skipIf(inject('liveKitServer') === null)(
  'speech (does not run without livekit-server or Go, and espeak-ng)',
  () => {
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'speech-store-'));
    });
    afterEach(() => rm(folder, { recursive: true, force: true }));

    it('is rendered at the rate that is asked for, in the language', async () => {
      const store = openSpeechStore(folder);
      const slow = await store.render('Good day.', { language: 'en', rate: 8_000 });
      const fast = await store.render('Good day.', { language: 'en', rate: 24_000 });
      expect(Math.abs(fast.length / slow.length - 3)).toBeLessThan(0.01);
      expect(loudnessOf(slow)).toBeGreaterThan(1_000);
      const german = await store.render('Good day.', { language: 'de', rate: 8_000 });
      expect(german).not.toEqual(slow);
    });

    it('is kept for the next run', async () => {
      const first = await openSpeechStore(folder).render('Hello.', { language: 'en', rate: 8_000 });
      const [name = ''] = await readdir(folder);
      // Something else in its place shows where the second run has it from.
      await writeFile(join(folder, name), Buffer.from(first.buffer).subarray(0, 100));
      const second = await openSpeechStore(folder).render('Hello.', {
        language: 'en',
        rate: 8_000,
      });
      expect(second).toEqual(first.subarray(0, 50));
    });

    it('is kept within bounds: what was not used for longest goes', async () => {
      const store = openSpeechStore(folder);
      for (const word of ['One.', 'Two.', 'Three.', 'Four.', 'Five.']) {
        await store.render(word, { language: 'en', rate: 8_000 });
      }
      await openSpeechStore(folder, 4).render('Five.', { language: 'en', rate: 8_000 });
      expect(await readdir(folder)).toHaveLength(3);
    });

    it('says which voice there is not', async () => {
      const store = openSpeechStore(folder);
      await expect(store.render('Hi.', { language: 'xx', rate: 8_000 })).rejects.toThrow(
        'voice xx',
      );
    });
  },
);
