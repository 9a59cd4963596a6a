import { randomBytes, randomUUID } from 'node:crypto';
import {
  createKey,
  createKeyring,
  createPhoneHasher,
  generateEncryptionKey,
} from '@immolab/accounts';
import { acceptCall } from '@immolab/calls';
import {
  DEFAULT_PHONE_COUNTRIES,
  type ErrorDetail,
  parseTriggerRequest,
  type TriggerRules,
} from '@immolab/contracts';
import { recognisesCondition } from '@immolab/conversation';
import type { Database } from '@immolab/database';
import { checkCriterion } from '@immolab/evaluation';
import { checkWebhookUrl, parseNetworks } from '@immolab/webhooks';

/** The API would have refused the request, with these details. */
export class RefusedBodyError extends Error {
  override readonly name = 'RefusedBodyError';
  constructor(readonly details: readonly ErrorDetail[]) {
    super('the request is not accepted');
  }
}

export interface AcceptedBody {
  readonly keyId: string;
  readonly callId: string;
}

/** As the sandbox has it. */
const LOOPBACK = ['127.0.0.0/8', '::1/128'];

/**
 * Accepts the body of a trigger request for a test key of its own, as the API accepts it.
 *
 * @throws RefusedBodyError
 */
export async function acceptBody(db: Database, body: unknown, now: Date): Promise<AcceptedBody> {
  const keyring = createKeyring(generateEncryptionKey('talk'));
  const { summary } = await createKey({ db, keyring }, { test: true, name: 'Talk' });
  const parsed = parseTriggerRequest(body, rulesFor(summary.timezone, now));
  if (!parsed.ok) throw new RefusedBodyError(parsed.details);
  const callId = randomUUID();
  const hashPhone = createPhoneHasher(randomBytes(32).toString('base64url'));
  const acceptance = await acceptCall(db, {
    callId,
    key: summary,
    // Whoever runs this wants to talk now.
    request: { ...parsed.request, notBefore: null },
    phoneHash: hashPhone(parsed.request.lead.phone),
    warnings: parsed.warnings,
    idempotency: null,
    now,
  });
  if (acceptance.kind !== 'accepted') throw new Error(`The call was refused: ${acceptance.kind}.`);
  return { keyId: summary.id, callId };
}

function rulesFor(timezone: string, now: Date): TriggerRules {
  const networks = parseNetworks(LOOPBACK);
  return {
    now,
    timezone,
    phoneCountries: new Set(DEFAULT_PHONE_COUNTRIES),
    checkCriterion,
    checkWebhookUrl: (url) => {
      const verdict = checkWebhookUrl(url, { networks });
      return verdict.allowed ? null : verdict.message;
    },
    recognisesCondition,
  };
}
