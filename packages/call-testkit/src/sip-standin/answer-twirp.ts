import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CreateSIPParticipantRequest } from '@livekit/protocol';
import type { ClaimGrants } from 'livekit-server-sdk';
import { TwirpFault } from './twirp-fault.js';

export type Json = Parameters<typeof CreateSIPParticipantRequest.fromJson>[0];

/** Reads JSON, and answers what the handler gives, or its fault. */
export async function answerTwirp(
  request: IncomingMessage,
  response: ServerResponse,
  handle: (json: Json, token: string) => Promise<unknown>,
): Promise<void> {
  const send = (status: number, body: unknown): void => {
    // The client reads an error's code only under exactly this type.
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const json: Json = JSON.parse(Buffer.concat(chunks).toString() || '{}');
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    send(200, await handle(json, token));
  } catch (error) {
    const fault = error instanceof TwirpFault ? error : new TwirpFault('internal', String(error));
    const { code, message, meta, httpStatus } = fault;
    send(httpStatus, { code, msg: message, ...(meta && { meta }) });
  }
}

/** @throws the fault of a token that does not allow it */
export function requireGrant(claims: ClaimGrants, grant: 'admin' | 'call'): void {
  if (!claims.sip?.[grant]) throw new TwirpFault('unauthenticated', 'permissions denied');
}
