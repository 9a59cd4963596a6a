import { type Database, gather, type Statement } from '@immolab/database';

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
// is exact over all gateways; several are locked in one order, so that no two statements wait for
// each other.
const ADMIT: Statement = {
  name: 'admit_requests',
  text: `
    WITH asked AS (
      SELECT secret.hash, asked.requests, key.id, key.account_id, key.test, key.timezone,
        key.rate_per_minute, key.status
      FROM unnest($1::bytea[], $2::int[]) AS asked(hash, requests)
        JOIN secret ON secret.hash = asked.hash
        JOIN key ON key.id = secret.key_id
      WHERE (secret.expires_at IS NULL OR secret.expires_at > now())
        AND key.status <> 'revoked'
    ), standing AS (
      INSERT INTO rate_window AS w (key_id, started_at, requests)
      SELECT id, clock_timestamp(), sum(requests) FROM asked
      WHERE status = 'active' GROUP BY id ORDER BY id
      ON CONFLICT (key_id) DO UPDATE SET
        requests = CASE
          WHEN w.started_at <= clock_timestamp() - interval '${RATE_WINDOW_SECONDS} seconds'
          THEN excluded.requests ELSE least(w.requests + excluded.requests, 1000000000) END,
        started_at = CASE
          WHEN w.started_at <= clock_timestamp() - interval '${RATE_WINDOW_SECONDS} seconds'
          THEN clock_timestamp() ELSE w.started_at END
      RETURNING key_id, requests, started_at
    )
    SELECT asked.hash, asked.id, asked.account_id AS "accountId", asked.test, asked.timezone,
      asked.rate_per_minute AS "ratePerMinute", asked.status, standing.requests,
      least(${RATE_WINDOW_SECONDS}, greatest(1, ceil(${RATE_WINDOW_SECONDS}
        - extract(epoch FROM clock_timestamp() - standing.started_at))))::int AS "resetSeconds"
    FROM asked LEFT JOIN standing ON standing.key_id = asked.id`,
};

interface AdmitRow extends KeyContext {
  readonly hash: Buffer;
  readonly status: string;
  /** In the window so far, all that were asked for now included. */
  readonly requests: number | null;
  readonly resetSeconds: number | null;
}

/** Secrets that are asked for in one statement. */
const MOST_AT_ONCE = 32;

/**
 * Authenticates a request and counts it against the key's rate limit; requests that come at the same
 * time share a statement.
 *
 * @param secretHash of the key that was sent, hexadecimal, see `hashApiKey`.
 */
export const admitRequest: (db: Database, secretHash: string) => Promise<Admission> = gather(
  admitRequests,
  { most: MOST_AT_ONCE },
);

async function admitRequests(
  db: Database,
  secretHashes: readonly string[],
): Promise<readonly Admission[]> {
  const counts = countEach(secretHashes);
  const rows = await db.query<AdmitRow>(ADMIT, [
    [...counts.keys()].map((hash) => `\\x${hash}`),
    [...counts.values()],
  ]);
  const known = new Map(rows.map((row) => [row.hash.toString('hex'), row]));
  // Those of one key are numbered as they came; the last of them makes the count that was stored.
  const ahead = countEach(secretHashes.flatMap((hash) => known.get(hash)?.id ?? []));
  return secretHashes.map((hash) => {
    const row = known.get(hash);
    if (row === undefined) return { kind: 'unauthorized' };
    const left = (ahead.get(row.id) ?? 1) - 1;
    ahead.set(row.id, left);
    return admissionOf(row, left);
  });
}

/** @param after requests of the key that are counted already and came after this one */
function admissionOf(row: AdmitRow, after: number): Admission {
  const { hash: _, status, requests, resetSeconds, ...key } = row;
  if (requests === null || resetSeconds === null) return { kind: 'suspended' };
  const number = requests - after;
  const limit = key.ratePerMinute;
  const rate = { limit, remaining: Math.max(0, limit - number), resetSeconds };
  return { kind: number > limit ? 'limited' : 'admitted', key, rate };
}

function countEach(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
