/** What one check has found, in plain words. */
export interface Finding {
  /** What was checked: "PostgreSQL", "STT deepgram:nova-3". */
  readonly check: string;
  readonly state: 'ok' | 'failed' | 'not_configured';
  readonly detail: string;
  /** What to do about it; null when there is nothing to do. */
  readonly advice: string | null;
}

export const found = (check: string, detail: string): Finding => ({
  ...{ check, state: 'ok', detail, advice: null },
});

export const failed = (check: string, detail: string, advice: string): Finding => ({
  ...{ check, state: 'failed', detail, advice },
});

export const notConfigured = (check: string, advice: string): Finding => ({
  ...{ check, state: 'not_configured', detail: 'not configured', advice },
});

/** Why a request failed, without anything that came from outside: a code of the system, or none. */
export function reasonOf(error: unknown): string {
  for (let one = error; one instanceof Error; one = one.cause) {
    if (one.name === 'TimeoutError') return 'it did not answer in time';
    if ('code' in one && typeof one.code === 'string' && /^[A-Z0-9_]+$/.test(one.code)) {
      return one.code;
    }
    if (one instanceof AggregateError && one.errors.length > 0) return reasonOf(one.errors[0]);
  }
  return 'the connection failed';
}
