import { readUsage } from '@immolab/calls';
import type { Database } from '@immolab/database';
import type { AuthenticatedHandler } from '../authentication/authenticate.js';

/** `GET /api/v1/usage` */
export function readOwnUsage(db: Database): AuthenticatedHandler {
  return async ({ key, response }) => {
    response.json(await readUsage(db, { keyId: key.id }));
  };
}
