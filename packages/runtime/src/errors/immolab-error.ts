import { ERRORS, type ErrorCode, type ErrorDetail } from '@immolab/contracts';

export interface ImmolabErrorOptions {
  /** Written by us, without anything that came from outside: it is logged as it stands. */
  readonly internalMessage?: string;
  /** Replaces the code's own sentence in the answer to the integrator. */
  readonly publicMessage?: string;
  readonly details?: readonly ErrorDetail[];
  /** Extra fields of the answer, e.g. the `callId` that holds an `external_ref`. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Whether the same attempt may succeed later; by default for `rate_limited` and 503. */
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

/** The one error of the project: a closed code, one sentence for outside and one for the log. */
export class ImmolabError extends Error {
  override readonly name = 'ImmolabError';
  readonly code: ErrorCode;
  readonly status: number;
  readonly publicMessage: string;
  readonly details: readonly ErrorDetail[] | null;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly retryable: boolean;

  constructor(code: ErrorCode, options: ImmolabErrorOptions = {}) {
    const { status, message } = ERRORS[code];
    super(options.internalMessage ?? message, { cause: options.cause });
    this.code = code;
    this.status = status;
    this.publicMessage = options.publicMessage ?? message;
    this.details = options.details ?? null;
    this.fields = options.fields ?? {};
    this.retryable = options.retryable ?? (status === 503 || code === 'rate_limited');
  }
}

/**
 * Every thrown value as an `ImmolabError`: one of ours passes as it is, anything else is an opaque
 * `internal` that carries the original as its cause and nothing of it in its messages.
 */
export function asImmolabError(thrown: unknown): ImmolabError {
  if (thrown instanceof ImmolabError) return thrown;
  return new ImmolabError('internal', { cause: thrown });
}
