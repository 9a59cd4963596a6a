import { parseArgs } from 'node:util';
import type { KeySettings } from '@immolab/accounts';

/** What `npm run keys` was asked to do. */
export type KeysCommand =
  | {
      readonly verb: 'create';
      readonly test: boolean;
      readonly accountId: string | null;
      readonly settings: Partial<KeySettings>;
    }
  | { readonly verb: 'list'; readonly accountId: string | null }
  | {
      readonly verb: 'rotate';
      readonly id: string;
      /** The webhook secret instead of the API secret. */
      readonly webhook: boolean;
      /** How long the old secret stays good. */
      readonly keepMs: number;
    }
  | { readonly verb: 'revoke' | 'suspend' | 'resume'; readonly id: string }
  | { readonly verb: 'set'; readonly id: string; readonly settings: Partial<KeySettings> };

export interface ParsedCommand {
  readonly command: KeysCommand;
  /** Print one JSON object instead of lines to read. */
  readonly json: boolean;
}

/** The arguments make no sense; the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `npm run keys -- create [--account ID] [--live | --test] [settings]
npm run keys -- list [--account ID]
npm run keys -- rotate ID [--webhook] [--keep 24h]
npm run keys -- set ID [settings]
npm run keys -- suspend | resume | revoke ID

settings: --name TEXT  --max-calls N  --rate N (requests a minute)  --timezone Europe/Zurich
          --events-url https://…
          of live calls, each N or none: --max-concurrent N  --calls-per-day N
          --minutes-per-day N  --from-number +41… (caller id)
--json prints one JSON object. Without --account a new account is made; keys are for tests unless
--live is given. Secrets are shown once.`;

const OPTIONS = {
  account: { type: 'string' },
  name: { type: 'string' },
  live: { type: 'boolean' },
  test: { type: 'boolean' },
  'max-calls': { type: 'string' },
  rate: { type: 'string' },
  timezone: { type: 'string' },
  'events-url': { type: 'string' },
  'max-concurrent': { type: 'string' },
  'calls-per-day': { type: 'string' },
  'minutes-per-day': { type: 'string' },
  'from-number': { type: 'string' },
  webhook: { type: 'boolean' },
  keep: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Options = ReturnType<typeof parse>['values'];

const LIVE_LIMITS = {
  'max-concurrent': 'maxConcurrent',
  'calls-per-day': 'callsPerDay',
  'minutes-per-day': 'minutesPerDay',
} as const;
const SETTINGS = [
  ...(['name', 'max-calls', 'rate', 'timezone', 'events-url', 'from-number'] as const),
  ...(['max-concurrent', 'calls-per-day', 'minutes-per-day'] as const),
] as const;
/** What each verb takes besides `--json`. */
const TAKES: Readonly<Record<KeysCommand['verb'], readonly (keyof Options)[]>> = {
  create: ['account', 'live', 'test', ...SETTINGS],
  list: ['account'],
  rotate: ['webhook', 'keep'],
  set: SETTINGS,
  suspend: [],
  resume: [],
  revoke: [],
};

/** @throws UsageError */
export function parseCommand(args: readonly string[]): ParsedCommand {
  const { values, positionals } = parse(args);
  const [verb = '', id, ...more] = positionals;
  if (!isVerb(verb)) throw new UsageError(verb === '' ? 'A verb is missing.' : `What is ${verb}?`);
  const takesId = verb !== 'create' && verb !== 'list';
  if (takesId !== (id !== undefined) || more.length > 0) {
    throw new UsageError(takesId ? `${verb} takes the id of one key.` : `${verb} takes no id.`);
  }
  for (const name of Object.keys(values)) {
    if (name !== 'json' && !TAKES[verb].some((taken) => taken === name)) {
      throw new UsageError(`${verb} does not take --${name}.`);
    }
  }
  return { command: buildCommand(verb, id ?? '', values), json: values.json ?? false };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function buildCommand(verb: KeysCommand['verb'], id: string, values: Options): KeysCommand {
  switch (verb) {
    case 'create':
      if (values.live && values.test) throw new UsageError('--live or --test, not both.');
      return {
        verb,
        test: !values.live,
        accountId: values.account ?? null,
        settings: readSettings(values),
      };
    case 'list':
      return { verb, accountId: values.account ?? null };
    case 'rotate':
      return {
        verb,
        id,
        webhook: values.webhook ?? false,
        keepMs: readDuration(values.keep ?? '24h'),
      };
    case 'set':
      return { verb, id, settings: readSettings(values) };
    default:
      return { verb, id };
  }
}

function readSettings(values: Options): Partial<KeySettings> {
  const { name, timezone, rate, 'max-calls': maxCalls, 'events-url': eventsUrl } = values;
  return {
    ...(name === undefined ? {} : { name }),
    ...(timezone === undefined ? {} : { timezone }),
    ...(rate === undefined ? {} : { ratePerMinute: readNumber('rate', rate) }),
    ...(maxCalls === undefined ? {} : { maxCalls: readNumber('max-calls', maxCalls) }),
    ...(eventsUrl === undefined ? {} : { eventsUrl: orNone(eventsUrl) }),
    ...readLiveSettings(values),
  };
}

function readLiveSettings(values: Options): Partial<KeySettings> {
  const { 'from-number': fromNumber } = values;
  const limits = Object.entries(LIVE_LIMITS).flatMap(([option, setting]) => {
    const text = values[option as keyof typeof LIVE_LIMITS];
    if (text === undefined) return [];
    return [[setting, orNone(text) === null ? null : readNumber(option, text)]];
  });
  return {
    ...Object.fromEntries(limits),
    ...(fromNumber === undefined ? {} : { fromNumber: orNone(fromNumber) }),
  };
}

/** `none`, or nothing at all, takes a setting away. */
function orNone(text: string): string | null {
  return text === '' || text === 'none' ? null : text;
}

function readNumber(option: string, text: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new UsageError(`--${option} takes a whole number, not "${text}".`);
}

const UNITS_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

function readDuration(text: string): number {
  const match = /^(\d{1,6})(s|m|h|d)$/.exec(text);
  const unit = Object.entries(UNITS_MS).find(([name]) => name === match?.[2]);
  if (match?.[1] === undefined || unit === undefined) {
    throw new UsageError(`--keep takes a time such as 30m, 24h or 7d, not "${text}".`);
  }
  return Number(match[1]) * unit[1];
}

function isVerb(text: string): text is KeysCommand['verb'] {
  return Object.hasOwn(TAKES, text);
}
