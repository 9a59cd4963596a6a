import type {
  Booking,
  CallListItem,
  CallResult,
  Notification,
  ToolCallLogEntry,
} from '@immolab/contracts';
import { z } from 'zod';
import type { BookingRow, CallRow, CallSummaryRow, NotificationRow } from './call-row.js';

/** `GET /calls/{id}`. */
export function renderCall(row: CallRow): CallResult {
  const item = renderSummary(row);
  return {
    ...item,
    leadEmail: row.leadEmail,
    transcript: (row.turns ?? []).map(({ role, text, at, answeredBy, timing }) => ({
      role,
      text,
      timestamp: new Date(at).toISOString(),
      ...(answeredBy !== null && { answeredBy }),
      ...(timing !== null && { timing }),
    })),
    toolCallsLog: (row.tools ?? []).map(renderToolCall),
    endedReason: row.endedReason,
    fault: row.fault,
    sipCode: row.sipCode,
    answeredBy: row.answeredBy,
    durationSeconds: durationSecondsOf(row),
    language: row.answeredAt === null ? null : (row.spokenLanguage ?? row.language),
    fromNumber: row.fromNumber,
    booking: row.booking === null ? null : renderBooking(row.booking),
    callback: row.callbackWanted
      ? {
          said: row.callbackSaid,
          at: row.callbackAt?.toISOString() ?? null,
          timezone: row.timezone,
        }
      : null,
    openQuestions: [...(row.openQuestions ?? [])],
    reviewRequested: row.reviewRequested,
    needsReview: row.needsReview ?? false,
    criteriaAsked: row.criteriaAsked ?? row.answeredCriteria,
    criteriaTotal: row.criteriaTotal,
    notifications: (row.notifications ?? []).map(renderNotification),
    warnings: [...row.warnings],
  };
}

/** An entry of `GET /calls`. */
export function renderSummary(row: CallSummaryRow): CallListItem {
  const seconds = durationSecondsOf(row);
  return {
    id: row.id,
    status: row.status,
    externalRef: row.externalRef,
    leadName: leadNameOf(row),
    leadPhone: row.leadPhone,
    score: row.score,
    qualified: row.qualified,
    startedAt: row.startedAt?.toISOString() ?? null,
    duration: seconds === null ? null : `${seconds}s`,
    criteriaResults: [...(row.criteriaResults ?? [])],
    outcome: row.outcome,
    endedAt: row.endedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    metadata: row.metadata,
    test: row.test,
  };
}

/** Whole seconds from answer to end; null when the call was never answered or goes on. */
function durationSecondsOf(row: {
  readonly answeredAt: Date | null;
  readonly endedAt: Date | null;
}): number | null {
  if (row.answeredAt === null || row.endedAt === null) return null;
  return Math.round((row.endedAt.getTime() - row.answeredAt.getTime()) / 1_000);
}

/** First and last name; null when both were emptied. */
export function leadNameOf(row: {
  readonly firstName: string | null;
  readonly lastName: string | null;
}): string | null {
  if (row.firstName === null && row.lastName === null) return null;
  return `${row.firstName ?? ''} ${row.lastName ?? ''}`.trim();
}

function renderToolCall(entry: NonNullable<CallRow['tools']>[number]): ToolCallLogEntry {
  const { tool, ok, details, at } = entry;
  return { timestamp: new Date(at).toISOString(), tool, ok, ...details };
}

function renderBooking({ createdAt, ...booking }: BookingRow): Booking {
  return { ...booking, createdAt: new Date(createdAt).toISOString() };
}

const messageSchema = z.object({ subject: z.string().nullable(), text: z.string() });

function renderNotification(row: NotificationRow): Notification {
  const { destination, body } = row;
  const captured = body === null ? null : messageSchema.parse(JSON.parse(body));
  return {
    id: row.id,
    channel: row.channel,
    type: row.event,
    recipient: row.audience,
    status: statusOf(row),
    reason: reasonOf(row),
    createdAt: new Date(row.createdAt).toISOString(),
    sentAt: timeOf(row.deliveredAt),
    deliveredAt: row.receipt === 'delivered' ? timeOf(row.receiptAt) : null,
    message: captured === null || destination === null ? null : { to: destination, ...captured },
  };
}

/** What the provider told of a message outweighs what came of handing it over. */
function statusOf({ status, receipt }: NotificationRow): Notification['status'] {
  if (receipt === null || status === 'captured') return NOTIFICATION_STATUS[status];
  return receipt;
}

/** Nothing went wrong with what was taken, unless its receipt says so. */
function reasonOf({ status, lastReason, receipt, receiptReason }: NotificationRow): string | null {
  if (receipt !== null) return receiptReason;
  return status === 'pending' || status === 'given_up' ? lastReason : null;
}

function timeOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

// A delivery's own words on the left.
const NOTIFICATION_STATUS = {
  pending: 'pending',
  delivered: 'sent',
  given_up: 'failed',
  captured: 'captured',
} as const satisfies Record<NotificationRow['status'], Notification['status']>;
