import { createServer, type IncomingMessage } from 'node:http';
import { type WebhookPayload, webhookPayloadSchema } from '@immolab/contracts';
import { Webhook } from 'standardwebhooks';

/** An event as it arrived, checked as an integrator would check it. */
export interface ReceivedWebhook {
  readonly id: string;
  readonly payload: WebhookPayload;
}

/** A small receiver on this machine, as an integrator's server would be. */
export interface WebhookReceiver {
  readonly url: string;
  /** @throws when none for the call arrives in time, or one whose signature is wrong */
  waitFor(callId: string, timeoutMs: number): Promise<ReceivedWebhook>;
  close(): Promise<void>;
}

const PATH = '/webhooks/immolab';
const MOST_BYTES = 1_000_000;

/**
 * Receives webhooks of one key.
 *
 * @param secret the key's webhook secret, `whsec_…`
 */
export async function openWebhookReceiver(secret: string, port: number): Promise<WebhookReceiver> {
  const verifier = new Webhook(secret);
  const arrived = new Map<string, ReceivedWebhook>();
  const waiting = new Map<string, (received: ReceivedWebhook) => void>();
  const refusals: string[] = [];

  const server = createServer(async (request, answer) => {
    try {
      const body = await readBody(request);
      verifier.verify(body, flatten(request.headers));
      const payload = webhookPayloadSchema.parse(JSON.parse(body));
      const received = { id: String(request.headers['webhook-id']), payload };
      arrived.set(payload.callId, received);
      waiting.get(payload.callId)?.(received);
      answer.writeHead(204).end();
    } catch (error) {
      refusals.push(String(error));
      answer.writeHead(400).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  return {
    url: `http://127.0.0.1:${port}${PATH}`,
    waitFor: (callId, timeoutMs) =>
      new Promise((resolve, reject) => {
        const known = arrived.get(callId);
        if (known !== undefined) {
          resolve(known);
          return;
        }
        const timer = setTimeout(() => {
          const why = refusals.map((refusal) => `\nRefused: ${refusal}`).join('');
          reject(new Error(`No webhook arrived within ${timeoutMs / 1_000} s.${why}`));
        }, timeoutMs);
        waiting.set(callId, (received) => {
          clearTimeout(timer);
          resolve(received);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) throw new Error('The body is too long.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function flatten(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]),
  );
}
