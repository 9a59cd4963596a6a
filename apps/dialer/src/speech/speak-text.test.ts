import { AudioFrame } from '@livekit/rtc-node';
import { describe, expect, it } from 'vitest';
import { speakText } from './speak-text.js';

const frameOf = (value: number) => new AudioFrame(new Int16Array([value]), 24_000, 1, 1);

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

async function speak(...texts: readonly string[]) {
  const begun: string[] = [];
  const heard: number[] = [];
  const sound = speakText(pieces(...texts), async function* (sentence) {
    begun.push(sentence);
    yield frameOf(sentence.length);
  });
  for await (const { data } of sound) heard.push(data[0] ?? 0);
  return { begun, heard };
}

describe('a text', () => {
  it('is spoken sentence by sentence, in order', async () => {
    const { begun, heard } = await speak('Thank you. How many are you?');
    expect(begun).toEqual(['Thank you.', 'How many are you?']);
    expect(heard).toEqual([10, 17]);
  });

  it('that comes in pieces is put together at its sentences', async () => {
    const { begun } = await speak('Thank', ' you', '. How', ' many', ' are you?');
    expect(begun).toEqual(['Thank you.', 'How many are you?']);
  });

  it('begins a sentence while the one before it is still being played', async () => {
    const begun: string[] = [];
    const sound = speakText(pieces('One. Two.'), async function* (sentence) {
      begun.push(sentence);
      yield frameOf(1);
    });
    const reader = sound.getReader();
    await reader.read();
    expect(begun).toEqual(['One.', 'Two.']);
    await reader.cancel();
  });

  it('is spoken as far as it is there: a whole sentence waits for no other', async () => {
    const sound = speakText(
      (async function* () {
        yield 'One moment, please.';
        await new Promise(() => undefined);
      })(),
      async function* (sentence) {
        yield frameOf(sentence.length);
      },
    );
    const { value } = await sound.getReader().read();
    expect(value?.data[0]).toBe(19);
  });

  it('whose sentence cannot be spoken fails', async () => {
    const sound = speakText(pieces('One. Two.'), async function* (sentence) {
      if (sentence === 'Two.') throw new Error('no voice');
      yield frameOf(1);
    });
    const reader = sound.getReader();
    await reader.read();
    await expect(reader.read()).rejects.toThrow('no voice');
  });
});
