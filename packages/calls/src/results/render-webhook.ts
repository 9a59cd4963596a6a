import type { CallResult, WebhookPayload } from '@immolab/contracts';

/**
 * The one event that a call's `callback_webhook` receives.
 *
 * @throws Error when the call is not final.
 */
export function renderWebhook(call: CallResult): WebhookPayload {
  const { status, endedAt } = call;
  if ((status !== 'completed' && status !== 'failed') || endedAt === null) {
    throw new Error('only a final call has a webhook event');
  }
  return {
    event: `call.${status}`,
    callId: call.id,
    externalRef: call.externalRef,
    status,
    duration: call.duration,
    leadName: call.leadName,
    leadPhone: call.leadPhone,
    leadEmail: call.leadEmail,
    score: call.score,
    qualified: call.qualified,
    criteriaResults: call.criteriaResults,
    transcript: call.transcript,
    completedAt: endedAt,
    outcome: call.outcome,
    booking: call.booking,
    callback: call.callback,
    language: call.language,
    metadata: call.metadata,
    test: call.test,
  };
}
