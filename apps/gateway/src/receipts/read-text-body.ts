import { ImmolabError } from '@immolab/runtime';
import express, { type Request, type Response } from 'express';

/** A receipt is a small form or object. */
const MAX_BYTES = 64 * 1_024;

const parse = express.text({ type: () => true, limit: MAX_BYTES });

/** The body as it came, since its signature is of these very bytes. */
export async function readTextBody(request: Request, response: Response): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    parse(request, response, (error?: { readonly type?: unknown }) => {
      if (error === undefined) resolve();
      else if (error.type === 'entity.too.large') reject(new ImmolabError('payload_too_large'));
      else reject(new ImmolabError('unsupported_media_type'));
    });
  });
  const { body } = request;
  return typeof body === 'string' ? body : '';
}
