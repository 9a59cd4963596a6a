import { ServerError, SipCallError } from 'livekit-server-sdk';

/** What a thrown value says of a failed attempt to dial, without guessing. */
export interface DialError {
  /** Final SIP answer, 300 to 699. */
  readonly sipCode: number | null;
  /** LiveKit's own error: a Twirp code with its text. */
  readonly livekit: { readonly code: string; readonly text: string } | null;
  /** The request surely never left: no connection came about. */
  readonly notConnected: boolean;
}

/** Failures of looking up and opening a connection; each comes before anything was sent. */
const BEFORE_CONNECTION: ReadonlySet<string> = new Set([
  ...['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'],
  ...['UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ...[
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ],
]);

/**
 * Reads what `createSipParticipant` threw. A broken connection counts as not connected only when
 * Node says so: a reset or a time-out may have come after the telephone was rung.
 */
export function readDialError(thrown: unknown): DialError {
  if (thrown instanceof ServerError) {
    const { code, message } = thrown;
    return {
      sipCode: sipCodeOf(thrown),
      livekit: code === undefined ? null : { code, text: message },
      notConnected: false,
    };
  }
  return { sipCode: null, livekit: null, notConnected: isBeforeConnection(causeOf(thrown)) };
}

function sipCodeOf(error: ServerError): number | null {
  const code = error instanceof SipCallError ? error.sipStatusCode : undefined;
  return code !== undefined && code >= 300 && code <= 699 ? code : null;
}

/** `fetch` hides what happened in its error's cause. */
function causeOf(thrown: unknown): unknown {
  return thrown instanceof Error ? thrown.cause : undefined;
}

function isBeforeConnection(cause: unknown): boolean {
  if (cause instanceof AggregateError) {
    // One error for each address that was tried.
    return cause.errors.length > 0 && cause.errors.every(isBeforeConnection);
  }
  if (!(cause instanceof Error) || !('code' in cause)) return false;
  const { code } = cause;
  if (code === 'ETIMEDOUT') return 'syscall' in cause && cause.syscall === 'connect';
  return typeof code === 'string' && BEFORE_CONNECTION.has(code);
}
