import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { findFreePort } from '@immolab/testkit';
import { RoomServiceClient, SipClient } from 'livekit-server-sdk';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

/** What the stand-in does with a request for a call. */
export type DialAnswer =
  /** A telephone picks up, after so many milliseconds. */
  | { readonly kind: 'answers'; readonly afterMs?: number }
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

/** Takes LiveKit's place for the requests by which a call is placed; no sound, no telephone. */
export interface TwirpStandIn {
  readonly sip: SipClient;
  readonly rooms: RoomServiceClient;
  /** Every request for a call that was read to its end, in order. */
  readonly dials: readonly DialRequest[];
  /** Every room that was asked to be deleted, in order. */
  readonly deletions: readonly string[];
  /** Puts the lead into a room with a `sip.callStatus`; null takes them out of it. */
  setLead(room: string, callStatus: string | null): void;
  /** Stops listening: connections are refused. */
  stop(): Promise<void>;
  /** Listens again on the same port. */
  resume(): Promise<void>;
}

const roomSchema = z.object({ room: z.string() });

const secondsSchema = z
  .string()
  .regex(/^\d+s$/)
  .transform((text) => Number.parseInt(text, 10));

/** As protobuf writes it in JSON. */
const dialSchema = z
  .object({
    sipTrunkId: z.string(),
    sipCallTo: z.string(),
    sipNumber: z.string().nullable().default(null),
    roomName: z.string(),
    participantIdentity: z.literal('lead'),
    hidePhoneNumber: z.literal(true),
    waitUntilAnswered: z.literal(true),
    ringingTimeout: secondsSchema,
    maxCallDuration: secondsSchema,
  })
  .transform((asked) => ({
    number: asked.sipCallTo,
    trunkId: asked.sipTrunkId,
    room: asked.roomName,
    fromNumber: asked.sipNumber,
    ringTimeoutS: asked.ringingTimeout,
    maxDurationS: asked.maxCallDuration,
  }));

export type DialRequest = z.output<typeof dialSchema>;

/** Closed when the test is over. `answer` decides on each request, the first being number 1. */
export async function startTwirpStandIn(
  answer: (dial: DialRequest, number: number) => DialAnswer,
): Promise<TwirpStandIn> {
  const dials: DialRequest[] = [];
  const deletions: string[] = [];
  const leads = new Map<string, string>();
  const hanging = new Map<string, () => void>();

  function createSipParticipant(body: string, response: ServerResponse): void {
    const dial = dialSchema.parse(JSON.parse(body));
    dials.push(dial);
    const chosen = answer(dial, dials.length);
    switch (chosen.kind) {
      case 'answers':
        setTimeout(() => send(response, 200, { participant_id: 'PA_1' }), chosen.afterMs ?? 0);
        return;
      case 'error': {
        const { status, kind: _, ...error } = chosen;
        send(response, status, error);
        return;
      }
      case 'page':
        response.writeHead(chosen.status, { 'content-type': 'text/html' });
        response.end('<h1>Service Unavailable</h1>');
        return;
      case 'reset':
        response.socket?.resetAndDestroy();
        return;
      case 'hangs':
        hanging.set(dial.room, () =>
          send(response, 408, { code: 'canceled', msg: 'twirp error unknown: canceled' }),
        );
    }
  }

  function deleteRoom(body: string, response: ServerResponse): void {
    const { room } = roomSchema.parse(JSON.parse(body));
    deletions.push(room);
    leads.delete(room);
    hanging.get(room)?.();
    hanging.delete(room);
    send(response, 200, {});
  }

  function listParticipants(body: string, response: ServerResponse): void {
    const status = leads.get(roomSchema.parse(JSON.parse(body)).room);
    const agent = { identity: 'agent', attributes: {} };
    const lead = { identity: 'lead', attributes: { 'sip.callStatus': status } };
    send(response, 200, { participants: status === undefined ? [agent] : [agent, lead] });
  }

  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    switch (request.url) {
      case '/twirp/livekit.SIP/CreateSIPParticipant':
        return createSipParticipant(body, response);
      case '/twirp/livekit.RoomService/DeleteRoom':
        return deleteRoom(body, response);
      case '/twirp/livekit.RoomService/ListParticipants':
        return listParticipants(body, response);
      default:
        return send(response, 404, { code: 'bad_route', msg: 'no handler' });
    }
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
    });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const port = await findFreePort();
  await listen(port);
  onTestFinished(stop);
  const url = `http://127.0.0.1:${port}`;
  const credentials = ['key', 'a secret of at least thirty-two characters'] as const;
  return {
    sip: new SipClient(url, ...credentials, { failover: false }),
    rooms: new RoomServiceClient(url, ...credentials, { failover: false }),
    dials,
    deletions,
    setLead: (room, status) =>
      void (status === null ? leads.delete(room) : leads.set(room, status)),
    stop,
    resume: () => listen(port),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
