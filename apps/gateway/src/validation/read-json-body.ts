import { ImmolabError } from '@immolab/runtime';
import express, { type Request, type Response } from 'express';
import { toBodyError } from './body-error.js';

const MAX_BODY_BYTES = 256 * 1_024;
const NOTHING = Buffer.alloc(0);

export interface JsonBody {
  /** As parsed; undefined when there was none. */
  readonly value: unknown;
  /** As it was sent, after decompression. */
  readonly bytes: Buffer;
}

export type ReadJsonBody = (request: Request, response: Response) => Promise<JsonBody>;

/**
 * Reads a JSON body of at most 256 KB (after decompression). Done after the authentication, so
 * that strangers cannot make us parse.
 */
export function createJsonBodyReader(): ReadJsonBody {
  const received = new WeakMap<object, Buffer>();
  const parse = express.json({
    limit: MAX_BODY_BYTES,
    // Also `"text"` or `5` is JSON; the schema says that an object is wanted.
    strict: false,
    type: ['application/json', 'application/*+json'],
    verify: (request, _response, bytes) => {
      received.set(request, bytes);
    },
  });
  return async (request, response) => {
    if (!hasBody(request)) return { value: undefined, bytes: NOTHING };
    if (!request.is(['application/json', 'application/*+json'])) {
      throw new ImmolabError('unsupported_media_type');
    }
    await new Promise<void>((resolve, reject) => {
      parse(request, response, (error?: unknown) => {
        if (error === undefined) resolve();
        else reject(toBodyError(error, 'The body could not be read'));
      });
    });
    const bytes = received.get(request) ?? NOTHING;
    // The parser takes no bytes at all for an empty object.
    return { value: bytes.length === 0 ? undefined : request.body, bytes };
  };
}

function hasBody({ headers }: Request): boolean {
  const length = headers['content-length'];
  return headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}
