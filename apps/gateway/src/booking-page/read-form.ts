import { ImmolabError } from '@immolab/runtime';
import express, { type Request, type Response } from 'express';
import { toBodyError } from '../validation/body-error.js';

/** The forms of the page send two short fields. */
const MAX_BODY_BYTES = 1_024;
const MAX_FIELDS = 8;
const TYPE = 'application/x-www-form-urlencoded';

/** What the lead's page sends. */
export interface SentForm {
  readonly action: string | undefined;
  readonly slot: string | undefined;
}

export type ReadForm = (request: Request, response: Response) => Promise<SentForm>;

/** Reads the form of a POST. A field sent twice counts as none. */
export function createFormReader(): ReadForm {
  const parse = express.urlencoded({
    extended: false,
    limit: MAX_BODY_BYTES,
    parameterLimit: MAX_FIELDS,
    type: TYPE,
  });
  return async (request, response) => {
    if (!request.is(TYPE)) throw new ImmolabError('unsupported_media_type');
    await new Promise<void>((resolve, reject) => {
      parse(request, response, (error?: unknown) => {
        if (error === undefined) resolve();
        else reject(toBodyError(error, 'The form could not be read'));
      });
    });
    return { action: fieldOf(request.body, 'action'), slot: fieldOf(request.body, 'slot') };
  };
}

function fieldOf(body: unknown, name: string): string | undefined {
  const value: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
