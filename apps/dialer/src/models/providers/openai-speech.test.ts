import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { initializeLogger } from '@livekit/agents';
import { OpenAI } from 'openai';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { joinFrames } from '../../speech/sound.js';
import { OpenaiSpeech } from './openai-speech.js';

const SAMPLES = Int16Array.from({ length: 24_000 }, (_, index) => index - 12_000);

/** Speaks one second whatever it is given, and remembers what that was. */
const asked: unknown[] = [];
let isBroken = false;
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    asked.push(JSON.parse(Buffer.concat(parts).toString()));
    const sound = Buffer.concat([Buffer.from(SAMPLES.buffer), Buffer.from([1])]);
    if (!isBroken) return response.end(sound);
    response.write(sound.subarray(0, 1_000), () => response.destroy());
  });
});

function open(): OpenaiSpeech {
  const { port } = server.address() as AddressInfo;
  const baseURL = `http://127.0.0.1:${port}/v1`;
  const client = new OpenAI({ apiKey: 'none', baseURL, maxRetries: 0, logLevel: 'off' });
  return new OpenaiSpeech({ client, model: 'tts', voice: 'anna' });
}

const framesOfAll = async (speech: OpenaiSpeech) => {
  const frames = [];
  for await (const { frame } of speech.synthesize('Good morning.')) frames.push(frame);
  return frames;
};

beforeAll(async () => {
  initializeLogger({ pretty: false, level: 'fatal' });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());

it('asks for samples and hands them on as they are, an odd byte aside', async () => {
  const sound = joinFrames(await framesOfAll(open()));
  expect(sound).toEqual({ samples: SAMPLES, rate: 24_000 });
  expect(asked.at(-1)).toEqual({
    ...{ model: 'tts', voice: 'anna' },
    ...{ input: 'Good morning.', response_format: 'pcm' },
  });
});

it('gives nothing of a sentence that breaks off', async () => {
  isBroken = true;
  expect(await framesOfAll(open())).toEqual([]);
});
