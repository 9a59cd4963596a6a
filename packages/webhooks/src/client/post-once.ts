import got from 'got';
import type { Agents, guardLookup } from './agents.js';
import { type PostReason, reasonOfError, reasonOfStatus } from './reason.js';

export interface PostOnceOptions {
  readonly url: URL;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly agents: Agents;
  readonly lookup: ReturnType<typeof guardLookup>;
  readonly signal: AbortSignal | undefined;
}

export interface PostAnswer {
  readonly statusCode: number | null;
  readonly reason: PostReason;
  /** The connection was an old one that the receiver had just closed. */
  readonly staleConnection: boolean;
}

/** Of an answer at most this much is read; nothing of it is kept. */
const MAX_ANSWER_BYTES = 64 * 1_024;
/** Time for the rest of an answer, so that its connection can be used again, in milliseconds. */
const DRAIN_MS = 1_000;

/** Posts once. Its status decides what became of it: the body of the answer is only drained. */
export function postOnce(options: PostOnceOptions): Promise<PostAnswer> {
  return new Promise((resolve) => {
    const request = got.stream(options.url, {
      method: 'POST',
      body: options.body,
      headers: { ...options.headers },
      agent: { http: options.agents.http, https: options.agents.https },
      dnsLookup: options.lookup,
      // The whole exchange: limits for its parts do not stop a receiver that trickles.
      timeout: { request: options.timeoutMs },
      followRedirect: false,
      decompress: false,
      throwHttpErrors: false,
      http2: false,
      retry: { limit: 0 },
      ...(options.signal && { signal: options.signal }),
    });
    let answer: PostAnswer | null = null;
    let drainTimer: NodeJS.Timeout | undefined;
    let bytes = 0;
    const finish = (result: PostAnswer) => {
      clearTimeout(drainTimer);
      resolve(result);
    };

    request.once('response', ({ statusCode }: { statusCode: number }) => {
      const given = { statusCode, reason: reasonOfStatus(statusCode), staleConnection: false };
      answer = given;
      drainTimer = setTimeout(() => {
        request.destroy();
        finish(given);
      }, DRAIN_MS);
    });
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MAX_ANSWER_BYTES || answer === null) return;
      request.destroy();
      finish(answer);
    });
    request.once('end', () => answer && finish(answer));
    request.on('error', (error) => {
      const reason = reasonOfError(error);
      const staleConnection = request.reusedSocket === true && reason === 'connection_lost';
      finish(answer ?? { statusCode: null, reason, staleConnection });
    });
  });
}
