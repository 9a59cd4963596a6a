import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '@immolab/contracts';

export interface TalkOptions {
  /** A file with the body of a trigger request; null: the example of `npm start`. */
  readonly example: string | null;
  /** Instead of the lead's language in the example. */
  readonly language: Language | null;
  /** Print the result alone, as one line. */
  readonly json: boolean;
}

/** The arguments make no sense, or what they name does not; the message says what to do. */
export class TalkUsageError extends Error {
  override readonly name = 'TalkUsageError';
}

export const USAGE = `npm run talk -- [--example FILE] [--lang ${LANGUAGES.join('|')}] [--json]

You are the lead: type what you would say, or pipe one utterance a line. An empty line is silence;
the end of input (Ctrl-D) hangs up.

--example  the body of a trigger request as JSON; without it the example of npm start
--lang     the language of the call
--json     print only the result, as one line`;

const OPTIONS = {
  example: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** @throws TalkUsageError */
export function readTalkOptions(args: readonly string[]): TalkOptions {
  const { example, lang, json } = parse(args);
  const language = LANGUAGES.find((one) => one === lang) ?? null;
  if (lang !== undefined && language === null) {
    throw new TalkUsageError(`--lang is one of ${LANGUAGES.join(', ')}, not "${lang}".`);
  }
  return { example: example ?? null, language, json: json ?? false };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new TalkUsageError(error instanceof Error ? error.message : String(error));
  }
}
