/**
 * The API as somebody would write it who has nothing else to think of: Express, zod, one prepared
 * statement and one job a call; no keys, limits, quotas, references to check or log.
 */
import { randomUUID } from 'node:crypto';
import express from 'express';
import pg from 'pg';
import { z } from 'zod';
import { tellReady } from '../stage/answer-questions.js';
import { FORGET, openQueue } from './open-queue.js';
import { triggerSchema } from './trigger-schema.js';

const POOL_SIZE = 8;

const INSERT = {
  name: 'insert_call',
  text: `
    INSERT INTO lead_call (id, external_ref, lead, property, agent_config, viewing_slots,
      callback_webhook)
    VALUES ($1, $2, $3, $4, $5, $6, $7)`,
};

const READ = {
  name: 'read_call',
  text: 'SELECT id, external_ref, status, result, created_at FROM lead_call WHERE id = $1',
};

const environmentSchema = z.object({ DATABASE_URL: z.string(), QUEUE_URL: z.string() });

const { DATABASE_URL: databaseUrl, QUEUE_URL: queueUrl } = environmentSchema.parse(process.env);
const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL_SIZE });
const queue = await openQueue(queueUrl, 'dial');

const api = express();
api.disable('x-powered-by');
api.disable('etag');

api.post('/api/v1/calls/trigger', express.json(), async (request, response) => {
  const parsed = triggerSchema.safeParse(request.body);
  if (!parsed.success) {
    response.status(400).json({ error: 'Validation error', details: parsed.error.issues });
    return;
  }
  const { lead, property, agent_config, viewing_slots, callback_webhook, external_ref } =
    parsed.data;
  const callId = randomUUID();
  const values = [
    callId,
    external_ref,
    JSON.stringify(lead),
    JSON.stringify(property),
    JSON.stringify(agent_config),
    JSON.stringify(viewing_slots),
    callback_webhook,
  ];
  await pool.query({ ...INSERT, values });
  await queue.add('dial', { callId }, { jobId: callId, ...FORGET });
  response.status(201).json({
    callId,
    status: 'initiated',
    externalRef: external_ref ?? null,
    roomName: `call-${callId}`,
  });
});

api.get('/api/v1/calls/:callId', async (request, response) => {
  const { rows } = await pool.query({ ...READ, values: [request.params.callId] });
  const [call] = rows;
  if (call === undefined) {
    response.status(404).json({ error: 'Not found' });
    return;
  }
  const { result, ...rest } = call;
  response.json({ ...rest, ...result });
});

const server = api.listen(0, '127.0.0.1', () => {
  const address = server.address();
  tellReady(address !== null && typeof address === 'object' ? address.port : null);
});
