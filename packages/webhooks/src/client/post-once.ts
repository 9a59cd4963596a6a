import { type ClientRequest, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
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

/** The receiver took longer than it has. */
class PostTimeoutError extends Error {
  override readonly name = 'PostTimeoutError';
  readonly code = 'ETIMEDOUT';
}

class PostAbortedError extends Error {
  override readonly name = 'PostAbortedError';
  readonly code = 'ABORT_ERR';
}

/**
 * Posts once, following nothing. The status decides what became of it: the body of the answer is
 * only drained. Node's own client: `got` on top of it takes more processor time than all the rest of
 * a plain worker's delivery (`npm run bench -- webhook` measures both).
 */
export function postOnce(options: PostOnceOptions): Promise<PostAnswer> {
  return new Promise((resolve) => {
    const request = open(options);
    let answer: PostAnswer | null = null;
    let drainTimer: NodeJS.Timeout | undefined;
    // The whole exchange: limits for its parts do not stop a receiver that trickles.
    const timer = setTimeout(
      () => request.destroy(new PostTimeoutError('the receiver took too long')),
      options.timeoutMs,
    );
    // Not an option of the request: there the same takes a dozen steps of the streams' own.
    const { signal } = options;
    const abort = () => request.destroy(new PostAbortedError('the post was broken off'));
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    const finish = (result: PostAnswer): void => {
      clearTimeout(timer);
      clearTimeout(drainTimer);
      signal?.removeEventListener('abort', abort);
      resolve(result);
    };

    request.once('response', (response) => {
      const { statusCode = 0 } = response;
      const given = { statusCode, reason: reasonOfStatus(statusCode), staleConnection: false };
      answer = given;
      let bytes = 0;
      drainTimer = setTimeout(() => request.destroy(), DRAIN_MS);
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MAX_ANSWER_BYTES) request.destroy();
      });
      // However its body ends.
      response.on('error', () => finish(given));
      response.once('close', () => finish(given));
    });
    request.on('error', (error) => {
      const reason = reasonOfError(error);
      const staleConnection = request.reusedSocket && reason === 'connection_lost';
      // A receiver may answer and hang up before it has read everything.
      finish(answer ?? { statusCode: null, reason, staleConnection });
    });
    // Without an answer or an error when the receiver has changed to another protocol.
    request.once('close', () => {
      finish(answer ?? { statusCode: null, reason: 'invalid_response', staleConnection: false });
    });
    request.end(options.body);
  });
}

function open({ url, body, headers, agents, lookup }: PostOnceOptions): ClientRequest {
  const isSecure = url.protocol === 'https:';
  const send = isSecure ? requestHttps : requestHttp;
  return send(url, {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    agent: isSecure ? agents.https : agents.http,
    lookup,
  });
}
