import type { ErrorDetail } from '@immolab/contracts';
import { ImmolabError } from '@immolab/runtime';
import { invalidRequest } from '../errors/invalid-request.js';

/**
 * The errors of the body parsers by their `type`; nothing of their text is passed on.
 *
 * @param unreadable said of a body that the parser refused for another reason
 */
export function toBodyError(error: unknown, unreadable: string): ImmolabError {
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
    return invalidRequest(atTheTop(unreadable));
  }
  return new ImmolabError('internal', { cause: error });
}

function atTheTop(message: string): ErrorDetail[] {
  return [{ path: [], message }];
}

function readField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
