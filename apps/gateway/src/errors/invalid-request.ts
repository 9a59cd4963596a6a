import type { ErrorDetail } from '@immolab/contracts';
import { ImmolabError } from '@immolab/runtime';

/** A 400 that names each fault. */
export function invalidRequest(details: readonly ErrorDetail[]): ImmolabError {
  return new ImmolabError('validation', { details });
}
