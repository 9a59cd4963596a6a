import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { findFreePort } from '@immolab/testkit';
import { AgentDispatchClient, RoomServiceClient, SipClient } from 'livekit-server-sdk';
import { onTestFinished } from 'vitest';
import {
  type DialRequest,
  dialRequestSchema,
  dispatchRequestSchema,
  roomRequestSchema,
  type TransferRequest,
  transferRequestSchema,
} from './twirp-requests.js';

/** What the stand-in does with a request for a call or a transfer. */
export type TwirpAnswer =
  /** It comes about, after so many milliseconds. */
  | { readonly kind: 'succeeds'; readonly afterMs?: number }
  /** An error in LiveKit's form. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly code: string;
      readonly msg: string;
      readonly meta?: Readonly<Record<string, string>>;
    }
  /** A proxy's error page. */
  | { readonly kind: 'page'; readonly status: number }
  /** The connection is reset. */
  | { readonly kind: 'reset' }
  /** Nothing, until the room is deleted. */
  | { readonly kind: 'hangs' };

export interface StandInAnswers {
  /** Decides on each request for a call, the first being number 1. */
  readonly dial?: (dial: DialRequest, number: number) => TwirpAnswer;
  readonly transfer?: (transfer: TransferRequest) => TwirpAnswer;
  /** Told of each room for which an agent is asked, and what that one is told. */
  readonly onDispatch?: (room: string, metadata: string) => void;
}

/** Takes LiveKit's place for the requests by which a call is placed; no sound, no telephone. */
export interface TwirpStandIn {
  readonly sip: SipClient;
  readonly rooms: RoomServiceClient;
  readonly dispatches: AgentDispatchClient;
  /** Every request for a call that was read to its end, in order. */
  readonly dials: readonly DialRequest[];
  readonly transfers: readonly TransferRequest[];
  /** Every room that was asked to be deleted, in order. */
  readonly deletions: readonly string[];
  /** Puts the lead into a room with a `sip.callStatus`; null takes them out of it. */
  setLead(room: string, callStatus: string | null): void;
  /** Stops listening: connections are refused. */
  stop(): Promise<void>;
  /** Listens again on the same port. */
  resume(): Promise<void>;
}

/** Closed when the test is over. What has no answer succeeds at once. */
export async function startTwirpStandIn(answers: StandInAnswers): Promise<TwirpStandIn> {
  const dials: DialRequest[] = [];
  const transfers: TransferRequest[] = [];
  const deletions: string[] = [];
  const leads = new Map<string, string>();
  const hanging = new Map<string, ServerResponse>();

  const methods: Readonly<Record<string, (body: unknown, response: ServerResponse) => void>> = {
    '/twirp/livekit.SIP/CreateSIPParticipant': (body, response) => {
      const dial = dialRequestSchema.parse(body);
      dials.push(dial);
      const answer = answers.dial?.(dial, dials.length) ?? { kind: 'succeeds' };
      if (answer.kind === 'hangs') hanging.set(dial.room, response);
      else respond(response, answer, { participant_id: 'PA_1' });
    },
    '/twirp/livekit.SIP/TransferSIPParticipant': (body, response) => {
      const transfer = transferRequestSchema.parse(body);
      transfers.push(transfer);
      const answer = answers.transfer?.(transfer) ?? { kind: 'succeeds' };
      if (answer.kind === 'hangs') hanging.set(transfer.room, response);
      else respond(response, answer, {});
    },
    '/twirp/livekit.RoomService/CreateRoom': (_body, response) => send(response, 200, {}),
    '/twirp/livekit.AgentDispatchService/CreateDispatch': (body, response) => {
      send(response, 200, {});
      const { room, metadata } = dispatchRequestSchema.parse(body);
      answers.onDispatch?.(room, metadata);
    },
    '/twirp/livekit.RoomService/DeleteRoom': (body, response) => {
      const { room } = roomRequestSchema.parse(body);
      deletions.push(room);
      leads.delete(room);
      const asked = hanging.get(room);
      if (asked) send(asked, 408, { code: 'canceled', msg: 'twirp error unknown: canceled' });
      hanging.delete(room);
      send(response, 200, {});
    },
    '/twirp/livekit.RoomService/ListParticipants': (body, response) => {
      const status = leads.get(roomRequestSchema.parse(body).room);
      const agent = { identity: 'agent', attributes: {} };
      const lead = { identity: 'lead', attributes: { 'sip.callStatus': status } };
      send(response, 200, { participants: status === undefined ? [agent] : [agent, lead] });
    },
  };
  const server = createServer(async (request, response) => {
    const method = methods[request.url ?? ''];
    if (method) method(JSON.parse(await readBody(request)), response);
    else send(response, 404, { code: 'bad_route', msg: 'no handler' });
  });
  const port = await findFreePort();
  const resume = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
    });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await resume();
  onTestFinished(stop);
  const address = `http://127.0.0.1:${port}`;
  const credentials = ['key', 'a secret of at least thirty-two characters'] as const;
  return {
    sip: new SipClient(address, ...credentials, { failover: false }),
    rooms: new RoomServiceClient(address, ...credentials, { failover: false }),
    dispatches: new AgentDispatchClient(address, ...credentials, { failover: false }),
    dials,
    transfers,
    deletions,
    setLead(room, status) {
      if (status === null) leads.delete(room);
      else leads.set(room, status);
    },
    stop,
    resume,
  };
}

function respond(
  response: ServerResponse,
  answer: Exclude<TwirpAnswer, { kind: 'hangs' }>,
  success: object,
): void {
  switch (answer.kind) {
    case 'succeeds':
      setTimeout(() => send(response, 200, success), answer.afterMs ?? 0);
      break;
    case 'error': {
      const { status, kind: _, ...error } = answer;
      send(response, status, error);
      break;
    }
    case 'page':
      response.writeHead(answer.status, { 'content-type': 'text/html' });
      response.end('<h1>Service Unavailable</h1>');
      break;
    case 'reset':
      response.socket?.resetAndDestroy();
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, status: number, body: object): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
