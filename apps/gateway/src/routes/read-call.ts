import { readCall } from '@immolab/calls';
import type { CallResult } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import { ImmolabError } from '@immolab/runtime';
import type { AuthenticatedHandler, ReadAhead } from '../authentication/authenticate.js';
import { contextOf } from '../request-log/request-context.js';
import { answerJson } from './answer-json.js';
import { recordIdOf } from './record-id.js';

/** `GET /api/v1/calls/{callId}`: what is no id, no call or another key's call answers the same. */
export function readOneCall(db: Database): AuthenticatedHandler<CallResult | null> {
  const read = readByPath(db);
  return async ({ key, request, response, ahead }) => {
    const call = await (ahead ?? read(key.id, request));
    if (call === null) throw new ImmolabError('not_found');
    contextOf(request).event.add({ callId: call.id });
    answerJson(response, 200, call);
  };
}

/** The call that a request names, of this key. */
export function readByPath(db: Database): ReadAhead<CallResult | null> {
  return async (keyId, request) => {
    const callId = recordIdOf(request, 'callId');
    return callId === null ? null : readCall(db, { keyId, callId });
  };
}
