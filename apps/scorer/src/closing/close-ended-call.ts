import { readMessagePolicy } from '@immolab/accounts';
import {
  type ClosedCall,
  closeCall,
  type EndedCall,
  mintBookingLink,
  readEndedCall,
  renderWebhook,
} from '@immolab/calls';
import { BOOKING_PAGE_PATH } from '@immolab/contracts';
import type { Database, Executor } from '@immolab/database';
import { createDeliveries } from '@immolab/deliveries';
import { RULES_VERSION } from '@immolab/evaluation';
import { planDeliveries, type Viewing } from '@immolab/messages';
import type { Queues } from '@immolab/queue';
import { type Logger, startWideEvent } from '@immolab/runtime';
import { findMismatches } from '../judging/find-mismatches.js';
import { judgeCall } from '../judging/judge-call.js';

export interface ClosingDependencies {
  readonly db: Database;
  readonly queues: Pick<Queues, 'ring'>;
  readonly logger: Logger;
  readonly newId: () => string;
  /** What the link in a confirmation begins with. */
  readonly publicBaseUrl: string;
  readonly onClosed: (closed: { readonly outcome: string; readonly test: boolean }) => void;
}

/**
 * Gives a call that is over its result, with its deliveries in the same transaction, and rings for
 * those that are to be sent. A call that is not over or has its result is left as it is, so that a
 * job may come any number of times.
 */
export async function closeEndedCall(
  dependencies: ClosingDependencies,
  callId: string,
): Promise<void> {
  const { db, logger } = dependencies;
  const call = await readEndedCall(db, callId);
  if (call === null) return;
  const event = startWideEvent(logger, 'call.closed', {
    callId,
    keyId: call.keyId,
    accountId: call.accountId,
    test: call.test,
    endedReason: call.endedReason,
    fault: call.fault,
    answeredBy: call.answeredBy,
    language: call.language,
    criteriaTotal: call.criteria.length,
  });
  const verdict = judgeCall(call);
  const created = await closeCall(db, callId, verdict, (transaction, closed) =>
    storeDeliveries(dependencies, transaction, closed),
  );
  // Another process was sooner, and tells of it.
  if (created === null) return;
  const rung = await ringFor(dependencies, created.toSend);
  tellMismatches(logger, call);
  dependencies.onClosed({ outcome: verdict.outcome, test: call.test });
  event.finish({
    state: verdict.status,
    outcome: verdict.outcome,
    score: verdict.score,
    qualified: verdict.qualified,
    criteriaAsked: verdict.criteriaAsked,
    rulesVersion: verdict.rulesVersion,
    deliveries: created.count,
    rung,
  });
}

interface CreatedDeliveries {
  readonly count: number;
  readonly toSend: readonly string[];
}

async function storeDeliveries(
  { newId, publicBaseUrl }: ClosingDependencies,
  transaction: Executor,
  closed: ClosedCall,
): Promise<CreatedDeliveries> {
  const { booking } = closed.result;
  const viewing =
    booking?.status === 'booked' ? await openViewing(transaction, booking.id, publicBaseUrl) : null;
  const payload = renderWebhook(closed.result);
  const event = { name: payload.event, body: JSON.stringify(payload) };
  const policy = await readMessagePolicy(transaction, closed.accountId);
  const deliveries = planDeliveries(closed, { event, newId, viewing, policy });
  await createDeliveries(transaction, deliveries);
  const toSend = deliveries
    .filter(({ test, channel }) => !test || channel === 'webhook')
    .map(({ id }) => id);
  return { count: deliveries.length, toSend };
}

/** The lead's link is made with the message that carries it: only its hash is stored. */
async function openViewing(
  transaction: Executor,
  bookingId: string,
  publicBaseUrl: string,
): Promise<Viewing> {
  const { token, calendar } = await mintBookingLink(transaction, bookingId);
  return { manageUrl: `${publicBaseUrl}${BOOKING_PAGE_PATH}/${token}`, calendar };
}

/** After the commit; a bell that is not heard is found by the dispatcher's sweep. */
async function ringFor(
  { queues }: ClosingDependencies,
  deliveryIds: readonly string[],
): Promise<boolean> {
  const rings = deliveryIds.map((deliveryId) => queues.ring('delivery.send', { deliveryId }));
  return (await Promise.all(rings)).every(Boolean);
}

function tellMismatches(logger: Logger, call: EndedCall): void {
  for (const { kind, stored, now } of findMismatches(call)) {
    logger[kind === 'verdict' ? 'warn' : 'info']('evaluation.mismatch', {
      callId: call.callId,
      kind,
      attempt: stored.attempt,
      verdict: stored.evaluation.verdict,
      rule: stored.evaluation.rule,
      rulesVersion: stored.rulesVersion,
      reason: `${now.verdict} by ${now.rule}`,
      version: RULES_VERSION,
    });
  }
}
