import {
  type ErrorBody,
  errorBodySchema,
  type TriggerAnswer,
  triggerAnswerSchema,
  type ValidationErrorBody,
  validationErrorBodySchema,
} from '@immolab/contracts';
import { z } from 'zod';

/** The API as an integrator calls it. */
export interface ApiClient {
  /** @throws ApiRefusalError when the call is not accepted */
  trigger(body: unknown): Promise<TriggerAnswer>;
}

const bodySchema = z.union([validationErrorBodySchema, errorBodySchema]);

/** The API did not accept the request; the message is all that it answered. */
export class ApiRefusalError extends Error {
  override readonly name = 'ApiRefusalError';
  /** Null when it is none of the API's own answers. */
  readonly body: ErrorBody | ValidationErrorBody | null;

  constructor(status: number, text: string) {
    super(`The API answered ${status}: ${text}`);
    this.body = readBody(text);
  }
}

const ANSWER_MS = 10_000;

export function createApiClient(url: string, key: string): ApiClient {
  return {
    async trigger(body) {
      const answer = await fetch(`${url}/api/v1/calls/trigger`, {
        method: 'POST',
        headers: { 'x-api-key': key, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      const text = await answer.text();
      if (answer.status !== 201) throw new ApiRefusalError(answer.status, text);
      return triggerAnswerSchema.parse(JSON.parse(text));
    },
  };
}

function readBody(text: string): ApiRefusalError['body'] {
  try {
    return bodySchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
