import type { ErrorDetail } from '@immolab/contracts';
import { ImmolabError } from '@immolab/runtime';
import express, { type Request, type Response } from 'express';
import { invalidRequest } from '../errors/invalid-request.js';

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
        else reject(toPublicError(error));
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

/** The errors of the body parser by their `type`; nothing of their text is passed on. */
function toPublicError(error: unknown): ImmolabError {
  const type = readField(error, 'type');
  const status = readField(error, 'status');
  if (type === 'entity.too.large') return new ImmolabError('payload_too_large');
  if (type === 'charset.unsupported') {
    return new ImmolabError('unsupported_media_type', {
      publicMessage: 'The charset of the request body must be UTF-8',
    });
  }
  if (type === 'encoding.unsupported') {
    return new ImmolabError('unsupported_media_type', {
      publicMessage: 'The Content-Encoding of the request body is not supported',
    });
  }
  if (type === 'entity.parse.failed') return invalidRequest(atTheTop('Malformed JSON'));
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return invalidRequest(atTheTop('The body could not be read'));
  }
  return new ImmolabError('internal', { cause: error });
}

function atTheTop(message: string): ErrorDetail[] {
  return [{ path: [], message }];
}

function readField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
