import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** All of a call in one row, as a service would keep it that does nothing else. */
const TABLES = `
  CREATE TABLE lead_call (
    id uuid PRIMARY KEY,
    external_ref text UNIQUE,
    status text NOT NULL DEFAULT 'pending',
    lead jsonb NOT NULL,
    property jsonb NOT NULL,
    agent_config jsonb,
    viewing_slots jsonb,
    callback_webhook text,
    result jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz
  )`;

/** Makes an empty database for the hand-written services on the server at `serverUrl`. */
export async function createHandWrittenDatabase(serverUrl: string): Promise<string> {
  const url = new URL(serverUrl);
  const name = `hand_written_${randomBytes(4).toString('hex')}`;
  await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${name}`));
  url.pathname = `/${name}`;
  await withClient(url.href, (client) => client.query(TABLES));
  return url.href;
}

/** A call that is over. */
export interface FinishedCall {
  readonly id: string;
  /** As its answer is to be. */
  readonly result: unknown;
}

export async function insertFinishedCalls(
  databaseUrl: string,
  calls: readonly FinishedCall[],
): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    await client.query(
      `INSERT INTO lead_call (id, status, lead, property, result)
       SELECT id, 'completed', '{}', '{}', result
       FROM unnest($1::uuid[], $2::jsonb[]) AS finished(id, result)`,
      [calls.map(({ id }) => id), calls.map(({ result }) => JSON.stringify(result))],
    );
    await client.query('VACUUM ANALYZE lead_call');
  });
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
