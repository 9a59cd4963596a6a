import type { Database, Statement } from '@immolab/database';

/** The key behind a request, as far as a request needs it. */
export interface KeyContext {
  readonly id: string;
  readonly accountId: string;
  readonly test: boolean;
  /** IANA name: slots and callbacks of this key's calls are local to it. */
  readonly timezone: string;
  readonly ratePerMinute: number;
}

/** Where the key stands in its window. */
export interface RateStanding {
  readonly limit: number;
  readonly remaining: number;
  /** Until the window ends. */
  readonly resetSeconds: number;
}

export type Admission =
  | { readonly kind: 'admitted' | 'limited'; readonly key: KeyContext; readonly rate: RateStanding }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'suspended' };

export const RATE_WINDOW_SECONDS = 60;

// The window begins with the key's first request. The upsert locks the key's one row, so the count
// is exact over all gateways.
const ADMIT: Statement = {
  name: 'admit_request',
  text: `
    WITH key AS (
      SELECT key.id, key.account_id, key.test, key.timezone, key.rate_per_minute, key.status
      FROM secret JOIN key ON key.id = secret.key_id
      WHERE secret.hash = $1
        AND (secret.expires_at IS NULL OR secret.expires_at > now())
        AND key.status <> 'revoked'
    ), standing AS (
      INSERT INTO rate_window AS w (key_id, started_at, requests)
      SELECT id, clock_timestamp(), 1 FROM key WHERE status = 'active'
      ON CONFLICT (key_id) DO UPDATE SET
        requests = CASE
          WHEN w.started_at <= clock_timestamp() - interval '${RATE_WINDOW_SECONDS} seconds' THEN 1
          ELSE least(w.requests + 1, 1000000000) END,
        started_at = CASE
          WHEN w.started_at <= clock_timestamp() - interval '${RATE_WINDOW_SECONDS} seconds'
          THEN clock_timestamp() ELSE w.started_at END
      RETURNING requests, started_at
    )
    SELECT key.id, key.account_id AS "accountId", key.test, key.timezone,
      key.rate_per_minute AS "ratePerMinute", key.status,
      standing.requests,
      least(${RATE_WINDOW_SECONDS}, greatest(1, ceil(${RATE_WINDOW_SECONDS}
        - extract(epoch FROM clock_timestamp() - standing.started_at))))::int AS "resetSeconds"
    FROM key LEFT JOIN standing ON true`,
};

interface AdmitRow extends KeyContext {
  readonly status: string;
  readonly requests: number | null;
  readonly resetSeconds: number | null;
}

/**
 * Authenticates a request and counts it against the key's rate limit, in one statement.
 *
 * @param secretHash of the key that was sent, see `hashApiKey`.
 */
export async function admitRequest(db: Database, secretHash: Buffer): Promise<Admission> {
  const [row] = await db.query<AdmitRow>(ADMIT, [secretHash]);
  if (row === undefined) return { kind: 'unauthorized' };
  const { status, requests, resetSeconds, ...key } = row;
  if (requests === null || resetSeconds === null) return { kind: 'suspended' };
  const limit = key.ratePerMinute;
  const rate = { limit, remaining: Math.max(0, limit - requests), resetSeconds };
  return { kind: requests > limit ? 'limited' : 'admitted', key, rate };
}
