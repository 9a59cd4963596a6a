import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@immolab/database';

const POLL_MS = 250;
/** A lost lease (15 s), the sweep that finds it (5 s), and a busy machine. */
const QUIET_DEADLINE_MS = 120_000;

/** Notes every moment at which a slot had more places taken than it has, or fewer than none. */
export async function witnessSlots(db: Database) {
  const run = <Row extends object>(name: string, text: string) => db.query<Row>({ name, text }, []);
  await run('slot_witness_table', 'CREATE TABLE slot_witness (slot_id uuid, taken int)');
  await run(
    'slot_witness_function',
    `CREATE FUNCTION witness_slot() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN INSERT INTO slot_witness VALUES (NEW.id, NEW.taken); RETURN NEW; END $$`,
  );
  await run(
    'slot_witness_trigger',
    `CREATE TRIGGER witness AFTER UPDATE ON viewing_slot FOR EACH ROW
     WHEN (NEW.taken > NEW.max_bookings OR NEW.taken < 0) EXECUTE FUNCTION witness_slot()`,
  );
  return {
    overbooked: () => run('slot_witness_rows', 'SELECT * FROM slot_witness'),
    /** Slots whose count is not that of the bookings and holds that there are. */
    miscounted: () =>
      run(
        'slot_witness_miscounted',
        `SELECT slot.id FROM viewing_slot slot WHERE taken <> (SELECT count(*) FROM booking
          WHERE slot_id = slot.id AND status IN ('held', 'booked'))`,
      ),
  };
}

/** Resolves when every call is over. @throws when that takes too long */
export async function untilCallsEnded(db: Database): Promise<void> {
  const deadline = performance.now() + QUIET_DEADLINE_MS;
  for (;;) {
    const open = await db.prisma.call.count({ where: { endedAt: null } });
    if (open === 0) return;
    if (performance.now() > deadline) throw new Error(`${open} calls are still not over`);
    await pause(POLL_MS);
  }
}
