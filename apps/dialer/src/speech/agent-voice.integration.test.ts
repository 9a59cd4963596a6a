import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tts } from '@livekit/agents';
import { AudioFrame } from '@livekit/rtc-node';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { createAgentVoice, type Keeping } from './agent-voice.js';
import { openSpeechStore } from './speech-store.js';

beforeAll(silenceLiveKitLog);

/** Gives one frame for a text, and counts what it is asked for. */
class CountingSynthesiser extends tts.TTS {
  override readonly label = 'counting';
  readonly texts: string[] = [];
  isBroken = false;

  constructor() {
    super(24_000, 1, { streaming: false });
  }

  override synthesize(text: string): tts.ChunkedStream {
    this.texts.push(text);
    return new OneFrame(text, this);
  }

  override stream(): tts.SynthesizeStream {
    throw new Error('not asked for');
  }
}

class OneFrame extends tts.ChunkedStream {
  override readonly label = 'one frame';
  readonly #isSilent: boolean;

  constructor(text: string, synthesiser: CountingSynthesiser) {
    super(text, synthesiser);
    this.#isSilent = synthesiser.isBroken;
  }

  protected override async run(): Promise<void> {
    const frame = new AudioFrame(new Int16Array(2_400).fill(7), 24_000, 1, 2_400);
    if (!this.#isSilent) this.queue.put({ requestId: '', segmentId: '', frame, final: true });
  }
}

async function openVoice() {
  const folder = await mkdtemp(join(tmpdir(), 'immolab-voice-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const synthesiser = new CountingSynthesiser();
  const open = () =>
    createAgentVoice({
      synthesiserFor: () => synthesiser,
      identityFor: () => 'counting:voice',
      store: openSpeechStore({ folder, maxBytes: 1_000_000 }),
    });
  return { folder, synthesiser, open };
}

async function samples(
  voice: ReturnType<typeof createAgentVoice>,
  sentence: string,
  keeping: Keeping,
): Promise<number> {
  let count = 0;
  for await (const { data } of voice.speak(sentence, 'en', keeping)) count += data.length;
  return count;
}

describe('the voice of a call', () => {
  it('has ready what was prepared, and keeps across calls what names nobody', async () => {
    const { folder, synthesiser, open } = await openVoice();
    const texts = [
      { text: 'Am I speaking with John Smith?', personal: true },
      { text: 'What is your budget?', personal: false },
    ];
    const voice = open();
    await voice.prepare(texts, 'en', new AbortController().signal);
    expect(synthesiser.texts).toHaveLength(2);
    for (const { text } of texts) {
      expect(voice.isPrepared(text, 'en')).toBe(true);
      expect(await samples(voice, text, 'for_the_call')).toBe(2_400);
    }
    expect(synthesiser.texts).toHaveLength(2);
    expect(await readdir(folder)).toHaveLength(1);

    const next = open();
    await next.prepare(texts, 'en', new AbortController().signal);
    expect(synthesiser.texts.slice(2)).toEqual(['Am I speaking with John Smith?']);
    expect(next.isPrepared('What is your budget?', 'en')).toBe(true);
    expect(await samples(next, 'What is your budget?', 'always')).toBe(2_400);
    expect(synthesiser.texts).toHaveLength(3);
  });

  it('synthesises again what was kept when it was prepared and is gone when it is spoken', async () => {
    const { folder, synthesiser, open } = await openVoice();
    const texts = [{ text: 'What is your budget?', personal: false }];
    await open().prepare(texts, 'en', new AbortController().signal);
    const voice = open();
    await voice.prepare(texts, 'en', new AbortController().signal);
    for (const name of await readdir(folder)) await rm(join(folder, name));
    expect(await samples(voice, 'What is your budget?', 'always')).toBe(2_400);
    expect(synthesiser.texts).toHaveLength(2);
  });

  it('keeps what a model has said for no moment', async () => {
    const { folder, synthesiser, open } = await openVoice();
    const voice = open();
    for (const times of [1, 2]) {
      expect(await samples(voice, 'The flat has a lift.', 'never')).toBe(2_400);
      expect(synthesiser.texts).toHaveLength(times);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('prepares no further once nobody waits for it', async () => {
    const { synthesiser, open } = await openVoice();
    const texts = [{ text: 'What is your budget?', personal: false }];
    await open().prepare(texts, 'en', AbortSignal.abort());
    expect(synthesiser.texts).toEqual([]);
  });

  it('says that a sentence has no sound, and does not keep that', async () => {
    const { folder, synthesiser, open } = await openVoice();
    const voice = open();
    synthesiser.isBroken = true;
    await expect(samples(voice, 'Goodbye.', 'always')).rejects.toThrow('gave no sound');
    synthesiser.isBroken = false;
    expect(await samples(voice, 'Goodbye.', 'always')).toBe(2_400);
    expect(await readdir(folder)).toHaveLength(1);
  });
});
