import { type TriggerAnswer, triggerAnswerSchema } from '@immolab/contracts';

/** The API as an integrator calls it. */
export interface ApiClient {
  /** @throws with the API's own words when the call is not accepted */
  trigger(body: unknown): Promise<TriggerAnswer>;
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
      if (answer.status !== 201) throw new Error(`The API answered ${answer.status}: ${text}`);
      return triggerAnswerSchema.parse(JSON.parse(text));
    },
  };
}
