import type { JobReport } from '@immolab/queue';
import { Counter, type Logger, type Registry } from '@immolab/runtime';

/** Counts runs of jobs, and logs those that failed; what a run did is told by the event of its call. */
export function createJobReporter(logger: Logger, registry: Registry): (report: JobReport) => void {
  const runs = new Counter({
    name: 'immolab_jobs_total',
    help: 'Runs of jobs, by what became of them',
    labelNames: ['job', 'result'],
    registers: [registry],
  });
  return ({ job, attempt, result, waitedMs, durationMs, error }) => {
    runs.inc({ job, result });
    if (result !== 'failed' && result !== 'given_up') return;
    logger.error('job.failed', { job, attempt, state: result, waitedMs, durationMs, error });
  };
}
