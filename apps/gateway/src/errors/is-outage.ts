// Classes of SQLSTATE: connection exception, insufficient resources, operator intervention (a
// restart, a statement that took too long).
const OUTAGE_STATES = /^(?:08|53|57)[0-9A-Z]{3}$/;
const OUTAGE_SYSTEM_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);
// The PostgreSQL client gives these no code.
const OUTAGE_MESSAGES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether a store was away, so that the same request may succeed in a moment. */
export function isOutage(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  if (thrown instanceof AggregateError && thrown.errors.some(isOutage)) return true;
  const code = 'code' in thrown ? thrown.code : undefined;
  if (typeof code === 'string') return OUTAGE_STATES.test(code) || OUTAGE_SYSTEM_CODES.has(code);
  return OUTAGE_MESSAGES.test(thrown.message);
}
