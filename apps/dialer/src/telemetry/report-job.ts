import type { JobReport } from '@immolab/queue';
import { Counter, type Logger, type Registry } from '@immolab/runtime';

/** One line a job, and its count. */
export function createJobReporter(logger: Logger, registry: Registry): (report: JobReport) => void {
  const runs = new Counter({
    name: 'immolab_jobs_total',
    help: 'Runs of jobs, by what became of them',
    labelNames: ['job', 'result'],
    registers: [registry],
  });
  return ({ job, payload, attempt, result, waitedMs, durationMs, error }) => {
    runs.inc({ job, result });
    const failed = result === 'failed' || result === 'given_up';
    logger[failed ? 'error' : 'info']('job.finished', {
      job,
      callId: callIdOf(payload),
      attempt,
      state: result,
      waitedMs: Math.round(waitedMs),
      durationMs: Math.round(durationMs),
      ...(failed && { error }),
    });
  };
}

function callIdOf(payload: object): string | null {
  return 'callId' in payload && typeof payload.callId === 'string' ? payload.callId : null;
}
