/**
 * Everything that may stand in a log line. A field that is not listed here is dropped, whatever a
 * caller passes: redacting by name or path misses deep paths, arrays and texts.
 */
const LOG_FIELDS = {
  // which one
  requestId: 'text',
  accountId: 'text',
  keyId: 'text',
  callId: 'text',
  deliveryId: 'text',
  bookingId: 'text',
  attemptId: 'text',
  roomName: 'text',
  // what was done
  method: 'text',
  route: 'text',
  job: 'text',
  sweep: 'text',
  kind: 'text',
  lane: 'text',
  move: 'text',
  tool: 'text',
  persona: 'text',
  language: 'text',
  check: 'text',
  closer: 'text',
  signal: 'text',
  setting: 'text',
  provider: 'text',
  // how it went
  status: 'number',
  state: 'text',
  outcome: 'text',
  endedReason: 'text',
  fault: 'text',
  reason: 'text',
  code: 'text',
  verdict: 'text',
  rule: 'text',
  rulesVersion: 'text',
  answeredBy: 'text',
  score: 'number',
  qualified: 'flag',
  test: 'flag',
  ok: 'flag',
  retry: 'flag',
  replayed: 'flag',
  rung: 'flag',
  failing: 'texts',
  warnings: 'texts',
  // how much and how long
  attempt: 'number',
  attempts: 'number',
  count: 'number',
  turns: 'number',
  turnsByRules: 'number',
  turnsByModel: 'number',
  modelFailures: 'number',
  sentencesWithheld: 'number',
  criteriaAsked: 'number',
  criteriaTotal: 'number',
  deliveries: 'number',
  bytes: 'number',
  fence: 'number',
  concurrency: 'number',
  exitCode: 'number',
  port: 'number',
  pid: 'number',
  durationMs: 'number',
  waitedMs: 'number',
  delayMs: 'number',
  deadlineMs: 'number',
  nextAttemptAt: 'text',
  version: 'text',
  host: 'text',
} as const satisfies Record<string, 'text' | 'texts' | 'number' | 'flag'>;

type ValueOf<Kind> = Kind extends 'text'
  ? string
  : Kind extends 'number'
    ? number
    : Kind extends 'flag'
      ? boolean
      : readonly string[];

export type LogFields = {
  readonly [Name in keyof typeof LOG_FIELDS]?:
    | ValueOf<(typeof LOG_FIELDS)[Name]>
    | null
    | undefined;
} & {
  /** Anything thrown: reduced to name, code and, where we wrote it ourselves, its message. */
  readonly error?: unknown;
  /** A configuration as `summarizeConfig` shows it. */
  readonly config?: Readonly<Record<string, string>> | undefined;
};

/** What a line carries of the fields, always plain values. */
export type LogLine = Record<string, string | number | boolean | null | readonly string[]>;

const KINDS: ReadonlyMap<string, string> = new Map(Object.entries(LOG_FIELDS));
const MAX_TEXT = 200;
const MAX_ITEMS = 20;

/** Keeps the listed fields whose value is of the listed kind, in `line`, and drops the rest. */
export function keepListed(
  fields: LogFields,
  line: Record<string, unknown> = {},
): Record<string, unknown> {
  for (const name of Object.keys(fields)) {
    const kind = KINDS.get(name);
    if (kind === undefined) continue;
    const kept = keepValue(kind, Reflect.get(fields, name));
    if (kept !== undefined) line[name] = kept;
  }
  return line;
}

function keepValue(kind: string, value: unknown): LogLine[string] | undefined {
  if (value === null) return null;
  if (kind === 'text' && typeof value === 'string') return safeText(value);
  if (kind === 'number' && typeof value === 'number' && Number.isFinite(value)) return value;
  if (kind === 'flag' && typeof value === 'boolean') return value;
  if (kind === 'texts' && Array.isArray(value)) {
    return value
      .filter((item) => typeof item === 'string')
      .slice(0, MAX_ITEMS)
      .map(safeText);
  }
  return undefined;
}

// The last net under a caller who puts a person or a secret in a listed field.
const SUSPICIOUS = /\+\d{6}|\S@\S|\bak_(live|test)_|\bwhsec_|:\/\/[^/\s]*@/;

/** Short, and without anything that looks like a phone number, an email address or a key. */
export function safeText(text: string): string {
  if (SUSPICIOUS.test(text)) return '[removed]';
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
