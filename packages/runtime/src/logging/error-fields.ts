import { ImmolabError } from '../errors/immolab-error.js';
import { type LogLine, safeText } from './fields.js';

/** A code as systems and libraries give it: `ECONNREFUSED`, `P2002`, `23505`, `not_found`. */
const CODE = /^[A-Za-z0-9_.-]{2,60}$/;
const MAX_FRAMES = 8;

/**
 * What a log line may say of a thrown value. The message of a foreign error can carry anything
 * (rows, addresses, headers), so only our own messages are kept; a foreign one leaves its name,
 * its code and where it was thrown.
 */
export function errorFields(thrown: unknown): LogLine {
  if (!(thrown instanceof Error)) return { errorName: typeof thrown };
  const line: LogLine = { errorName: safeText(thrown.name) };
  const code = codeOf(thrown);
  if (code !== null) line.errorCode = code;
  if (thrown instanceof ImmolabError) {
    line.errorMessage = safeText(thrown.message);
    if (thrown.cause !== undefined) Object.assign(line, causeFields(thrown.cause));
    return line;
  }
  const frames = framesOf(thrown);
  if (frames.length > 0) line.errorStack = frames;
  return line;
}

function causeFields(cause: unknown): LogLine {
  const { errorName, errorCode, errorStack } = errorFields(cause);
  return {
    ...(errorName !== undefined && { causeName: errorName }),
    ...(errorCode !== undefined && { causeCode: errorCode }),
    ...(errorStack !== undefined && { errorStack }),
  };
}

function codeOf(error: Error): string | null {
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'number') return String(code);
  return typeof code === 'string' && CODE.test(code) ? safeText(code) : null;
}

/** The frames alone: the head of a stack repeats the message, of any number of lines. */
function framesOf(error: Error): string[] {
  const stack = error.stack ?? '';
  const head = stack.indexOf(error.message);
  if (head < 0) return [];
  return stack
    .slice(head + error.message.length)
    .split('\n')
    .filter((text) => /^\s+at /.test(text))
    .slice(0, MAX_FRAMES)
    .map((text) => text.trim().slice(0, 200));
}
