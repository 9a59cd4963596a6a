/** A dispatcher as somebody would write it who trusts the queue: a job holds all that is sent. */
import { createHmac } from 'node:crypto';
import { Agent } from 'node:http';
import got from 'got';
import { z } from 'zod';
import { tellReady } from '../stage/answer-questions.js';
import { startWorker } from './open-queue.js';

const CONCURRENCY = 50;
const TIMEOUT_MS = 10_000;
const SECRET = 'a secret that all receivers of a bench share';

const environmentSchema = z.object({ QUEUE_URL: z.string() });
const { QUEUE_URL: queueUrl } = environmentSchema.parse(process.env);
const agent = { http: new Agent({ keepAlive: true, maxFreeSockets: CONCURRENCY }) };

await startWorker(
  queueUrl,
  'deliver',
  async ({ data: { id, url, body } }) => {
    const timestamp = Math.floor(Date.now() / 1_000).toString();
    const signature = createHmac('sha256', SECRET)
      .update(`${id}.${timestamp}.${body}`)
      .digest('base64');
    await got.post(url, {
      body,
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`,
      },
      agent,
      followRedirect: false,
      retry: { limit: 0 },
      timeout: { request: TIMEOUT_MS },
    });
  },
  { concurrency: CONCURRENCY },
);
tellReady();
