/** What became of a post, in words that may be shown to the integrator. */
export const POST_REASONS = [
  'ok',
  'http_status',
  'redirect',
  'timeout',
  'connection_refused',
  'connection_lost',
  'unreachable',
  'dns_failed',
  'address_refused',
  'tls_failed',
  'invalid_response',
  'aborted',
  'failed',
] as const;
export type PostReason = (typeof POST_REASONS)[number];

/** A status decides by itself: 2xx is taken, 3xx is not followed. */
export function reasonOfStatus(statusCode: number): PostReason {
  if (statusCode >= 200 && statusCode < 300) return 'ok';
  return statusCode >= 300 && statusCode < 400 ? 'redirect' : 'http_status';
}

const BY_CODE: Readonly<Record<string, PostReason>> = {
  ETIMEDOUT: 'timeout',
  ECONNREFUSED: 'connection_refused',
  ECONNRESET: 'connection_lost',
  ECONNABORTED: 'connection_lost',
  EPIPE: 'connection_lost',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EPROTO: 'tls_failed',
  ADDRESS_REFUSED: 'address_refused',
  NAME_NOT_RESOLVED: 'dns_failed',
  ABORT_ERR: 'aborted',
};

/** Codes of OpenSSL and of Node's checks of certificates. */
const TLS_CODES = /^(ERR_SSL_|ERR_TLS_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|CRL_|HOSTNAME_)/;

/** Our word for what went wrong before an answer came; never the message of the error. */
export function reasonOfError(error: unknown): PostReason {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // The agents refuse an address with this text and no code.
    if (/^DNS lookup .* is not allowed/.test(cause.message)) return 'address_refused';
    const reason = reasonOfCode(codeOf(cause));
    if (reason !== null) return reason;
    // Several addresses were tried: the first failure stands for all.
    if (cause instanceof AggregateError && cause.errors.length > 0) {
      return reasonOfError(cause.errors[0]);
    }
  }
  return 'failed';
}

function reasonOfCode(code: string): PostReason | null {
  const known = BY_CODE[code];
  if (known !== undefined) return known;
  if (TLS_CODES.test(code)) return 'tls_failed';
  return code.startsWith('HPE_') ? 'invalid_response' : null;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
