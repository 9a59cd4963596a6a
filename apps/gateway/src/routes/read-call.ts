import { readCall } from '@immolab/calls';
import type { Database } from '@immolab/database';
import { ImmolabError } from '@immolab/runtime';
import type { AuthenticatedHandler } from '../authentication/authenticate.js';
import { contextOf } from '../request-log/request-context.js';

const CALL_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `GET /api/v1/calls/{callId}`: what is no id, no call or another key's call answers the same. */
export function readOneCall(db: Database): AuthenticatedHandler {
  return async ({ key, request, response }) => {
    const { callId } = request.params;
    const isId = typeof callId === 'string' && CALL_ID.test(callId);
    const call = isId ? await readCall(db, { keyId: key.id, callId }) : null;
    if (call === null) throw new ImmolabError('not_found');
    contextOf(request).event.add({ callId: call.id });
    response.json(call);
  };
}
