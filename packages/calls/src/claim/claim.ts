/** The right to write one call in progress: it is lost when another claim raises the fence. */
export interface Claim {
  readonly callId: string;
  readonly fence: number;
}

/** How long a claim lives without being renewed. */
export const LEASE_MS = 15_000;

/** The claim was lost to another worker, or the call is over: nothing was written. */
export class StaleClaimError extends Error {
  override readonly name = 'StaleClaimError';
  constructor(readonly callId: string) {
    super('the claim on this call is stale');
  }
}

/** @throws StaleClaimError when a fenced statement touched no row. */
export function requireWritten(claim: Claim, rows: readonly object[]): void {
  if (rows.length === 0) throw new StaleClaimError(claim.callId);
}
