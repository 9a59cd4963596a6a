import type { ApiRefusalError } from '../example/api-client.js';
import { describeTime } from './describe-time.js';

/** Why the API did not accept the call, and what to do. */
export function describeRefusal({ body, message }: ApiRefusalError, keyFile: string): string {
  if (body === null) return message;
  if ('details' in body) {
    const faults = body.details.map(({ path, message: fault }) => `  ${path.join('.')}: ${fault}`);
    return `The API does not accept this call:\n${faults.join('\n')}`;
  }
  switch (body.code) {
    case 'contact_limit':
      return (
        'This number is being called, or was called too lately or too often (docs/dialling.md). It ' +
        `may be called again from ${describeTime(new Date(body.retryAt ?? Date.now()))}.`
      );
    case 'opted_out':
      return (
        'Whoever has this number asked in an earlier call of this command not to be called again. ' +
        `If that was a test, remove ${keyFile}: the next call is made for another account.`
      );
    case 'no_live_line':
      return 'The gateway has no line for live calls: set LIVE_LINE=sip for it, once npm run doctor is content.';
    default:
      return `${body.error} (${body.code}, request ${body.requestId}).`;
  }
}
