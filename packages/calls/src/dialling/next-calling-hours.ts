import type { Database, Statement } from '@immolab/database';

const NEXT: Statement = {
  name: 'read_next_calling_hours',
  text: `
    SELECT opens_at AS "opensAt", closes_at AS "closesAt" FROM calling_window
    WHERE country = $1 AND closes_at > $2 ORDER BY opens_at LIMIT 1`,
};

/**
 * The calling hours of a country that are at a moment, or come next after it, as the dialers have
 * written them; null when none are known.
 */
export async function nextCallingHours(
  db: Database,
  { country, at }: { readonly country: string; readonly at: Date },
): Promise<{ readonly opensAt: Date; readonly closesAt: Date } | null> {
  const [row] = await db.query<{ opensAt: Date; closesAt: Date }>(NEXT, [country, at]);
  return row ?? null;
}
