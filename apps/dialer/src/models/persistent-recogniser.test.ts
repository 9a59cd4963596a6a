import { APIConnectionError, stt } from '@livekit/agents';
import { AudioFrame } from '@livekit/rtc-node';
import { beforeAll, describe, expect, it } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { PersistentRecogniser } from './persistent-recogniser.js';

beforeAll(silenceLiveKitLog);

/** A provider that fails so often before it hears. */
class FailingRecogniser extends stt.STT {
  override readonly label = 'failing';
  asked = 0;

  constructor(readonly failures: number) {
    super({ streaming: false, interimResults: false });
  }

  protected override async _recognize(): Promise<stt.SpeechEvent> {
    this.asked += 1;
    if (this.asked <= this.failures) throw new APIConnectionError({ message: 'down' });
    return { type: stt.SpeechEventType.FINAL_TRANSCRIPT };
  }

  override stream(): stt.SpeechStream {
    throw new Error('not asked for');
  }
}

const sound = new AudioFrame(new Int16Array(160), 16_000, 1, 160);

describe('a recogniser of whole utterances', () => {
  it.each([0, 2])('hears an utterance after %i failures', async (failures) => {
    const provider = new FailingRecogniser(failures);
    const errors: unknown[] = [];
    const recogniser = new PersistentRecogniser(provider, 1_000);
    recogniser.on('error', (error) => errors.push(error));
    const heard = await recogniser.recognize(sound);
    expect(heard.type).toBe(stt.SpeechEventType.FINAL_TRANSCRIPT);
    expect(provider.asked).toBe(failures + 1);
    expect(errors).toEqual([]);
  });

  it('says that nothing is to be heard when it fails for good', async () => {
    const provider = new FailingRecogniser(3);
    const recogniser = new PersistentRecogniser(provider, 1_000);
    const errors: { readonly recoverable: boolean }[] = [];
    recogniser.on('error', (error) => errors.push(error));
    await expect(recogniser.recognize(sound)).rejects.toThrow('down');
    expect(provider.asked).toBe(3);
    expect(errors).toMatchObject([{ type: 'stt_error', recoverable: false }]);
  });

  it('asks no further once nobody waits for it', async () => {
    const provider = new FailingRecogniser(9);
    const recogniser = new PersistentRecogniser(provider, 1_000);
    const errors: unknown[] = [];
    recogniser.on('error', (error) => errors.push(error));
    const ended = new AbortController();
    const heard = recogniser.recognize(sound, ended.signal);
    ended.abort();
    await expect(heard).rejects.toThrow();
    expect(provider.asked).toBe(1);
    expect(errors).toEqual([]);
  });
});
