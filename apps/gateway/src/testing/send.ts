import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';

export interface SentRequest {
  readonly method?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON with its content type. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly body?: string | Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Parsed; null when the answer was no JSON. */
  readonly body: unknown;
}

/** Sends exactly this path, also one that a URL parser would clean up. */
export async function send(
  baseUrl: string,
  path: string,
  { method, key, headers = {}, json, body }: SentRequest = {},
): Promise<Answer> {
  const { hostname, port } = new URL(baseUrl);
  const payload = json === undefined ? body : JSON.stringify(json);
  const sent = httpRequest({
    hostname,
    port,
    path,
    method: method ?? (payload === undefined ? 'GET' : 'POST'),
    headers: {
      ...(key !== undefined && { 'x-api-key': key }),
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...(payload !== undefined && { 'content-length': Buffer.byteLength(payload) }),
      ...headers,
    },
  });
  return new Promise((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', (response) => {
      text(response).then((content) => {
        const { statusCode = 0, headers: received } = response;
        resolve({ status: statusCode, headers: received, text: content, body: parse(content) });
      }, reject);
    });
    sent.end(payload);
  });
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
