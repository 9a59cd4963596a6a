import type { LogFields } from './fields.js';
import type { EventName, Logger } from './logger.js';

/** One line for one unit of work (a request, job, call, delivery), gathered while it runs. */
export interface WideEvent {
  /** Adds to the line; a later value of a field wins. */
  add(fields: LogFields): void;
  /** Writes the line with `durationMs`; only the first of `finish` and `fail` does. */
  finish(fields?: LogFields): void;
  /** Writes the line at level `error`, with what was thrown. */
  fail(error: unknown, fields?: LogFields): void;
}

/** Begins a wide event; `now` gives milliseconds and may be passed in by a test. */
export function startWideEvent(
  logger: Logger,
  event: EventName,
  fields: LogFields = {},
  now: () => number = () => performance.now(),
): WideEvent {
  const startedAt = now();
  // Merged by the logger, once: to copy them at every step took as long as to write the line.
  const gathered: LogFields[] = [fields];
  let written = false;
  const write = (level: 'info' | 'error', last: LogFields) => {
    if (written) return;
    written = true;
    const durationMs = Math.round((now() - startedAt) * 10) / 10;
    logger[level](event, ...gathered, { durationMs }, last);
  };
  return {
    add: (more) => {
      gathered.push(more);
    },
    finish: (last = {}) => write('info', last),
    fail: (error, last = {}) => write('error', { ...last, error }),
  };
}
