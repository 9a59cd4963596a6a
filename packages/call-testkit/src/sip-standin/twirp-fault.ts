import { SIPStatusCode } from '@livekit/protocol';

/** How LiveKit's server maps its error codes to HTTP; only those that occur here. */
const HTTP_STATUS = {
  bad_route: 404,
  canceled: 408,
  deadline_exceeded: 408,
  internal: 500,
  invalid_argument: 400,
  not_found: 404,
  permission_denied: 403,
  unauthenticated: 401,
  unavailable: 503,
  unknown: 500,
} as const;

type TwirpCode = keyof typeof HTTP_STATUS;

/** An error as LiveKit's HTTP interface answers it. */
export class TwirpFault extends Error {
  constructor(
    readonly code: TwirpCode,
    message: string,
    readonly meta?: Readonly<Record<string, string>>,
  ) {
    super(message);
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code];
  }
}

/** What the SIP service makes of a final answer; measured with livekit-sip. Others are `internal`. */
const CODE_BY_SIP_STATUS: Readonly<Record<number, TwirpCode>> = {
  400: 'invalid_argument',
  403: 'permission_denied',
  404: 'invalid_argument',
  408: 'deadline_exceeded',
  480: 'unavailable',
  484: 'invalid_argument',
  486: 'unavailable',
  503: 'unavailable',
  600: 'unavailable',
  603: 'unavailable',
};

/** The trunk is asked for a password that it does not have: the one refusal without its SIP code. */
const NEEDS_PASSWORD = [401, 407];

/** The fault of a call (or a transfer) that was refused with a SIP status. */
export function faultOfSipStatus(status: number, request: 'INVITE' | 'REFER'): TwirpFault {
  if (NEEDS_PASSWORD.includes(status)) {
    const why = 'server required auth, but no username or password was provided';
    return new TwirpFault('unknown', `twirp error unknown: ${why}`);
  }
  const name = SIPStatusCode[status] ?? `SIP_STATUS_${status}`;
  return new TwirpFault(
    CODE_BY_SIP_STATUS[status] ?? 'internal',
    `twirp error unknown: ${request} failed: sip status: ${status}`,
    { sip_status_code: `${status}`, sip_status: name },
  );
}

/** Nobody answered in time, or the room went while it rang: no SIP code is given. */
export function canceledFault(what = 'canceled'): TwirpFault {
  return new TwirpFault('canceled', `twirp error unknown: ${what}`);
}
