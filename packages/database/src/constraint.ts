import pg from 'pg';

const UNIQUE_VIOLATION = '23505';

/** The name of the unique constraint that `error` says was violated, else null. */
export function violatedConstraint(error: unknown): string | null {
  if (!(error instanceof pg.DatabaseError) || error.code !== UNIQUE_VIOLATION) return null;
  return error.constraint ?? null;
}
