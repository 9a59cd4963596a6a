import type { JobReport } from '@immolab/queue';
import type { Logger } from '@immolab/runtime';
import type { DialerMetrics } from './metrics.js';

/** One line a job, and its count. */
export function reportJob(logger: Logger, metrics: DialerMetrics): (report: JobReport) => void {
  return (report) => {
    metrics.jobRun(report);
    const { job, attempt, result, waitedMs, durationMs, error } = report;
    const failed = result === 'failed' || result === 'given_up';
    logger[failed ? 'error' : 'info']('job.finished', {
      job,
      callId: callIdOf(report.payload),
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
