import type { Database } from '@immolab/database';
import type { KeySummary } from './key-summary.js';
import { updateKey } from './update-key.js';

const NOT_REVOKED = { status: { not: 'revoked' } };

/** Requests are refused from now on; {@link resumeKey} lifts it. Waiting calls are the caller's to cancel. */
export function suspendKey(db: Database, id: string): Promise<KeySummary> {
  return updateKey(db, id, { status: 'suspended' }, NOT_REVOKED);
}

export function resumeKey(db: Database, id: string): Promise<KeySummary> {
  return updateKey(db, id, { status: 'active' }, NOT_REVOKED);
}

/** For good: the key's secrets are worth nothing from now on. */
export function revokeKey(db: Database, id: string): Promise<KeySummary> {
  return updateKey(db, id, { status: 'revoked' });
}
