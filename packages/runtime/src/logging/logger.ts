import pino from 'pino';
import { errorFields } from './error-fields.js';
import { keepListed, type LogFields } from './fields.js';

/** Dotted, static: `call.ended`, `delivery.attempted`. Never built from data. */
export type EventName = `${string}.${string}`;

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Writes a line with these fields; of one that is given twice the later value stands. */
type Write = (event: EventName, ...fields: readonly LogFields[]) => void;

export interface Logger {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
  /** A logger whose lines all carry these fields. */
  with(fields: LogFields): Logger;
  /** Writes what is buffered, before the process exits. */
  flush(): void;
}

export interface LoggerOptions {
  /** Name of the service, in every line. */
  readonly service: string;
  readonly level: LogLevel;
  /** Where lines go; standard output when absent. */
  readonly destination?: { write(line: string): void };
}

/** A logger of JSON lines that writes an allow-list of fields and nothing else. */
export function createLogger(options: LoggerOptions): Logger {
  const standardOutput = options.destination ? null : pino.destination({ dest: 1, sync: false });
  const sink = pino(
    {
      level: options.level,
      base: { service: options.service },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    options.destination ?? standardOutput ?? undefined,
  );
  // Throws while the stream is not yet open, when there is nothing to write either.
  return wrap(sink, () => ignoreErrors(() => standardOutput?.flushSync()));
}

function wrap(sink: pino.Logger, flush: () => void): Logger {
  const write = (level: 'debug' | 'info' | 'warn' | 'error'): Write => {
    return (event, ...fields) => {
      if (!sink.isLevelEnabled(level)) return;
      const line: Record<string, unknown> = { event };
      for (const some of fields) addTo(line, some);
      sink[level](line);
    };
  };
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    with: (fields) => wrap(sink.child(addTo({}, fields)), flush),
    flush,
  };
}

function addTo(line: Record<string, unknown>, fields: LogFields): Record<string, unknown> {
  keepListed(fields, line);
  if (fields.error !== undefined) Object.assign(line, errorFields(fields.error));
  if (fields.config !== undefined) line.config = fields.config;
  return line;
}

function ignoreErrors(action: () => void): void {
  try {
    action();
  } catch {
    // Logging must never be the reason for which a service fails.
  }
}
