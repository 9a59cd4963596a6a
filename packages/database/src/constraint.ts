import pg from 'pg';

const UNIQUE_VIOLATION = '23505';

/** The name of the unique constraint that `error` says was violated, else null. */
export function violatedConstraint(error: unknown): string | null {
  if (!(error instanceof pg.DatabaseError) || error.code !== UNIQUE_VIOLATION) return null;
  return error.constraint ?? null;
}

// Classes of SQLSTATE: data exception, integrity constraint violation, transaction rollback.
const OF_ITS_INPUT = /^(?:22|23|40)/;

/**
 * Whether a statement failed for what it was given or met, so that nothing of it was written and
 * another input may well succeed. Not so when the connection broke: then nobody knows.
 */
export function isOfItsInput(error: unknown): boolean {
  return error instanceof pg.DatabaseError && OF_ITS_INPUT.test(error.code ?? '');
}
