import { setImmediate } from 'node:timers/promises';
import { type CallingWindow, readWaitingCountries, storeCallingWindows } from '@immolab/calls';
import { DEFAULT_PHONE_COUNTRIES } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import type { CallingHours } from './calling-hours.js';

/** Written so far ahead that a day without any dialer, or a holiday, is no matter. */
const AHEAD_DAYS = 14;

const REWRITE_MS = 3_600_000;

/** Another dialer may have left a country out; a country without any hours is no reason to hurry. */
const REPAIR_MS = 60_000;

export interface WindowKeeperDependencies {
  readonly db: Database;
  readonly hours: CallingHours;
  readonly now?: () => Date;
}

/**
 * Writes the calling hours of the coming two weeks where claims read them, at the first run, every
 * hour and when a call waits for a country that has none yet.
 *
 * @returns what a sweep runs
 */
export function keepCallingWindows(
  dependencies: WindowKeeperDependencies,
): (signal: AbortSignal) => Promise<void> {
  const { db, hours, now = () => new Date() } = dependencies;
  let writtenAt = Number.NEGATIVE_INFINITY;
  let countries = new Set(DEFAULT_PHONE_COUNTRIES);
  return async (signal) => {
    const waiting = await readWaitingCountries(db);
    const isNew = waiting.some(({ country }) => !countries.has(country));
    const at = now();
    const isLacking = waiting.some(({ opensAt }) => opensAt === null);
    if (!isNew && at.getTime() - writtenAt < (isLacking ? REPAIR_MS : REWRITE_MS)) return;
    countries = new Set([...countries, ...waiting.map(({ country }) => country)]);
    const windows: CallingWindow[] = [];
    for (const country of countries) {
      windows.push(...hours.windows(country, at, AHEAD_DAYS));
      // A country's holidays take tens of milliseconds the first time; calls are under way.
      await setImmediate();
      if (signal.aborted) return;
    }
    await storeCallingWindows(db, windows);
    writtenAt = at.getTime();
  };
}
