import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { resample } from '../audio/resample.js';
import { AGENT_RATE, type SpeechStore } from '../audio/speech-store.js';
import { LINE_RATE } from '../audio/tone.js';
import { bytesOf, decodeWav, encodeWav } from '../audio/wav.js';
import { SentenceDecoder } from '../recogniser/sentence-decoder.js';
import type { Vocabulary } from '../recogniser/vocabulary.js';
import { type ChatPolicy, chatRequestSchema, textOf } from './chat-policy.js';
import { describeChat, streamChat } from './chat-stream.js';
import type { Endpoint, Fault } from './faults.js';
import { readBody, sendError, sendJson, sendPieces } from './respond.js';

export interface SpeechWorld {
  readonly store: SpeechStore;
  /** What people on the telephone say. */
  readonly leadSentences: Vocabulary;
  /** What the agent has had synthesised. */
  readonly agentSentences: Vocabulary;
  /** Language of a voice's name; undefined when the voice is not known. */
  languageOf(voice: string): string | undefined;
  /** Words a minute of the agent. */
  readonly agentSpeed: number;
  chat: ChatPolicy;
  /** Tells what was asked and answered. */
  note(endpoint: Endpoint, text: string, voice?: string | null): void;
}

type Handler = (
  world: SpeechWorld,
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault | null,
) => Promise<void>;

const speechRequestSchema = z.looseObject({
  input: z.string(),
  voice: z.string(),
  response_format: z.string().optional(),
});

const NONSENSE = 'Purple numbers whistle under the twelfth Tuesday.';
/** A tenth of a second. */
const PIECE_BYTES = AGENT_RATE / 5;

/** `POST /v1/audio/speech`: `pcm` (24 kHz, 16 bit) or, for any other format, WAV. */
const synthesise: Handler = async (world, request, response, fault) => {
  const body = speechRequestSchema.parse(JSON.parse((await readBody(request)).toString()));
  const language = world.languageOf(body.voice) ?? 'en';
  world.note('speech', body.input, body.voice);
  if (fault?.kind === 'nonsense') return sendPieces(response, 'audio/pcm', ['no sound'], false);
  await learnAgentSentence(world, body.input, language);
  const style = { language, speed: world.agentSpeed };
  const samples = await world.store.render(body.input, { ...style, rate: AGENT_RATE });
  const isRaw = body.response_format === 'pcm';
  const bytes = isRaw ? bytesOf(samples) : encodeWav(samples, AGENT_RATE);
  const type = isRaw ? 'audio/pcm' : 'audio/wav';
  await sendPieces(response, type, cut(bytes), fault?.kind === 'break');
};

/** `POST /v1/audio/transcriptions` with a WAV file. */
const transcribe: Handler = async (world, request, response, fault) => {
  const body = await readBody(request);
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const form = await new Response(new Uint8Array(body), { headers }).formData();
  const file = form.get('file');
  if (!(file instanceof Blob)) return sendError(response, 400, 'file is missing');
  const language = form.get('language');
  const samples = resample(decodeWav(Buffer.from(await file.arrayBuffer())), LINE_RATE);
  const known = typeof language === 'string' ? language.slice(0, 2) : undefined;
  const text = fault?.kind === 'nonsense' ? NONSENSE : recognise(world, samples, known);
  world.note('transcriptions', text);
  if (fault?.kind === 'break') {
    return sendPieces(response, 'application/json', ['{"text":"', text], true);
  }
  sendJson(response, 200, { text });
};

/** `POST /v1/chat/completions`, streamed or not. */
const complete: Handler = async (world, request, response, fault) => {
  const body = chatRequestSchema.parse(JSON.parse((await readBody(request)).toString()));
  world.note('chat', textOf(body.messages.at(-1)?.content));
  const reply = fault?.kind === 'nonsense' ? { text: NONSENSE } : await world.chat(body);
  if (!body.stream) return sendJson(response, 200, describeChat(reply, body.model));
  const events = [...streamChat(reply, body.model)];
  await sendPieces(response, 'text/event-stream', events, fault?.kind === 'break');
};

export const OPENAI_ENDPOINTS: Readonly<
  Record<string, { readonly endpoint: Endpoint; readonly handle: Handler }>
> = {
  '/v1/audio/speech': { endpoint: 'speech', handle: synthesise },
  '/v1/audio/transcriptions': { endpoint: 'transcriptions', handle: transcribe },
  '/v1/chat/completions': { endpoint: 'chat', handle: complete },
};

/** From now on telephones recognise the sentence when the agent says it. */
export async function learnAgentSentence(
  {
    agentSentences,
    agentSpeed,
    store,
  }: Pick<SpeechWorld, 'agentSentences' | 'agentSpeed' | 'store'>,
  text: string,
  language: string,
): Promise<void> {
  if (agentSentences.has(language, text)) return;
  const style = { language, speed: agentSpeed };
  agentSentences.add(language, text, await store.render(text, { ...style, rate: LINE_RATE }));
}

function recognise({ leadSentences }: SpeechWorld, samples: Int16Array, language?: string): string {
  const decoder = new SentenceDecoder(leadSentences, language, true);
  decoder.push(samples);
  return decoder
    .best()
    .map(({ text }) => text)
    .join(' ');
}

function cut(bytes: Buffer): readonly Buffer[] {
  const count = Math.ceil(bytes.length / PIECE_BYTES);
  return Array.from({ length: count }, (_, index) =>
    bytes.subarray(index * PIECE_BYTES, (index + 1) * PIECE_BYTES),
  );
}
