import type { CallResult } from '@immolab/contracts';
import { createApiClient } from './api-client.js';
import {
  describeCriterion,
  describeResult,
  describeTurn,
  describeWebhook,
} from './describe-call.js';
import { buildExampleBody } from './example-body.js';
import { followCall } from './follow-call.js';
import { openWebhookReceiver } from './webhook-receiver.js';

export interface ExampleOptions {
  /** Of the API. */
  readonly url: string;
  readonly key: string;
  /** Of the key: the webhook's signature is checked with it. */
  readonly webhookSecret: string;
  /** For the receiver of the webhook. */
  readonly receiverPort: number;
  /** Reads a call as `GET /calls/{id}` shows it, without using up the key's rate limit. */
  readonly readCall: (callId: string) => Promise<CallResult | null>;
  readonly say: (line: string) => void;
}

const CALL_TIMEOUT_MS = 120_000;
const WEBHOOK_TIMEOUT_MS = 30_000;

/**
 * Sends the complete example and shows all that comes of it: the conversation as it is held, the
 * verdicts, the result and the signed webhook.
 *
 * @throws when any of it does not happen
 */
export async function runExample(options: ExampleOptions): Promise<void> {
  const { say } = options;
  const receiver = await openWebhookReceiver(options.webhookSecret, options.receiverPort);
  try {
    const body = buildExampleBody({ now: new Date(), webhookUrl: receiver.url });
    say(`\nPOST ${options.url}/api/v1/calls/trigger (external_ref ${body.external_ref})`);
    const { callId } = await createApiClient(options.url, options.key).trigger(body);
    say(`201 Created: call ${callId}. A simulated lead answers:\n`);
    const call = await followCall({
      read: () => options.readCall(callId),
      onTurn: (turn) => say(describeTurn(turn)),
      timeoutMs: CALL_TIMEOUT_MS,
    });
    say('\nCriteria');
    for (const result of call.criteriaResults) say(describeCriterion(result));
    say('\nResult');
    for (const line of describeResult(call)) say(line);
    const webhook = await receiver.waitFor(callId, WEBHOOK_TIMEOUT_MS);
    say('\nWebhook');
    for (const line of describeWebhook(webhook)) say(line);
    if (call.status !== 'completed') throw new Error(`The call ended ${call.status}.`);
  } finally {
    await receiver.close();
  }
}
