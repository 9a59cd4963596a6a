import { parseCallerId } from '@immolab/contracts';

/** What an operator chooses for a key. */
export interface KeySettings {
  readonly name: string;
  /** Calls the key may make over its whole life. */
  readonly maxCalls: number;
  /** Requests a minute over all endpoints. */
  readonly ratePerMinute: number;
  /** IANA name. */
  readonly timezone: string;
  /** Receives the events that belong to no call's own webhook. */
  readonly eventsUrl: string | null;
  /** Live calls at the same time; null: no limit but the installation's. */
  readonly maxConcurrent: number | null;
  /** Live calls dialled in a day of the key's timezone; null: no limit. */
  readonly callsPerDay: number | null;
  /** Minutes of talk in such a day after which no live call is dialled any more; null: no limit. */
  readonly minutesPerDay: number | null;
  /** E.164; what live calls show as their number; null: what the trunk shows. */
  readonly fromNumber: string | null;
}

export const DEFAULT_KEY_SETTINGS: KeySettings = {
  name: 'default',
  maxCalls: 1_000,
  ratePerMinute: 10,
  timezone: 'Europe/Zurich',
  eventsUrl: null,
  maxConcurrent: null,
  callsPerDay: null,
  minutesPerDay: null,
  fromNumber: null,
};

/** A setting that cannot be; `setting` names it as {@link KeySettings} does. */
export class KeySettingError extends Error {
  override readonly name = 'KeySettingError';
  constructor(
    readonly setting: keyof KeySettings | 'account' | 'id',
    message: string,
  ) {
    super(message);
  }
}

const MAX_COUNT = 1_000_000_000;

/**
 * @returns the settings as they are stored: a number in E.164.
 * @throws KeySettingError for the first setting that cannot be.
 */
export function readKeySettings(settings: Partial<KeySettings>): Partial<KeySettings> {
  const { name, maxCalls, ratePerMinute, timezone, eventsUrl } = settings;
  if (name !== undefined && (name.trim() === '' || name.length > 100)) {
    throw new KeySettingError('name', 'must have 1 to 100 characters');
  }
  if (maxCalls !== undefined) checkCount('maxCalls', maxCalls, 0);
  if (ratePerMinute !== undefined) checkCount('ratePerMinute', ratePerMinute, 1);
  for (const limit of LIMITS_OF_LIVE_CALLS) {
    const value = settings[limit];
    if (value !== undefined && value !== null) checkCount(limit, value, 1);
  }
  if (timezone !== undefined && !isTimezone(timezone)) {
    throw new KeySettingError('timezone', 'must be an IANA time zone such as Europe/Zurich');
  }
  if (eventsUrl !== undefined && eventsUrl !== null && !/^https?:\/\/\S+$/.test(eventsUrl)) {
    throw new KeySettingError('eventsUrl', 'must be an http or https address');
  }
  const { fromNumber } = settings;
  if (fromNumber === undefined || fromNumber === null) return settings;
  const parsed = parseCallerId(fromNumber);
  if (!parsed.ok) throw new KeySettingError('fromNumber', parsed.message);
  return { ...settings, fromNumber: parsed.e164 };
}

const LIMITS_OF_LIVE_CALLS = ['maxConcurrent', 'callsPerDay', 'minutesPerDay'] as const;

type CountedSetting = 'maxCalls' | 'ratePerMinute' | (typeof LIMITS_OF_LIVE_CALLS)[number];

function checkCount(setting: CountedSetting, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least || value > MAX_COUNT) {
    throw new KeySettingError(setting, `must be a whole number from ${least} to ${MAX_COUNT}`);
  }
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
