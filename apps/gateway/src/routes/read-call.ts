import { readCall } from '@immolab/calls';
import type { Database } from '@immolab/database';
import { ImmolabError } from '@immolab/runtime';
import type { AuthenticatedHandler } from '../authentication/authenticate.js';
import { contextOf } from '../request-log/request-context.js';
import { answerJson } from './answer-json.js';
import { recordIdOf } from './record-id.js';

/** `GET /api/v1/calls/{callId}`: what is no id, no call or another key's call answers the same. */
export function readOneCall(db: Database): AuthenticatedHandler {
  return async ({ key, request, response }) => {
    const callId = recordIdOf(request, 'callId');
    const call = callId === null ? null : await readCall(db, { keyId: key.id, callId });
    if (call === null) throw new ImmolabError('not_found');
    contextOf(request).event.add({ callId: call.id });
    answerJson(response, 200, call);
  };
}
