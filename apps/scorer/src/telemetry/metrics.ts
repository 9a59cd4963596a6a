import type { JobReport } from '@immolab/queue';
import { Counter, Histogram, type Registry } from '@immolab/runtime';

export interface ScorerMetrics {
  readonly closed: (call: { readonly outcome: string; readonly test: boolean }) => void;
  readonly job: (report: JobReport) => void;
}

export function createScorerMetrics(registry: Registry): ScorerMetrics {
  const closed = new Counter({
    name: 'immolab_calls_closed_total',
    help: 'Calls that were given their result',
    labelNames: ['outcome', 'test'],
    registers: [registry],
  });
  const jobs = new Histogram({
    name: 'immolab_job_duration_seconds',
    help: 'Duration of job runs',
    labelNames: ['job', 'result'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 15],
    registers: [registry],
  });
  return {
    closed: ({ outcome, test }) => closed.inc({ outcome, test: String(test) }),
    job: ({ job, result, durationMs }) => jobs.observe({ job, result }, durationMs / 1_000),
  };
}
