import { EXPIRY_MS, nextCallingHours } from '@immolab/calls';
import type { TriggerRequest, Warning } from '@immolab/contracts';
import type { Database } from '@immolab/database';

/**
 * Says when a live call will wait for the calling hours of its country, and when it would expire
 * before them. Nothing is said of a country whose hours no dialer has written yet.
 */
export async function warnOfCallingHours(
  db: Database,
  { country, notBefore }: Pick<TriggerRequest, 'country' | 'notBefore'>,
  now: Date,
): Promise<readonly Warning[]> {
  const due = new Date(Math.max(notBefore?.getTime() ?? 0, now.getTime()));
  const next = await nextCallingHours(db, { country, at: due });
  if (next === null || next.opensAt <= due) return [];
  const opensAt = next.opensAt.toISOString();
  const waits = next.opensAt.getTime() < (notBefore ?? now).getTime() + EXPIRY_MS;
  return [
    {
      code: waits ? 'waits_for_calling_hours' : 'expires_before_calling_hours',
      path: ['lead'],
      message: waits
        ? `Numbers of ${country} are called from ${opensAt}; the call waits until then`
        : `Numbers of ${country} are called from ${opensAt}, and the call expires before that: ` +
          'send that as not_before',
    },
  ];
}
