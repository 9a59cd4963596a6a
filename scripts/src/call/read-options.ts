import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '@immolab/contracts';

export interface CallOptions {
  /** E.164. */
  readonly phone: string;
  readonly language: Language;
  /** Print the result alone, as one line. */
  readonly json: boolean;
}

/** The arguments make no sense; the message says what to do. */
export class CallUsageError extends Error {
  override readonly name = 'CallUsageError';
}

export const USAGE = `npm run call -- +41791234567 [--lang ${LANGUAGES.join('|')}] [--json]

Rings that telephone with a sample lead and shows the talk as it is held: who decided on each answer,
how long it took, and the result. Calling hours and contact limits hold as for any live call.

--lang  the language of the lead; en, if not said
--json  print only the result, as one line

With DATABASE_URL, PUBLIC_BASE_URL and ENCRYPTION_KEYS the call goes through that installation.
Without, its own services are started with the live configuration of the environment (docs/models.md,
docs/configuration.md) and stopped again. npm run doctor checks that configuration.`;

/** What people write between the digits of a number. */
const BETWEEN_DIGITS = /[\s().\-/]/g;
const E164 = /^\+[1-9]\d{6,14}$/;

/** @throws CallUsageError */
export function readCallOptions(args: readonly string[]): CallOptions {
  const { values, positionals } = parse(args);
  const { lang = 'en', json = false } = values;
  // A number may have been written in several words.
  const phone = positionals.join('').replace(BETWEEN_DIGITS, '');
  if (phone === '') throw new CallUsageError('Which telephone? Its number is missing.');
  if (!E164.test(phone)) {
    throw new CallUsageError(
      `"${positionals.join(' ')}" is no number with its country code, such as +41791234567.`,
    );
  }
  const language = LANGUAGES.find((one) => one === lang);
  if (language === undefined) {
    throw new CallUsageError(`--lang is one of ${LANGUAGES.join(', ')}, not "${lang}".`);
  }
  return { phone, language, json };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { lang: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new CallUsageError(error instanceof Error ? error.message : String(error));
  }
}
