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

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens there',
  ENOTFOUND: 'its name is not known',
  EAI_AGAIN: 'its name cannot be looked up at the moment',
  ECONNRESET: 'it closed the connection',
  UND_ERR_SOCKET: 'it closed the connection',
  EHOSTUNREACH: 'no network leads there',
  ENETUNREACH: 'no network leads there',
  ETIMEDOUT: 'it did not answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'it did not answer in time',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS there',
  EPROTO: 'it does not speak TLS there',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted here',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted here',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  // PostgreSQL's.
  '28P01': 'it refuses the user or the password',
  '28000': 'it refuses the user',
  '3D000': 'it has no database of that name',
  '53300': 'it takes no further connections',
};

/**
 * Why a request failed, in plain words where its code is known, without anything that came from
 * outside.
 */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === null) return 'the connection failed';
  if (code === 'TimeoutError') return 'it did not answer in time';
  const words = WORDS[code];
  return words === undefined ? code : `${words} (${code})`;
}

/** A code of the system, of Node.js or of PostgreSQL, `TimeoutError`, or null. */
export function codeOf(error: unknown): string | null {
  for (let one = error; one instanceof Error; one = one.cause) {
    if (one.name === 'TimeoutError') return one.name;
    if ('code' in one && typeof one.code === 'string' && /^[A-Z0-9_]+$/.test(one.code)) {
      return one.code;
    }
    if (one instanceof AggregateError && one.errors.length > 0) return codeOf(one.errors[0]);
  }
  return null;
}
