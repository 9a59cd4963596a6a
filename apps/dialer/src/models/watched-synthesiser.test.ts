import { tts } from '@livekit/agents';
import { AudioFrame } from '@livekit/rtc-node';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { readLiveConfig } from '../configuration/live-config.js';
import { loadDialerConfig } from '../configuration/load-dialer-config.js';
import { LIVE_ENVIRONMENT, STORES } from '../configuration/testing/live-environment.js';
import { joinSynthesisers } from './join-models.js';

beforeAll(silenceLiveKitLog);

/** A provider that gives so many frames, and then either ends or says nothing any more. */
class ScriptedSynthesiser extends tts.TTS {
  override readonly label = 'scripted';
  asked = 0;

  constructor(
    readonly frames: number,
    readonly ends: boolean,
  ) {
    super(24_000, 1, { streaming: false });
  }

  override synthesize(text: string, _options?: object, signal?: AbortSignal): tts.ChunkedStream {
    this.asked += 1;
    return new ScriptedSound(this, text, signal);
  }

  override stream(): tts.SynthesizeStream {
    throw new Error('not asked for');
  }
}

class ScriptedSound extends tts.ChunkedStream {
  override readonly label = 'scripted';
  readonly #script: ScriptedSynthesiser;

  constructor(script: ScriptedSynthesiser, text: string, signal?: AbortSignal) {
    super(text, script, undefined, signal);
    this.#script = script;
  }

  protected override async run(): Promise<void> {
    for (let count = 0; count < this.#script.frames; count += 1) {
      const frame = new AudioFrame(new Int16Array(240), 24_000, 1, 240);
      this.queue.put({ requestId: '', segmentId: '', frame, final: false });
    }
    if (this.#script.ends) return;
    await new Promise<void>((resolve) => {
      this.abortSignal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
}

function settings() {
  const env = { ...STORES, ...LIVE_ENVIRONMENT, TTS_TIMEOUT_MS: '500' };
  const config = readLiveConfig(loadDialerConfig(env));
  if (config === null) throw new Error('not live');
  return config.models;
}

async function framesOf(...list: readonly ScriptedSynthesiser[]): Promise<number> {
  const joined = joinSynthesisers(list, settings());
  onTestFinished(() => joined.close());
  let frames = 0;
  for await (const _ of joined.synthesize('Guten Tag.')) frames += 1;
  return frames;
}

describe('a list of synthesisers', () => {
  it('gives a sentence to the next one when the first takes it and never answers', async () => {
    const silent = new ScriptedSynthesiser(0, false);
    const well = new ScriptedSynthesiser(3, true);
    expect(await framesOf(silent, well)).toBe(3);
    expect(silent.asked).toBeGreaterThan(0);
  });

  it('asks the first alone when it is well', async () => {
    const other = new ScriptedSynthesiser(5, true);
    expect(await framesOf(new ScriptedSynthesiser(3, true), other)).toBe(3);
    expect(other.asked).toBe(0);
  });

  it('ends a sentence in whose middle the sound stops', async () => {
    expect(await framesOf(new ScriptedSynthesiser(2, false))).toBe(2);
  });
});
