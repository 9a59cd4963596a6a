import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface ScratchDatabase {
  readonly url: string;
  /** Drops the database, whoever is still connected. */
  drop(): Promise<void>;
}

/** A new database on the server at `serverUrl`: empty, or a copy of `template`. */
export async function createScratchDatabase(
  serverUrl: string,
  options: { readonly prefix: string; readonly template?: string },
): Promise<ScratchDatabase> {
  const name = `${options.prefix}_${randomBytes(8).toString('hex')}`;
  // Copied file by file: block by block through the log takes longer where the disk is memory.
  const from =
    options.template === undefined ? '' : ` TEMPLATE ${options.template} STRATEGY FILE_COPY`;
  await onServer(serverUrl, (client) => client.query(`CREATE DATABASE ${name}${from}`));
  return {
    url: withDatabase(serverUrl, name),
    async drop() {
      await onServer(serverUrl, (client) =>
        client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
      );
    },
  };
}

/** Runs `use` with one connection of its own. */
export async function onServer<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
export function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
