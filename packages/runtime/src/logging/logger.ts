import pino from 'pino';
import { errorFields } from './error-fields.js';
import { keepListed, type LogFields } from './fields.js';

/** Dotted, static: `call.ended`, `delivery.attempted`. Never built from data. */
export type EventName = `${string}.${string}`;

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export interface Logger {
  debug(event: EventName, fields?: LogFields): void;
  info(event: EventName, fields?: LogFields): void;
  warn(event: EventName, fields?: LogFields): void;
  error(event: EventName, fields?: LogFields): void;
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
  const write = (level: 'debug' | 'info' | 'warn' | 'error') => {
    return (event: EventName, fields: LogFields = {}) => {
      if (!sink.isLevelEnabled(level)) return;
      sink[level](toLine(event, fields));
    };
  };
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    with: (fields) => wrap(sink.child(toLine(null, fields)), flush),
    flush,
  };
}

function toLine(event: EventName | null, fields: LogFields): Readonly<Record<string, unknown>> {
  const line: Record<string, unknown> = keepListed(fields, event === null ? {} : { event });
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
