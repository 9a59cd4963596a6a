import { readTurnFigures } from '@immolab/calls';
import type { TurnTiming } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import { Counter, Histogram, type Logger, type Registry } from '@immolab/runtime';

/**
 * Prepared speech begins within milliseconds, a recogniser takes a few hundred, a model a second or
 * two; people find the answer slow from about 0.7 seconds on, so it is there that it has to be exact.
 */
const SECONDS = [
  ...[0.005, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
  ...[1.25, 1.5, 2, 3, 5],
];

/** What the wait for an answer is made of, by its name in the metric. */
const PARTS = {
  end_of_turn: 'endOfTurnMs',
  recogniser: 'recogniserMs',
  answer: 'answerMs',
  synthesis: 'synthesisMs',
} as const satisfies Record<string, keyof TurnTiming>;

export interface CallMeterOptions {
  readonly db: Database;
  readonly registry: Registry;
  readonly logger: Logger;
}

/** Adds the figures of a live call that is over to the metrics. Never throws. */
export type MeasureCall = (callId: string) => Promise<void>;

/**
 * A live call is held by a process of its own, which takes its metrics with it when it ends. So
 * they are taken from what it has written, once a call, by the dialer that watched over it.
 */
export function createCallMeter({ db, registry, logger }: CallMeterOptions): MeasureCall {
  const registers = [registry];
  const turns = new Counter({
    name: 'immolab_live_turns_total',
    help: 'Turns of the agent in live calls that are over, by who answered',
    labelNames: ['answered_by'],
    registers,
  });
  const response = new Histogram({
    name: 'immolab_live_response_seconds',
    help: "Live calls: from the end of the lead's speech to the agent's first sound, by who answered",
    labelNames: ['answered_by'],
    buckets: SECONDS,
    registers,
  });
  const part = new Histogram({
    name: 'immolab_live_response_part_seconds',
    help:
      "Live calls: where that time goes. From the end of the lead's speech until the turn was over " +
      '(end_of_turn) and the words recognised (recogniser), from there to the text (answer), and ' +
      'from the text to its first sound (synthesis)',
    labelNames: ['part', 'answered_by'],
    buckets: SECONDS,
    registers,
  });

  const observe = (answeredBy: string, timing: TurnTiming): void => {
    const labels = { answered_by: answeredBy };
    response.observe(labels, timing.responseMs / 1_000);
    for (const [name, key] of Object.entries(PARTS)) {
      const ms = timing[key];
      if (ms !== null) part.observe({ ...labels, part: name }, ms / 1_000);
    }
  };

  return async (callId) => {
    try {
      for (const { answeredBy, timing } of await readTurnFigures(db, callId)) {
        turns.inc({ answered_by: answeredBy });
        if (timing !== null) observe(answeredBy, timing);
      }
    } catch (error) {
      // The call itself lacks nothing.
      logger.warn('call.not_measured', { callId, error });
    }
  };
}
