import type { JobReport } from '@immolab/queue';
import type { Logger } from '@immolab/runtime';

/** A run that failed; what a run did is told by the event of its work. */
export function reportJob(logger: Logger, report: JobReport): void {
  if (report.result !== 'failed' && report.result !== 'given_up') return;
  const { job, attempt, result, durationMs, waitedMs, error, payload } = report;
  const deliveryId = 'deliveryId' in payload ? String(payload.deliveryId) : null;
  const fields = { job, deliveryId, attempt, state: result, durationMs, waitedMs, error };
  logger.error('job.failed', fields);
}
