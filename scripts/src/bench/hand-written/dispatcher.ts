/**
 * A dispatcher as somebody would write it who trusts the queue: a job holds all that is sent. It
 * posts with Node's own client, as ours does, or with the library that most would take.
 */
import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import got from 'got';
import { z } from 'zod';
import { tellReady } from '../stage/answer-questions.js';
import { startWorker } from './open-queue.js';

const CONCURRENCY = 50;
const TIMEOUT_MS = 10_000;
const SECRET = 'a secret that all receivers of a bench share';

const environmentSchema = z.object({ QUEUE_URL: z.string(), HTTP_CLIENT: z.enum(['node', 'got']) });
const { QUEUE_URL: queueUrl, HTTP_CLIENT: client } = environmentSchema.parse(process.env);
const agent = new Agent({ keepAlive: true, maxFreeSockets: CONCURRENCY });

type Post = (url: string, body: string, headers: Record<string, string>) => Promise<unknown>;

const CLIENTS: Readonly<Record<typeof client, Post>> = {
  got: (url, body, headers) =>
    got.post(url, {
      body,
      headers,
      agent: { http: agent },
      followRedirect: false,
      retry: { limit: 0 },
      timeout: { request: TIMEOUT_MS },
    }),
  node: (url, body, headers) =>
    new Promise((resolve, reject) => {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      request(url, { method: 'POST', headers, agent, signal }, (response) => {
        response.resume().once('end', resolve).once('error', reject);
      })
        .once('error', reject)
        .end(body);
    }),
};
const post = CLIENTS[client];

await startWorker(
  queueUrl,
  'deliver',
  async ({ data: { id, url, body } }) => {
    const timestamp = Math.floor(Date.now() / 1_000).toString();
    const signature = createHmac('sha256', SECRET)
      .update(`${id}.${timestamp}.${body}`)
      .digest('base64');
    await post(url, body, {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    });
  },
  { concurrency: CONCURRENCY },
);
tellReady();
