import { parseArgs } from 'node:util';

/** What `npm run dialling` was asked to do. */
export type DiallingCommand =
  | { readonly verb: 'pause'; readonly reason: string }
  | { readonly verb: 'resume' | 'status' };

export interface ParsedDiallingCommand {
  readonly command: DiallingCommand;
  /** Print one JSON object instead of lines to read. */
  readonly json: boolean;
}

/** The arguments make no sense; the message says what to do. */
export class DiallingUsageError extends Error {
  override readonly name = 'DiallingUsageError';
}

export const USAGE = `npm run dialling -- status
npm run dialling -- pause [--reason TEXT]
npm run dialling -- resume

A pause is in force at once, in every dialer: no further live call is dialled; calls under way go on,
and requests are accepted and wait. Test calls are not concerned.
--json prints one JSON object.`;

const LONGEST_REASON = 200;

/** @throws DiallingUsageError */
export function parseDiallingCommand(args: readonly string[]): ParsedDiallingCommand {
  const { values, positionals } = parse(args);
  const [verb, ...more] = positionals;
  const { reason, json = false } = values;
  if (verb === undefined) throw new DiallingUsageError('A verb is missing.');
  if (verb !== 'pause' && verb !== 'resume' && verb !== 'status') {
    throw new DiallingUsageError(`What is ${verb}?`);
  }
  if (more.length > 0) throw new DiallingUsageError(`${verb} takes nothing beside options.`);
  if (verb !== 'pause') {
    if (reason !== undefined) throw new DiallingUsageError(`${verb} does not take --reason.`);
    return { command: { verb }, json };
  }
  if (reason !== undefined && reason.length > LONGEST_REASON) {
    throw new DiallingUsageError(`--reason takes at most ${LONGEST_REASON} characters.`);
  }
  return { command: { verb, reason: reason?.trim() || 'no reason given' }, json };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { reason: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new DiallingUsageError(error instanceof Error ? error.message : String(error));
  }
}
