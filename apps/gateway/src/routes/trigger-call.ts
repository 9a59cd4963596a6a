import { randomUUID } from 'node:crypto';
import type { HashPhone } from '@immolab/accounts';
import { type Acceptance, type AcceptedCall, acceptCall } from '@immolab/calls';
import {
  parseTriggerRequest,
  ROOM_NAME_PREFIX,
  type TriggerAnswer,
  type TriggerRequest,
} from '@immolab/contracts';
import type { Database } from '@immolab/database';
import type { Bells, RingOptions } from '@immolab/queue';
import { ImmolabError } from '@immolab/runtime';
import type { AuthenticatedHandler } from '../authentication/authenticate.js';
import { invalidRequest } from '../errors/invalid-request.js';
import { setRetryAfter } from '../rate-limit/rate-limit-headers.js';
import { contextOf } from '../request-log/request-context.js';
import { readIdempotency } from '../validation/idempotency-key.js';
import type { ReadJsonBody } from '../validation/read-json-body.js';
import { type TriggerChecks, triggerRulesFor } from '../validation/trigger-rules.js';
import { warnOfCallingHours } from '../validation/warn-of-calling-hours.js';
import { answerJson } from './answer-json.js';

export interface TriggerCallDependencies {
  readonly db: Database;
  readonly queues: Pick<Bells, 'ring'>;
  readonly hashPhone: HashPhone;
  readonly checks: TriggerChecks;
  readonly readJsonBody: ReadJsonBody;
  /** Whether calls of live keys can be dialled. */
  readonly hasLiveLine: boolean;
}

/** `POST /api/v1/calls/trigger` */
export function triggerCall(dependencies: TriggerCallDependencies): AuthenticatedHandler {
  const { db, queues, hashPhone, checks, readJsonBody, hasLiveLine } = dependencies;
  return async ({ key, request, response }) => {
    const { event } = contextOf(request);
    const body = await readJsonBody(request, response);
    const now = new Date();
    const { idempotency, fault } = readIdempotency(request, body.bytes);
    const parsed = parseTriggerRequest(body.value, triggerRulesFor(key, checks, now));
    if (!parsed.ok || fault !== null) {
      throw invalidRequest([...(fault ? [fault] : []), ...(parsed.ok ? [] : parsed.details)]);
    }
    if (!key.test && !hasLiveLine) throw new ImmolabError('no_live_line');

    const { request: wanted } = parsed;
    const hours = key.test ? [] : await warnOfCallingHours(db, wanted, now);
    const acceptance = await acceptCall(db, {
      callId: randomUUID(),
      key,
      request: wanted,
      phoneHash: hashPhone(wanted.lead.phone),
      warnings: [...parsed.warnings, ...hours],
      idempotency,
      now,
    });
    if (acceptance.kind === 'contact_limit') {
      setRetryAfter(response, Math.ceil((acceptance.retryAt.getTime() - now.getTime()) / 1_000));
    }
    const call = callOf(acceptance);
    const replayed = acceptance.kind === 'replayed';
    event.add({ callId: call.callId, replayed, warnings: call.warnings.map(({ code }) => code) });
    if (replayed) {
      response.setHeader('Idempotent-Replayed', 'true');
    } else {
      // The call is committed, and whoever dials looks for it by itself: its answer waits for no bell.
      void queues.ring('call.dial', { callId: call.callId }, bellFor(call.callId, wanted, now));
    }
    response.setHeader('Location', `/api/v1/calls/${call.callId}`);
    answerJson(response, 201, answerOf(call));
  };
}

/** A call that is due later rings by itself, beside the bell of those that are due now. */
function bellFor(callId: string, { notBefore }: TriggerRequest, now: Date): RingOptions {
  const delayMs = (notBefore?.getTime() ?? 0) - now.getTime();
  return delayMs > 0 ? { id: callId, delayMs } : {};
}

function callOf(acceptance: Acceptance): AcceptedCall {
  switch (acceptance.kind) {
    case 'accepted':
    case 'replayed':
      return acceptance.call;
    case 'external_ref_taken':
      throw new ImmolabError('external_ref_taken', { fields: { callId: acceptance.callId } });
    case 'contact_limit':
      throw new ImmolabError('contact_limit', {
        fields: { retryAt: acceptance.retryAt.toISOString() },
      });
    case 'idempotency_key_reused':
    case 'quota_exceeded':
    case 'opted_out':
    case 'suspended':
    case 'unauthorized':
      throw new ImmolabError(acceptance.kind);
  }
}

function answerOf({ callId, externalRef, warnings }: AcceptedCall): TriggerAnswer {
  const roomName = `${ROOM_NAME_PREFIX}${callId}`;
  const answer = { callId, status: 'initiated' as const, externalRef, roomName };
  return warnings.length === 0 ? answer : { ...answer, warnings: [...warnings] };
}
