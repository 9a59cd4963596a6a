import type { JobReport } from '@immolab/queue';
import { Counter, Gauge, Histogram, type Registry } from '@immolab/runtime';
import type { SendingDependencies } from '../sending/send-delivery.js';

export interface DispatcherMetrics {
  readonly attempt: SendingDependencies['onAttempt'];
  readonly job: (report: JobReport) => void;
  readonly suspects: (count: number) => void;
}

export function createDispatcherMetrics(
  registry: Registry,
  openSends: () => number,
): DispatcherMetrics {
  const attempts = new Histogram({
    name: 'immolab_delivery_attempt_duration_seconds',
    help: 'Duration of attempts to deliver, by channel, lane and what came of them',
    labelNames: ['channel', 'lane', 'result', 'reason'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const jobs = new Counter({
    name: 'immolab_jobs_total',
    help: 'Runs of jobs by what came of them',
    labelNames: ['job', 'result'],
    registers: [registry],
  });
  const suspects = new Gauge({
    name: 'immolab_delivery_suspect_endpoints',
    help: 'Receivers that hang at the moment',
    registers: [registry],
  });
  new Gauge({
    name: 'immolab_delivery_open_posts',
    help: 'Attempts under way',
    registers: [registry],
    collect() {
      this.set(openSends());
    },
  });
  return {
    attempt: ({ channel, lane, result, reason, durationMs }) =>
      attempts.observe({ channel, lane, result, reason }, durationMs / 1_000),
    job: ({ job, result }) => jobs.inc({ job, result }),
    suspects: (count) => suspects.set(count),
  };
}
