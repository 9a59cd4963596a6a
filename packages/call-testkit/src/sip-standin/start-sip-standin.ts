import { createServer } from 'node:http';
import { type ClaimGrants, TokenVerifier } from 'livekit-server-sdk';
import type { Behaviour } from '../behaviours/behaviour.js';
import type { Speech } from '../speech-server/speech.js';
import type { Invite } from '../telephone/invite.js';
import type { PhoneCall } from '../telephone/phone-call.js';
import { answerTwirp, type Json, requireGrant } from './answer-twirp.js';
import { passRequest, passUpgrade } from './pass-through.js';
import { SipService } from './sip-service.js';
import { openTrunks } from './trunks.js';
import { TwirpFault } from './twirp-fault.js';

/** `overloaded` and `down` refuse every call before it is made. */
export type Condition = 'up' | 'overloaded' | 'down';

export interface SipStandinOptions {
  /** Address of livekit-server, `http://…` or `ws://…`. */
  readonly target: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  /** Lets telephones speak and understand. */
  readonly speech?: Speech;
  /** What the telephones do, by number; one that is missing is not assigned (404). */
  readonly telephones?: Readonly<Record<string, Behaviour>>;
  /** Folder for recordings of the calls; none are made without it. */
  readonly recordings?: string;
  readonly port?: number;
}

/** A stand-in for livekit-sip, the telephone network and the telephones. */
export interface SipStandin {
  /** Stands for `LIVEKIT_URL`: everything but SIP goes on to livekit-server. */
  readonly url: string;
  readonly httpUrl: string;
  /** Every request to dial that was accepted, in order: what a carrier would bill. */
  readonly invites: readonly Invite[];
  /** Every call there was, in order. */
  readonly calls: readonly PhoneCall[];
  invitesTo(number: string): readonly Invite[];
  /** Gives a number a telephone, or another behaviour. */
  plugIn(number: string, behaviour: Behaviour): void;
  /** The next call, or one that came already: the `nth` to that number (1 is the first). */
  whenInvited(number: string, nth?: number): Promise<PhoneCall>;
  setCondition(condition: Condition): void;
  /** Ends all calls without a BYE, as when the service dies. */
  dropCalls(): Promise<void>;
  stop(): Promise<void>;
}

const DOWN_AFTER_MS = 1_000;
const SIP_ROUTE = /^\/twirp\/livekit\.SIP\/(\w+)$/;

export async function startSipStandin(options: SipStandinOptions): Promise<SipStandin> {
  const { apiKey, apiSecret } = options;
  const target = new URL(options.target.replace(/^ws/, 'http'));
  const telephones = new Map(Object.entries(options.telephones ?? {}));
  const invites: Invite[] = [];
  const calls: PhoneCall[] = [];
  const faults: unknown[] = [];
  const waiters = new Set<() => void>();
  const trunks = openTrunks();
  let condition: Condition = 'up';
  const service = new SipService({
    url: target.href.replace(/^http/, 'ws'),
    apiKey,
    apiSecret,
    speech: options.speech ?? null,
    recordings: options.recordings ?? null,
    trunks,
    behaviourOf: (number) => telephones.get(number),
    dialled: (invite) => invites.push(invite),
    invited: (call) => {
      calls.push(call);
      for (const wake of waiters) wake();
    },
    failed: (call, error) => {
      faults.push(error);
      void call.drop();
    },
  });
  const verifier = new TokenVerifier(apiKey, apiSecret);
  const handlers: Readonly<Record<string, (json: Json, claims: ClaimGrants) => unknown>> = {
    CreateSIPOutboundTrunk: admin(trunks.create),
    UpdateSIPOutboundTrunk: admin(trunks.update),
    ListSIPOutboundTrunk: admin(trunks.list),
    DeleteSIPTrunk: admin(trunks.remove),
    CreateSIPParticipant: async (json, claims) => {
      requireGrant(claims, 'call');
      await requireService(condition);
      return service.dial(json);
    },
    TransferSIPParticipant: async (json, claims) => {
      requireGrant(claims, 'call');
      if (!claims.video?.roomAdmin) throw new TwirpFault('unauthenticated', 'permissions denied');
      await requireService(condition);
      return service.transfer(json);
    },
  };

  const server = createServer((request, response) => {
    const [, method] = SIP_ROUTE.exec(request.url ?? '') ?? [];
    if (method === undefined) return passRequest(target, request, response);
    const handle = handlers[method];
    void answerTwirp(request, response, async (json, token) => {
      const claims = await verifier.verify(token).catch(() => {
        throw new TwirpFault('unauthenticated', 'invalid authorization token');
      });
      if (handle === undefined) {
        throw new TwirpFault('bad_route', `the stand-in has no ${method}`);
      }
      return handle(json, claims);
    });
  });
  // A call rings longer than the five minutes that Node gives a request.
  server.requestTimeout = 0;
  server.on('upgrade', (request, socket, head) => passUpgrade(target, request, socket, head));
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port was given');
  const dropCalls = async (): Promise<void> => {
    await Promise.all(service.calls.map((call) => call.drop()));
  };

  return {
    url: `ws://127.0.0.1:${address.port}`,
    httpUrl: `http://127.0.0.1:${address.port}`,
    calls,
    invites,
    invitesTo: (number) => invites.filter((invite) => invite.number === number),
    plugIn: (number, behaviour) => {
      telephones.set(number, behaviour);
    },
    whenInvited: (number, nth = 1) =>
      new Promise((resolve) => {
        const look = (): void => {
          const call = calls.filter((each) => each.number === number)[nth - 1];
          if (call === undefined) return;
          waiters.delete(look);
          resolve(call);
        };
        waiters.add(look);
        look();
      }),
    setCondition: (next) => {
      condition = next;
    },
    dropCalls,
    stop: async () => {
      await dropCalls();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      // A behaviour that fails is a fault of the test that wrote it.
      if (faults.length > 0) throw new AggregateError(faults, 'a telephone failed');
    },
  };
}

function admin(handle: (json: Json) => unknown): (json: Json, claims: ClaimGrants) => unknown {
  return (json, claims) => {
    requireGrant(claims, 'admin');
    return handle(json);
  };
}

/** As measured: the load is looked at before anything is dialled. */
async function requireService(condition: Condition): Promise<void> {
  if (condition === 'overloaded') {
    throw new TwirpFault('unavailable', 'twirp error unknown: cpu exhausted');
  }
  if (condition === 'down') {
    await new Promise((resolve) => setTimeout(resolve, DOWN_AFTER_MS));
    throw new TwirpFault('unavailable', 'twirp error unknown: no response from servers');
  }
}
