import type { EndedReason, Fault } from '@immolab/contracts';
import { Counter, Gauge, Histogram, type Registry } from '@immolab/runtime';

/** What the dialer counts and measures. */
export interface DialerMetrics {
  callEnded(endedReason: EndedReason, fault: Fault | null): void;
  claimLost(): void;
  turnAnswered(answeredBy: 'rules' | 'model', tookMs: number): void;
}

/** A rule answers in about a millisecond, a model in one or two seconds. */
const TURN_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 4];

/** @param underWay tells how many calls there are now */
export function createDialerMetrics(registry: Registry, underWay: () => number): DialerMetrics {
  const registers = [registry];
  new Gauge({
    name: 'immolab_calls_under_way',
    help: 'Calls that this process is holding now',
    registers,
    collect() {
      this.set(underWay());
    },
  });
  const ended = new Counter({
    name: 'immolab_calls_ended_total',
    help: 'Calls that this process ended, by reason and by who is to blame',
    labelNames: ['ended_reason', 'fault'],
    registers,
  });
  const lost = new Counter({
    name: 'immolab_call_claims_lost_total',
    help: 'Calls that another worker or a sweep took from this process',
    registers,
  });
  const turns = new Histogram({
    name: 'immolab_turn_seconds',
    help: "From the end of the lead's turn to the agent's text in test calls, by who answered",
    labelNames: ['answered_by'],
    buckets: TURN_BUCKETS,
    registers,
  });
  return {
    callEnded: (endedReason, fault) =>
      ended.inc({ ended_reason: endedReason, fault: fault ?? 'none' }),
    claimLost: () => lost.inc(),
    turnAnswered: (answeredBy, tookMs) =>
      turns.observe({ answered_by: answeredBy }, tookMs / 1_000),
  };
}
