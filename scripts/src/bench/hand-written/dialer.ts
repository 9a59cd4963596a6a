/** A worker as somebody would write it who trusts the queue: one statement says that it begins. */
import pg from 'pg';
import { z } from 'zod';
import { tellReady } from '../stage/answer-questions.js';
import { startWorker } from './open-queue.js';

const CONCURRENCY = 100;

const BEGIN = {
  name: 'begin_call',
  text: `UPDATE lead_call SET status = 'ringing', started_at = now()
    WHERE id = $1 AND status = 'pending'`,
};

const environmentSchema = z.object({ DATABASE_URL: z.string(), QUEUE_URL: z.string() });
const { DATABASE_URL: databaseUrl, QUEUE_URL: queueUrl } = environmentSchema.parse(process.env);
const pool = new pg.Pool({ connectionString: databaseUrl });

await startWorker(
  queueUrl,
  'dial',
  async ({ data: { callId } }) => {
    await pool.query({ ...BEGIN, values: [callId] });
  },
  { concurrency: CONCURRENCY },
);
tellReady();
