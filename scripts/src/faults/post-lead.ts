import { setTimeout as pause } from 'node:timers/promises';

const RETRY_MS = 50;
const DEADLINE_MS = 60_000;

export interface PostLeadInput {
  readonly apiUrls: readonly string[];
  readonly apiKey: string;
  readonly body: { readonly external_ref: string } & Readonly<Record<string, unknown>>;
}

/**
 * Posts a lead as a careful integrator does: until it is accepted, under one `external_ref`, to
 * whichever gateway answers.
 *
 * @returns the call's id, whether this post or an earlier one that got no answer was accepted.
 */
export async function postLead({ apiUrls, apiKey, body }: PostLeadInput): Promise<string> {
  const deadline = performance.now() + DEADLINE_MS;
  for (let attempt = 0; performance.now() < deadline; attempt += 1) {
    const url = apiUrls[attempt % apiUrls.length];
    try {
      const answer = await fetch(`${url}/api/v1/calls/trigger`, {
        method: 'POST',
        headers: { 'x-api-key': apiKey, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const text = await answer.text();
      const { callId }: { callId?: unknown } = JSON.parse(text);
      if (typeof callId === 'string' && (answer.status === 201 || answer.status === 409)) {
        return callId;
      }
      if (answer.status < 500) throw new RefusedLead(`${answer.status} ${text}`);
    } catch (error) {
      if (error instanceof RefusedLead) throw error;
      // The gateway is being killed or started.
    }
    await pause(RETRY_MS);
  }
  throw new Error('no gateway accepted the lead');
}

class RefusedLead extends Error {
  override readonly name = 'RefusedLead';
}
