import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@immolab/database';

const POLL_MS = 250;
/** A lost lease (15 s), a lost delivery's lease, the sweeps, the retries of test keys (63 s). */
const IDLE_DEADLINE_MS = 180_000;

/** Counts how often each call began to be dialled, by a trigger that the services know nothing of. */
export async function witnessDials(db: Database) {
  const run = (name: string, text: string) => db.query({ name, text }, []);
  await run('witness_table', 'CREATE TABLE dial_witness (call_id uuid NOT NULL)');
  await run(
    'witness_function',
    `CREATE FUNCTION witness_dial() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN INSERT INTO dial_witness VALUES (NEW.id); RETURN NEW; END $$`,
  );
  await run(
    'witness_trigger',
    `CREATE TRIGGER witness AFTER UPDATE ON call FOR EACH ROW
     WHEN (NEW.status = 'ringing' AND OLD.status <> 'ringing')
     EXECUTE FUNCTION witness_dial()`,
  );
  return {
    dialledTwice: () =>
      run('witness_twice', 'SELECT call_id FROM dial_witness GROUP BY call_id HAVING count(*) > 1'),
  };
}

/** Resolves when no call and no delivery is due any more. @throws when that takes too long */
export async function untilIdle(db: Database): Promise<void> {
  const deadline = performance.now() + IDLE_DEADLINE_MS;
  const text = `
    SELECT (SELECT count(*)::int FROM call WHERE closed_at IS NULL) AS calls,
      (SELECT count(*)::int FROM delivery WHERE status = 'pending') AS deliveries`;
  for (;;) {
    const [open] = await db.query<{ calls: number; deliveries: number }>(
      { name: 'witness_open', text },
      [],
    );
    if (open?.calls === 0 && open.deliveries === 0) return;
    if (performance.now() > deadline) {
      throw new Error(`still open: ${open?.calls} calls, ${open?.deliveries} deliveries`);
    }
    await pause(POLL_MS);
  }
}
