import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { closePauses } from '../audio/close-pauses.js';
import { openSpeechStore, USUAL_SPEED } from '../audio/speech-store.js';
import { LINE_RATE } from '../audio/tone.js';
import { SentenceDecoder } from '../recogniser/sentence-decoder.js';
import { Vocabulary } from '../recogniser/vocabulary.js';
import { type ChatPolicy, speechlessPolicy } from './chat-policy.js';
import { serveListen } from './deepgram-listen.js';
import { type Endpoint, type Fault, openFaults } from './faults.js';
import { learnAgentSentence, OPENAI_ENDPOINTS, type SpeechWorld } from './openai-endpoints.js';
import { sendError, sendJson } from './respond.js';
import type { Speech } from './speech.js';

export interface SpeechServerOptions {
  /** Stands for the language model; without one the server says that it did not understand. */
  readonly chat?: ChatPolicy;
  /** Languages (two letters) by the names of voices; a voice named `de` is German anyway. */
  readonly voices?: Readonly<Record<string, string>>;
  /** Words a minute of the agent's voices; 160. A fast agent makes short tests. */
  readonly agentSpeed?: number;
  /** How long after a sound the streaming recogniser sends the result that contains it; 150. */
  readonly resultDelayMs?: number;
  readonly port?: number;
}

export interface ProviderRequest {
  readonly endpoint: Endpoint;
  /** What was to be said, what was understood, or the last message. */
  readonly text: string;
  /** Of what was to be said; null of all else. */
  readonly voice: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A stand-in for the providers of speech and of the language model. */
export interface SpeechServer extends Speech {
  /** For OpenAI's clients: `baseURL`. */
  readonly openaiUrl: string;
  /** For Deepgram's client: `baseUrl`. */
  readonly deepgramUrl: string;
  /** What was asked so far. */
  readonly requests: readonly ProviderRequest[];
  /** Makes an endpoint fail, for so many requests (all, if not said). */
  fail(endpoint: Endpoint, fault: Fault, times?: number): void;
  /** Ends the faults of an endpoint; of all, without one. */
  heal(endpoint?: Endpoint): void;
  /** Replaces the language model's policy. */
  answerChatsBy(policy: ChatPolicy): void;
  /** Lets telephones recognise a sentence of the agent that this server did not synthesise. */
  learnAgentSentence(text: string, language: string): Promise<void>;
  stop(): Promise<void>;
}

const LANGUAGES = ['en', 'de', 'fr', 'nl'];
/** A stand-in without a network and a model would flatter the agent. */
const RESULT_DELAY_MS = 150;

/** Starts the stand-in on a free port of the loopback interface. Needs espeak-ng on the PATH. */
export async function startSpeechServer(options: SpeechServerOptions = {}): Promise<SpeechServer> {
  const faults = openFaults();
  const requests: ProviderRequest[] = [];
  const world: SpeechWorld = {
    store: openSpeechStore(),
    leadSentences: new Vocabulary(),
    agentSentences: new Vocabulary(),
    languageOf: (voice) =>
      options.voices?.[voice] ?? LANGUAGES.find((language) => voice.startsWith(language)),
    agentSpeed: options.agentSpeed ?? USUAL_SPEED,
    chat: options.chat ?? speechlessPolicy,
    note: (endpoint, text, voice = null) =>
      requests.push({ endpoint, text, voice, at: Date.now() }),
  };
  const server = createServer((request, response) => {
    answer(world, faults, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendError(response, 400, String(error));
    });
  });
  const sockets = serveListen(server, world, faults, options.resultDelayMs ?? RESULT_DELAY_MS);
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port was given');
  const place = `127.0.0.1:${address.port}`;

  return {
    openaiUrl: `http://${place}/v1`,
    deepgramUrl: `ws://${place}`,
    requests,
    fail: (endpoint, fault, times = Infinity) => faults.set(endpoint, fault, times),
    heal: (endpoint) => faults.clear(endpoint),
    answerChatsBy: (policy) => {
      world.chat = policy;
    },
    learnAgentSentence: (text, language) => learnAgentSentence(world, text, language),
    utter: async (text, language, { keepsPauses = false, ...speed } = {}) => {
      const spoken = keepsPauses ? text : text.replaceAll(/[,;:]/g, ' ');
      const samples = await world.store.render(spoken, { language, rate: LINE_RATE, ...speed });
      const utterance = keepsPauses ? samples : closePauses(samples);
      world.leadSentences.add(language, text, utterance);
      return utterance;
    },
    listenToAgent: (language) => new SentenceDecoder(world.agentSentences, language),
    stop: async () => {
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  world: SpeechWorld,
  faults: ReturnType<typeof openFaults>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url?.split('?')[0] ?? '';
  if (path === '/v1/models') return sendJson(response, 200, { object: 'list', data: [] });
  const route = OPENAI_ENDPOINTS[path];
  if (route === undefined) return sendError(response, 404, `no such endpoint: ${path}`);
  const fault = faults.take(route.endpoint);
  if (fault !== null) world.note(route.endpoint, `(${fault.kind})`);
  if (fault?.kind === 'refuse') {
    request.socket.destroy();
    return;
  }
  // Held open until the client gives up.
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'status') return sendError(response, fault.status, 'stand-in fault');
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms));
  await route.handle(world, request, response, fault);
}
