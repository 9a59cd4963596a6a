import { listCalls } from '@immolab/calls';
import { type CallList, parseCallListQuery } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import type { AuthenticatedHandler } from '../authentication/authenticate.js';
import { invalidRequest } from '../errors/invalid-request.js';
import { answerJson } from './answer-json.js';

/** Largest integer of the database; no key has as many calls or bookings, so the page behind it is empty. */
export const LARGEST_OFFSET = 2 ** 31 - 1;

/** `GET /api/v1/calls` */
export function listOwnCalls(db: Database): AuthenticatedHandler {
  return async ({ key, request, response }) => {
    const parsed = parseCallListQuery(request.query);
    if (!parsed.ok) throw invalidRequest(parsed.details);
    const { limit, offset, status } = parsed.query;
    const page = await listCalls(db, {
      keyId: key.id,
      limit,
      offset: Math.min(offset, LARGEST_OFFSET),
      status,
    });
    const list: CallList = { calls: page.calls, total: page.total, limit, offset };
    answerJson(response, 200, list);
  };
}
