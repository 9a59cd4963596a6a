/**
 * How long a call waits from its `not_before`, or from its acceptance, for hours, concurrency or a
 * trunk before it ends as `expired`.
 */
export const EXPIRY_MS = 24 * 3_600_000;
