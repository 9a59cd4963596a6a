import { readFile } from 'node:fs/promises';
import { ConfigurationError } from '@immolab/runtime';
import { type CallingHours, createCallingHours } from './calling-hours.js';
import { buildCallingHours } from './default-hours.js';
import { parseCallingHours } from './parse-calling-hours.js';

/**
 * @param path of the file with the operator's changes; null: there are none.
 * @throws {ConfigurationError} naming every fault of the file
 */
export async function loadCallingHours(path: string | null): Promise<CallingHours> {
  if (path === null) return createCallingHours(buildCallingHours());
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new ConfigurationError([`CALLING_HOURS_FILE: ${path} can't be read.`]);
  const parsed = parseCallingHours(text);
  if (parsed.ok) return createCallingHours(parsed.table);
  throw new ConfigurationError(parsed.faults.map((fault) => `CALLING_HOURS_FILE: ${fault}.`));
}
