import type { Database } from '@immolab/database';

export interface StartWitness {
  /** From the commit of each row to its first change, in milliseconds; each is told once. */
  take(): Promise<readonly number[]>;
}

/**
 * Notes when rows of a table are changed for the first time after they were committed, by triggers
 * that their services know nothing of. Both moments are PostgreSQL's own.
 */
export async function witnessStarts(db: Database, table: string): Promise<StartWitness> {
  const run = (name: string, text: string) =>
    db.query<{ waited: number }>({ name: `${name}_${table}`, text }, []);
  await run(
    'witness_table',
    `CREATE TABLE ${table}_start (id uuid PRIMARY KEY, committed xid NOT NULL,
       at timestamptz NOT NULL, taken boolean NOT NULL DEFAULT false)`,
  );
  await run(
    'witness_function',
    `CREATE FUNCTION witness_${table}_start() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       INSERT INTO ${table}_start VALUES (NEW.id, OLD.xmin, clock_timestamp())
       ON CONFLICT DO NOTHING;
       RETURN NEW;
     END $$`,
  );
  await run(
    'witness_trigger',
    `CREATE TRIGGER witness_start AFTER UPDATE ON ${table} FOR EACH ROW
     EXECUTE FUNCTION witness_${table}_start()`,
  );
  return {
    async take() {
      const rows = await run(
        'witness_take',
        // Kept, or the next change of the row would be taken for its first.
        `UPDATE ${table}_start SET taken = true WHERE NOT taken RETURNING
           extract(epoch FROM at - pg_xact_commit_timestamp(committed))::float8 * 1000 AS waited`,
      );
      return rows.map(({ waited }) => waited);
    },
  };
}
